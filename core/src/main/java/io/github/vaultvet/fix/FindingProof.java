package io.github.vaultvet.fix;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proves that checking the note again finds nothing new, and what was repaired no more. Others may go with it: a note
 * whose links lead nowhere, once one of them does.
 */
final class FindingProof {

    private final Attempt attempt;
    private final EditedText text;
    private final List<Repair> repairs;

    FindingProof(Attempt attempt) {
        this.attempt = attempt;
        this.text = attempt.text();
        this.repairs = attempt.repairs();
    }

    /** Why it cannot be proved; empty if it is. */
    Optional<Refutation> refute() {
        Map<Found, Integer> expected = new HashMap<>();
        for (Diagnostic diagnostic : attempt.before().diagnostics()) {
            expected.merge(Found.of(diagnostic, text.shifted(diagnostic.place().span())), 1, Integer::sum);
        }
        List<Repair> unknown = new ArrayList<>();
        for (Repair repair : repairs) {
            if (!take(expected, Found.of(repair.finding(), text.shifted(repair.link())))) {
                unknown.add(repair);
            }
        }
        if (!unknown.isEmpty()) {
            return Optional.of(new Refutation(Refusal.OTHER_TEXT, unknown));
        }
        Set<Span> unexpected = new HashSet<>();
        for (Diagnostic diagnostic : attempt.after().diagnostics()) {
            Found found = Found.of(diagnostic, diagnostic.place().span());
            if (!take(expected, found)) {
                unexpected.add(found.span());
            }
        }
        return unexpected.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refutation(Refusal.OTHER_FINDINGS, at(unexpected)));
    }

    /** Takes one of these away; false if there is none. */
    private static boolean take(Map<Found, Integer> expected, Found found) {
        boolean there = expected.containsKey(found);
        expected.computeIfPresent(found, (same, count) -> count == 1 ? null : count - 1);
        return there;
    }

    private List<Repair> at(Set<Span> places) {
        List<Repair> there = new ArrayList<>();
        for (Repair repair : repairs) {
            if (places.contains(text.shifted(repair.link()))) {
                there.add(repair);
            }
        }
        return there;
    }

    /**
     * What makes two findings the same.
     *
     * @param span in the text after the edits
     */
    private record Found(RuleId rule, Severity severity, Span span, String message) {

        static Found of(Diagnostic diagnostic, Span span) {
            return new Found(
                    diagnostic.rule(),
                    diagnostic.severity(),
                    span,
                    diagnostic.finding().message());
        }
    }
}
