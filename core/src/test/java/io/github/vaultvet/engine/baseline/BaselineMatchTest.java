package io.github.vaultvet.engine.baseline;

import static io.github.vaultvet.engine.baseline.SampleFinding.all;
import static io.github.vaultvet.engine.baseline.SampleFinding.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which findings a baseline knows. */
final class BaselineMatchTest {

    private static final Baseline TWO_AND_ONE =
            Baseline.of(all("broken-link a/x.md:5 t", "broken-link a/x.md:9 t", "broken-embed b/y.md:1 p"));

    private static BaselineMatch match(Baseline baseline, String... findings) {
        return BaselineMatch.of(baseline, all(findings), (rule, note) -> true);
    }

    @Test
    void lines_of_a_note_may_move() {
        BaselineMatch match =
                match(TWO_AND_ONE, "broken-link a/x.md:50 t", "broken-link a/x.md:90 t", "broken-embed b/y.md:10 p");

        assertThat(match.fresh()).isEmpty();
        assertThat(match.staleLines()).isZero();
    }

    @Test
    void one_more_copy_in_the_same_note_is_new_and_the_last_one_is_shown() {
        BaselineMatch match =
                match(TWO_AND_ONE, "broken-link a/x.md:5 t", "broken-link a/x.md:7 t", "broken-link a/x.md:9 t");

        assertThat(shown(match.fresh())).containsExactly("broken-link a/x.md:9 t");
        assertThat(match.old()).hasSize(2);
    }

    @Test
    void a_note_in_another_folder_takes_what_is_left_of_its_name() {
        BaselineMatch match =
                match(TWO_AND_ONE, "broken-link c/d/x.md:5 t", "broken-link x.md:5 t", "broken-embed b/y.md:1 p");

        assertThat(match.fresh()).isEmpty();
        assertThat(match.old()).hasSize(3).isSortedAccordingTo(Diagnostic.ORDER);
        assertThat(match.staleLines()).isZero();
    }

    @Test
    void a_note_of_another_name_takes_nothing() {
        BaselineMatch match = match(TWO_AND_ONE, "broken-link a/z.md:5 t");

        assertThat(match.fresh()).hasSize(1);
        assertThat(match.staleLines()).isEqualTo(2);
    }

    @Test
    void the_note_itself_comes_before_one_that_has_only_its_name() {
        Baseline baseline = Baseline.of(all("broken-link b/x.md:5 t"));

        BaselineMatch match = match(baseline, "broken-link a/x.md:1 t", "broken-link b/x.md:1 t");

        assertThat(shown(match.fresh())).containsExactly("broken-link a/x.md:1 t");
    }

    @Test
    void another_rule_or_target_is_new() {
        BaselineMatch match = match(TWO_AND_ONE, "broken-embed a/x.md:5 t", "broken-link a/x.md:5 u");

        assertThat(match.fresh()).hasSize(2);
    }

    @Test
    void whether_git_knows_why_a_note_is_missing_makes_no_difference() {
        Baseline baseline = Baseline.of(all("unwritten-note a/x.md:5 t"));

        assertThat(match(baseline, "broken-link a/x.md:5 t").fresh()).isEmpty();
        assertThat(baseline).isEqualTo(Baseline.of(all("broken-link a/x.md:5 t")));
    }

    @Test
    void what_a_run_cannot_find_is_neither_stale_nor_free_for_other_notes() {
        List<Diagnostic> findings = all("broken-link z/x.md:5 t");

        BaselineMatch match = BaselineMatch.of(
                TWO_AND_ONE, findings, (rule, note) -> !note.value().equals("a/x.md"));

        assertThat(match.fresh()).hasSize(1);
        assertThat(match.staleLines()).isEqualTo(1);
        assertThat(match.shrunk()).isEqualTo(Baseline.of(all("broken-link a/x.md:5 t", "broken-link a/x.md:9 t")));
    }

    @Test
    void a_smaller_baseline_forgets_what_is_mended_and_takes_in_nothing() {
        BaselineMatch match = match(TWO_AND_ONE, "broken-link n/x.md:5 t", "broken-link a/x.md:9 u");

        assertThat(match.shrunk()).isEqualTo(Baseline.of(all("broken-link n/x.md:5 t")));
        assertThat(match.grown()).isEqualTo(Baseline.of(all("broken-link n/x.md:5 t", "broken-link a/x.md:9 u")));
    }

    @Test
    void a_line_of_which_a_part_is_left_is_stale() {
        assertThat(match(TWO_AND_ONE, "broken-link a/x.md:5 t", "broken-embed b/y.md:1 p")
                        .staleLines())
                .isEqualTo(1);
    }
}
