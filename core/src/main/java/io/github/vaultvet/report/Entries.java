package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.RuleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The entries of a report that are shown, and how many there are.
 *
 * @param shown the first ones in their order
 * @param total how many entries there are, shown or not
 */
record Entries(List<Entry> shown, int total) {

    /**
     * Groups diagnostics. Keeps no more entries than are shown, so that a million findings need no memory here.
     *
     * @param diagnostics in {@link Diagnostic#ORDER}
     * @param max how many to show; 0 = all
     */
    static Entries of(List<Diagnostic> diagnostics, int max) {
        if (diagnostics.isEmpty()) {
            return new Entries(List.of(), 0);
        }
        PriorityQueue<Entry> best = new PriorityQueue<>(Collections.reverseOrder());
        int total = 0;
        int start = 0;
        while (start < diagnostics.size()) {
            int end = endOfNote(diagnostics, start);
            for (Entry entry : entriesOfNote(diagnostics.subList(start, end))) {
                total++;
                if (max == 0 || best.size() < max) {
                    best.add(entry);
                } else if (entry.compareTo(best.element()) < 0) {
                    best.remove();
                    best.add(entry);
                }
            }
            start = end;
        }
        List<Entry> shown = new ArrayList<>(best);
        Collections.sort(shown);
        return new Entries(shown, total);
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

    private static List<Entry> entriesOfNote(List<Diagnostic> diagnostics) {
        Map<Subject, List<Diagnostic>> bySubject = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            Subject subject = Subject.of(diagnostic);
            List<Diagnostic> same = bySubject.get(subject);
            if (same == null) {
                same = new ArrayList<>(1);
                bySubject.put(subject, same);
            }
            same.add(diagnostic);
        }
        List<Entry> entries = new ArrayList<>(bySubject.size());
        for (List<Diagnostic> same : bySubject.values()) {
            entries.add(new Entry(same));
        }
        return entries;
    }

    /** What two diagnostics of a note have in common if one entry speaks for both. */
    private record Subject(RuleId rule, String target, String message) {

        static Subject of(Diagnostic diagnostic) {
            Optional<LinkDetail> link = diagnostic.finding().link();
            String target = link.isPresent() ? link.get().target() : "";
            return new Subject(diagnostic.rule(), target, diagnostic.finding().message());
        }

        // What the compiler would write is slow at first, and a report may have a hundred thousand findings.
        @Override
        public boolean equals(Object other) {
            return other instanceof Subject subject
                    && message.equals(subject.message)
                    && target.equals(subject.target)
                    && rule.value().equals(subject.rule.value());
        }

        @Override
        public int hashCode() {
            return message.hashCode();
        }
    }
}
