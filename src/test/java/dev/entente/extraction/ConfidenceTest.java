package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfidenceTest {
    @Test
    void surer_readings_are_never_less_confident() {
        double last = 0;
        for (double certainty = -0.1; certainty < 1.1; certainty += 0.01) {
            double right = Confidence.right(certainty);
            assertThat(right).isBetween(last, 1.0);
            last = right;
        }
    }

    @Test
    void the_measured_shares_are_met() {
        assertThat(Confidence.right(0.9)).isCloseTo(0.94, within(1e-9));
        assertThat(Confidence.right(0.76)).isCloseTo(0.82, within(1e-9));
        assertThat(Confidence.right(0.5)).isCloseTo(0.6, within(1e-9));
    }
}
