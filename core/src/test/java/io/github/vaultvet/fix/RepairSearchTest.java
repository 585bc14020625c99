package io.github.vaultvet.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Repairs are numbers here, each at the place of its number. */
final class RepairSearchTest {

    private static final NoteText TEXT = NoteText.of("x".repeat(2000));

    private final RepairTally tally = new RepairTally();
    private int proofs;

    @Test
    void all_at_once_if_nothing_speaks_against_it() {
        assertThat(proved(1000, set -> false)).isEqualTo(numbers(1000));
        assertThat(proofs).isEqualTo(1);
    }

    @Test
    void a_bad_one_that_nobody_blames_is_found_by_halves() {
        List<Integer> expected = numbers(1000);
        expected.remove(Integer.valueOf(777));

        assertThat(proved(1000, set -> set.contains(777))).isEqualTo(expected);
        assertThat(proofs).isLessThan(25);
        assertThat(left()).endsWith(": 1 that would change how the rest of the note is read");
    }

    @Test
    void two_that_are_bad_only_together_lose_the_later_one() {
        List<Integer> expected = numbers(100);
        expected.remove(Integer.valueOf(80));

        assertThat(proved(100, set -> set.contains(20) && set.contains(80))).isEqualTo(expected);
    }

    @Test
    void the_work_is_bounded_where_all_are_bad() {
        assertThat(proved(1000, set -> !set.isEmpty())).isEmpty();
        assertThat(proofs).isEqualTo(RepairSearch.MOST_PROOFS);
        assertThat(left()).startsWith("1,000 links are left out").contains(" among too many that cannot be proved");
    }

    @Test
    void those_to_blame_are_left_out_at_once() {
        List<Repair> repairs = repairs(100);

        List<Repair> proved = new RepairSearch(
                        all -> {
                            proofs++;
                            List<Repair> culprits = all.stream()
                                    .filter(repair -> repair.link().start() % 2 == 0)
                                    .toList();
                            return culprits.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new Refutation(Refusal.NO_FRAGMENT, culprits));
                        },
                        tally)
                .allProved(repairs);

        assertThat(proved).hasSize(50);
        assertThat(proofs).isEqualTo(2);
        assertThat(left()).endsWith(": 50 to a heading or block that is not there");
    }

    private List<Integer> proved(int count, Predicate<Set<Integer>> isBad) {
        List<Repair> proved = new RepairSearch(
                        all -> {
                            proofs++;
                            return isBad.test(Set.copyOf(numbers(all)))
                                    ? Optional.of(Refutation.of(Refusal.OTHER_READING))
                                    : Optional.empty();
                        },
                        tally)
                .allProved(repairs(count));
        return numbers(proved);
    }

    private String left() {
        List<String> sentences = tally.sentences();
        return sentences.get(sentences.size() - 1);
    }

    private static List<Integer> numbers(int count) {
        return new ArrayList<>(IntStream.range(0, count).boxed().toList());
    }

    private static List<Integer> numbers(List<Repair> repairs) {
        return repairs.stream().map(repair -> repair.link().start()).toList();
    }

    private static List<Repair> repairs(int count) {
        return IntStream.range(0, count).mapToObj(RepairSearchTest::repair).toList();
    }

    private static Repair repair(int number) {
        Span span = new Span(number, number + 1);
        Fix fix = new Fix("Repair", Safety.SAFE, List.of(new TextEdit(span, "x", "y")));
        Finding finding = Finding.at(span, "Wrong").fix(fix);
        return new Repair(
                new Diagnostic(
                        new RuleId("broken-link"),
                        Severity.ERROR,
                        VaultPath.of("start.md"),
                        Place.in(TEXT, span),
                        finding,
                        0),
                fix);
    }
}
