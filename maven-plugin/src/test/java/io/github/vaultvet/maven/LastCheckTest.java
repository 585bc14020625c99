package io.github.vaultvet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.maven.LastCheck.Validity;
import io.github.vaultvet.maven.Outcome.Level;
import io.github.vaultvet.maven.Outcome.Line;
import io.github.vaultvet.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found is said again if everything is as it was, and not otherwise. */
final class LastCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Outcome OUTCOME =
            new Outcome(1, List.of(new Line(Level.ERROR, "a.md:1:1: gone [x]"), new Line(Level.INFO, "1 note")));

    @TempDir
    private Path folder;

    private LastCheck last;
    private List<ReportFile> reports;

    @BeforeEach
    void writeTheReport() throws IOException {
        last = new LastCheck(folder, List.of("this check"));
        reports = List.of(new ReportFile(ReportFormat.JSON, Files.writeString(folder.resolve("a.json"), "{}")));
    }

    private Optional<Outcome> recall(String vault, LocalDate day) {
        return last.recall(vault, day, reports);
    }

    private void keep(Optional<LocalDate> day) throws IOException {
        last.keep(OUTCOME, new Validity("abc", day), reports);
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(".vaultvet-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void nothing_has_changed() throws IOException {
        keep(Optional.empty());

        assertThat(recall("abc", TODAY)).contains(OUTCOME);
        assertThat(recall("abc", TODAY.plusDays(1))).contains(OUTCOME);
    }

    @Test
    void there_was_no_check() {
        assertThat(recall("abc", TODAY)).isEmpty();
    }

    @Test
    void the_vault_is_another() throws IOException {
        keep(Optional.empty());

        assertThat(recall("abd", TODAY)).isEmpty();
    }

    @Test
    void a_day_has_gone_by_on_which_a_suppression_may_have_run_out() throws IOException {
        keep(Optional.of(TODAY));

        assertThat(recall("abc", TODAY)).contains(OUTCOME);
        assertThat(recall("abc", TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void a_report_was_changed_or_taken_away() throws IOException {
        keep(Optional.empty());
        Files.writeString(folder.resolve("a.json"), "[]");
        assertThat(recall("abc", TODAY)).isEmpty();

        Files.delete(folder.resolve("a.json"));
        assertThat(recall("abc", TODAY)).isEmpty();
    }

    @Test
    void another_check_knows_nothing_of_it() throws IOException {
        keep(Optional.empty());

        assertThat(new LastCheck(folder, List.of("another")).recall("abc", TODAY, reports))
                .isEmpty();
    }

    @Test
    void a_file_that_is_cut_or_edited_anywhere_counts_as_none() throws IOException {
        keep(Optional.empty());
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(recall("abc", TODAY)).as("cut at %d", length).isEmpty();

            byte[] edited = whole.clone();
            edited[length] ^= 1;
            Files.write(file(), edited);
            assertThat(recall("abc", TODAY)).as("edited at %d", length).isEmpty();
        }
    }
}
