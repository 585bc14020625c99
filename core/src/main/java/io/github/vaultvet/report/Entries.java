package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.RuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The entries of a report that are shown, and how many there are.
 *
 * @param shown the first ones in {@link Entry#ORDER}
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
        Comparator<Entry> lastFirst = Entry.ORDER.reversed();
        PriorityQueue<Entry> best = new PriorityQueue<>(lastFirst);
        int total = 0;
        int start = 0;
        while (start < diagnostics.size()) {
            int end = endOfNote(diagnostics, start);
            for (Entry entry : entriesOfNote(diagnostics.subList(start, end))) {
                total++;
                best.add(entry);
                if (max > 0 && best.size() > max) {
                    best.remove();
                }
            }
            start = end;
        }
        List<Entry> shown = new ArrayList<>(best);
        shown.sort(Entry.ORDER);
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
            bySubject
                    .computeIfAbsent(Subject.of(diagnostic), subject -> new ArrayList<>())
                    .add(diagnostic);
        }
        return bySubject.values().stream().map(Entry::new).toList();
    }

    /** What two diagnostics of a note have in common if one entry speaks for both. */
    private record Subject(RuleId rule, String target, String message) {

        static Subject of(Diagnostic diagnostic) {
            String target = diagnostic.finding().link().map(LinkDetail::target).orElse("");
            return new Subject(diagnostic.rule(), target, diagnostic.finding().message());
        }
    }
}
