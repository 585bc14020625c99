package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.RuleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entries of a report that are shown, and how many there are.
 *
 * @param shown the first ones in their order
 * @param total how many entries there are, shown or not
 */
record Entries(List<Entry> shown, int total) {

    private static final int FEW_FINDINGS = 20;

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
        Set<RuleId> common = common(diagnostics);
        ShownEntries shown = new ShownEntries(max);
        int total = 0;
        int start = 0;
        while (start < diagnostics.size()) {
            int end = endOfNote(diagnostics, start);
            for (Entry entry : entriesOfNote(diagnostics.subList(start, end), common)) {
                total++;
                shown.offer(entry);
            }
            start = end;
        }
        return new Entries(shown.sorted(), total);
    }

    /** The rules that found so much that it would hide what others found. */
    private static Set<RuleId> common(List<Diagnostic> diagnostics) {
        Map<RuleId, Integer> counts = new HashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            counts.merge(diagnostic.rule(), 1, Integer::sum);
        }
        Set<RuleId> common = new HashSet<>();
        for (Map.Entry<RuleId, Integer> count : counts.entrySet()) {
            if (count.getValue() > FEW_FINDINGS) {
                common.add(count.getKey());
            }
        }
        return common;
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
            entries.add(new Entry(same, common.contains(same.get(0).rule())));
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
