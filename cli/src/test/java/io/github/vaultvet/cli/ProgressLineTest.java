package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    private ProgressLine line(long patienceNanos) {
        return new ProgressLine(new PrintStream(shown, true, StandardCharsets.UTF_8), patienceNanos);
    }

    @Test
    void a_short_run_shows_nothing() {
        try (ProgressLine line = line(Long.MAX_VALUE / 2)) {
            line.noteChecked(1, 2);
        }

        assertThat(shown.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_long_run_is_shown_and_wiped_out() {
        try (ProgressLine line = line(0)) {
            line.noteChecked(1, 2);
        }

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .isEqualTo("\rchecked 1 of 2 notes\r" + " ".repeat(20) + "\r");
    }
}
