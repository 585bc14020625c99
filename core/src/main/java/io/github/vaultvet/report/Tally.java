package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Findings counted by rule, by cause and by note. */
final class Tally {

    private static final int WORST_NOTES = 5;

    private final Map<RuleId, RuleCounter> byRule = new TreeMap<>();
    private final List<NoteCount> worstNotes = new ArrayList<>();
    private int notes;

    private Tally() {}

    /**
     * Counts.
     *
     * @param diagnostics in {@link Diagnostic#ORDER}
     */
    static Tally of(List<Diagnostic> diagnostics) {
        Tally tally = new Tally();
        int start = 0;
        while (start < diagnostics.size()) {
            start = tally.addNote(diagnostics, start);
        }
        return tally;
    }

    /** Adds the findings in one note, from the first of them on; returns the index after the last. */
    private int addNote(List<Diagnostic> diagnostics, int start) {
        int end = Entries.endOfNote(diagnostics, start);
        for (int i = start; i < end; i++) {
            add(diagnostics.get(i));
        }
        addNote(new NoteCount(diagnostics.get(start).path(), end - start));
        return end;
    }

    private void add(Diagnostic diagnostic) {
        RuleCounter counter = byRule.get(diagnostic.rule());
        if (counter == null) {
            counter = new RuleCounter();
            byRule.put(diagnostic.rule(), counter);
        }
        counter.add(diagnostic);
    }

    private void addNote(NoteCount note) {
        notes++;
        boolean full = worstNotes.size() == WORST_NOTES;
        if (full && note.findings() <= worstNotes.get(WORST_NOTES - 1).findings()) {
            return;
        }
        worstNotes.add(note);
        worstNotes.sort((left, right) -> Integer.compare(right.findings(), left.findings()));
        if (full) {
            worstNotes.remove(WORST_NOTES);
        }
    }

    /** The rules that found more than so much. */
    Set<RuleId> rulesWithMoreThan(int few) {
        Set<RuleId> rules = new HashSet<>();
        for (Map.Entry<RuleId, RuleCounter> rule : byRule.entrySet()) {
            if (rule.getValue().findings > few) {
                rules.add(rule.getKey());
            }
        }
        return rules;
    }

    /** In how many notes or other files something was found. */
    int notes() {
        return notes;
    }

    /** The notes with most findings, the worst first, then by path. */
    List<NoteCount> worstNotes() {
        return worstNotes;
    }

    /** The rules that found something: the worse severity first, then the most findings. */
    List<RuleCount> rules() {
        List<RuleCount> counts = new ArrayList<>();
        for (Map.Entry<RuleId, RuleCounter> rule : byRule.entrySet()) {
            counts.add(rule.getValue().count(rule.getKey()));
        }
        Collections.sort(counts);
        return counts;
    }

    /** The rule, and the cause if it knows any, that explains most findings. */
    Optional<Commonest> commonest() {
        List<Commonest> all = new ArrayList<>();
        for (RuleCount rule : rules()) {
            int explained = 0;
            for (CauseCount cause : rule.causes()) {
                all.add(new Commonest(rule.rule(), cause.cause(), cause.findings()));
                explained += cause.findings();
            }
            all.add(new Commonest(rule.rule(), "", rule.findings() - explained));
        }
        // The first of equals wins, which is the one of the worse severity.
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Collections.max(all, (left, right) -> Integer.compare(left.findings(), right.findings())));
    }

    /** Findings of one rule. */
    record RuleCount(RuleId rule, Severity severity, int findings, int notes, List<CauseCount> causes)
            implements Comparable<RuleCount> {

        /** The worse severity first, then the most findings. */
        @Override
        public int compareTo(RuleCount other) {
            int bySeverity = other.severity.compareTo(severity);
            return bySeverity != 0 ? bySeverity : Integer.compare(other.findings, findings);
        }
    }

    /** Findings of one rule that have the same cause. */
    record CauseCount(String cause, int findings) implements Comparable<CauseCount> {

        /** The most findings first, then by name. */
        @Override
        public int compareTo(CauseCount other) {
            return findings != other.findings
                    ? Integer.compare(other.findings, findings)
                    : cause.compareTo(other.cause);
        }
    }

    /** Findings in one note. */
    record NoteCount(VaultPath path, int findings) {}

    /**
     * What explains most findings.
     *
     * @param cause empty if the rule gives none
     */
    record Commonest(RuleId rule, String cause, int findings) {}

    private static final class RuleCounter {

        private final Map<String, Integer> causes = new HashMap<>();
        private Severity severity = Severity.INFO;
        private int findings;
        private int notes;
        private @Nullable VaultPath lastNote;

        void add(Diagnostic diagnostic) {
            findings++;
            if (lastNote == null || !lastNote.equals(diagnostic.path())) {
                notes++;
                lastNote = diagnostic.path();
            }
            if (diagnostic.severity().atLeast(severity)) {
                severity = diagnostic.severity();
            }
            Optional<LinkDetail> link = diagnostic.finding().link();
            if (link.isPresent() && !link.get().cause().isEmpty()) {
                causes.merge(link.get().cause(), 1, Integer::sum);
            }
        }

        RuleCount count(RuleId rule) {
            List<CauseCount> counts = new ArrayList<>();
            for (Map.Entry<String, Integer> cause : causes.entrySet()) {
                counts.add(new CauseCount(cause.getKey(), cause.getValue()));
            }
            Collections.sort(counts);
            return new RuleCount(rule, severity, findings, notes, counts);
        }
    }
}
