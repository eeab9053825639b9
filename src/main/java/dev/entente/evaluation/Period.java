package dev.entente.evaluation;

import dev.entente.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first and last day that an EDTF day, month, year or interval covers; null for an open end. */
record Period(@Nullable LocalDate first, @Nullable LocalDate last) {

    /** @throws IllegalArgumentException when the text is none of these */
    static Period parse(String edtf) {
        int slash = edtf.indexOf('/');
        PartialDate from = date(edtf, slash < 0 ? edtf : edtf.substring(0, slash));
        PartialDate to = slash < 0 ? from : date(edtf, edtf.substring(slash + 1));
        if (from == null && to == null) throw new IllegalArgumentException("\"" + edtf + "\" is open on both sides");
        return new Period(from == null ? null : from.first(), to == null ? null : to.last());
    }

    private static @Nullable PartialDate date(String edtf, String part) {
        if (part.isEmpty() || part.equals("..")) return null;
        try {
            return PartialDate.parse(part.replaceAll("[~?]", ""));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + edtf + "\" is no date; write 2020-06-17, 2020-06, 2020 or two of them with / between", e);
        }
    }
}
