package dev.entente.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import dev.entente.model.DateRange;
import dev.entente.model.Relation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How many relations of an actor begin in each stretch of time: cooperation above the line, conflict below it. */
final class TimeChart extends Div {
    private static final int WIDTH = 280;
    private static final int HALF = 28;
    private static final int MOST_BARS = 48;

    TimeChart(List<Relation> relations, DateRange extent, DateRange window, Words words) {
        addClassName("time-chart");
        YearMonth start = YearMonth.from(extent.first());
        int months = (int) start.until(YearMonth.from(extent.last()), ChronoUnit.MONTHS) + 1;
        int perBar = (months + MOST_BARS - 1) / MOST_BARS;
        int bars = (months + perBar - 1) / perBar;
        int[] cooperation = new int[bars];
        int[] conflict = new int[bars];
        for (Relation relation : relations) {
            int bar = (int) start.until(YearMonth.from(relation.firstDay()), ChronoUnit.MONTHS) / perBar;
            (relation.type().score() >= 0 ? cooperation : conflict)[bar]++;
        }
        int highest = 1;
        for (int bar = 0; bar < bars; bar++) highest = Math.max(highest, Math.max(cooperation[bar], conflict[bar]));

        double step = (double) WIDTH / bars;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">"
                .formatted(WIDTH, 2 * HALF));
        double left = bar(start, window.first(), perBar) * step;
        double right = (bar(start, window.last(), perBar) + 1) * step;
        svg.append(rectangle("window", Math.max(0, left), 0, Math.min(WIDTH, right) - Math.max(0, left), 2.0 * HALF));
        for (int bar = 0; bar < bars; bar++) {
            double up = (HALF - 2.0) * cooperation[bar] / highest;
            double down = (HALF - 2.0) * conflict[bar] / highest;
            double width = Math.max(1, step - 1);
            svg.append(rectangle("cooperation", bar * step, HALF - up, width, up));
            svg.append(rectangle("conflict", bar * step, HALF, width, down));
        }
        svg.append("<line x1=\"0\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/></svg>".formatted(WIDTH, HALF, HALF));
        add(new Svg(svg.toString()));
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute(
                        "aria-label",
                        words.of(
                                "chart.label",
                                Arrays.stream(cooperation).sum(),
                                Arrays.stream(conflict).sum(),
                                words.range(extent)));
    }

    private static int bar(YearMonth start, LocalDate day, int perBar) {
        return Math.floorDiv((int) start.until(YearMonth.from(day), ChronoUnit.MONTHS), perBar);
    }

    private static String rectangle(String style, double x, double y, double width, double height) {
        return height <= 0 || width <= 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                        style,
                        x,
                        y,
                        width,
                        height);
    }
}
