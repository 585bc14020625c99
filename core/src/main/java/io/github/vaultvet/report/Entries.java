package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The entries of a report that are shown, and how many there are.
 *
 * @param shown the first ones in their order
 * @param total how many entries there are, shown or not
 * @param tally of all findings
 */
record Entries(List<Entry> shown, int total, Tally tally) {

    private static final int FEW_FINDINGS = 20;

    /**
     * Groups diagnostics. Keeps no more entries than are shown, so that a million findings need no memory here.
     *
     * @param diagnostics in {@link Diagnostic#ORDER}
     * @param tally of all of them
     * @param max how many to show; 0 = all
     */
    static Entries of(List<Diagnostic> diagnostics, Tally tally, int max) {
        if (diagnostics.isEmpty()) {
            return new Entries(List.of(), 0, tally);
        }
        // What these rules found would hide what others found.
        Set<RuleId> common = tally.rulesWithMoreThan(FEW_FINDINGS);
        ShownEntries shown = new ShownEntries(max);
        int total = 0;
        int start = 0;
        while (start < diagnostics.size()) {
            int end = endOfNote(diagnostics, start);
            total += offer(diagnostics.subList(start, end), common, shown);
            start = end;
        }
        return new Entries(shown.sorted(), total, tally);
    }

    /** Offers the entries of one note; returns how many these are. */
    private static int offer(List<Diagnostic> ofNote, Set<RuleId> common, ShownEntries shown) {
        List<Entry> entries = entriesOfNote(ofNote, common);
        for (Entry entry : entries) {
            shown.offer(entry);
        }
        return entries.size();
    }

    /** The index after the last diagnostic of the note that the one at {@code start} is about. */
    static int endOfNote(List<Diagnostic> diagnostics, int start) {
        int end = start + 1;
        while (end < diagnostics.size()
                && diagnostics.get(end).path().equals(diagnostics.get(start).path())) {
            end++;
        }
        return end;
    }

    private static List<Entry> entriesOfNote(List<Diagnostic> diagnostics, Set<RuleId> common) {
        List<Entry> entries = new ArrayList<>(diagnostics.size());
        for (List<Diagnostic> sameTarget : by(Subject::of, diagnostics)) {
            // To put all findings into words takes longer than to count them: only where words decide.
            List<List<Diagnostic>> groups = sameTarget.size() == 1
                    ? List.of(sameTarget)
                    : by(diagnostic -> diagnostic.finding().message(), sameTarget);
            for (List<Diagnostic> same : groups) {
                entries.add(new Entry(same, common.contains(same.get(0).rule())));
            }
        }
        return entries;
    }

    private static List<List<Diagnostic>> by(Function<Diagnostic, Object> subject, List<Diagnostic> diagnostics) {
        if (diagnostics.size() == 1) {
            return List.of(diagnostics);
        }
        Map<Object, List<Diagnostic>> groups = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            Object key = subject.apply(diagnostic);
            List<Diagnostic> same = groups.get(key);
            if (same == null) {
                same = new ArrayList<>(1);
                groups.put(key, same);
            }
            same.add(diagnostic);
        }
        return List.copyOf(groups.values());
    }

    /** What two diagnostics of a note have in common, beside the message, if one entry speaks for both. */
    private record Subject(RuleId rule, String target) {

        static Subject of(Diagnostic diagnostic) {
            Optional<LinkDetail> link = diagnostic.finding().link();
            return new Subject(diagnostic.rule(), link.isPresent() ? link.get().target() : "");
        }

        // What the compiler would write is slow at first, and a report may have a hundred thousand findings.
        @Override
        public boolean equals(Object other) {
            return other instanceof Subject subject
                    && target.equals(subject.target)
                    && rule.value().equals(subject.rule.value());
        }

        @Override
        public int hashCode() {
            return 31 * target.hashCode() + rule.hashCode();
        }
    }
}
