package dev.entente.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The day an article appeared, and why we think so.
 *
 * @param day the day, today's when nothing in the text gives one, with a reason that says so
 * @param reasons the evidence for and against, strongest first
 */
public record Dating(LocalDate day, List<Reason> reasons) {
    public Dating {
        reasons = List.copyOf(reasons);
    }
}
