package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            int end = Entries.endOfNote(diagnostics, start);
            for (int i = start; i < end; i++) {
                tally.add(diagnostics.get(i));
            }
            tally.addNote(new NoteCount(diagnostics.get(start).path(), end - start));
            start = end;
        }
        return tally;
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
        worstNotes.sort(Comparator.comparingInt(NoteCount::findings).reversed());
        if (full) {
            worstNotes.remove(WORST_NOTES);
        }
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
        byRule.forEach((rule, counter) -> counts.add(counter.count(rule)));
        counts.sort(Comparator.comparing(RuleCount::severity)
                .thenComparing(RuleCount::findings)
                .reversed());
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
        return all.stream().reduce((best, next) -> next.findings() > best.findings() ? next : best);
    }

    /** Findings of one rule. */
    record RuleCount(RuleId rule, Severity severity, int findings, int notes, List<CauseCount> causes) {}

    /** Findings of one rule that have the same cause. */
    record CauseCount(String cause, int findings) {}

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
            causes.forEach((cause, number) -> counts.add(new CauseCount(cause, number)));
            counts.sort(Comparator.comparingInt(CauseCount::findings).reversed().thenComparing(CauseCount::cause));
            return new RuleCount(rule, severity, findings, notes, counts);
        }
    }
}
