package dev.entente.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day an article appeared, and why we think so.
 *
 * @param day the day, or null when nothing in the text gives one
 * @param reasons the evidence for and against, strongest first, as short English sentences
 */
public record Dating(@Nullable LocalDate day, List<String> reasons) {
    public Dating {
        reasons = List.copyOf(reasons);
    }
}
