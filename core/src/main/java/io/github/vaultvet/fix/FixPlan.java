package io.github.vaultvet.fix;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.engine.CheckedNote;
import io.github.vaultvet.engine.NoteRecheck;
import io.github.vaultvet.note.Heading;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the repairs of a report that are certain, and has them proved note by note. Only one note is held at a time,
 * and what is left out is counted.
 */
final class FixPlan {

    private final NoteRecheck recheck;
    private final RepairTally tally;
    private final Map<VaultPath, List<Repair>> notes = new LinkedHashMap<>();

    FixPlan(List<Diagnostic> findings, NoteRecheck recheck, RepairTally tally) {
        this.recheck = recheck;
        this.tally = tally;
        for (Diagnostic finding : findings) {
            if (Repair.isWanted(finding)) {
                Repair.of(finding)
                        .ifPresentOrElse(
                                repair -> notes.computeIfAbsent(finding.path(), path -> new ArrayList<>())
                                        .add(repair),
                                () -> tally.refuse(Refusal.UNCERTAIN, 1));
            }
        }
    }

    /** The notes that may be repaired, in order. */
    Iterable<VaultPath> notes() {
        return notes.keySet();
    }

    /** A note with as many of its repairs as can be proved; empty if none can. */
    Optional<RepairedNote> repaired(VaultPath path) {
        List<Repair> repairs = notes.getOrDefault(path, List.of());
        if (!path.isNote()) {
            tally.refuse(Refusal.NO_NOTE, repairs.size());
            return Optional.empty();
        }
        if (recheck.isSymbolicLink(path)) {
            tally.refuse(Refusal.OTHER_FILE, repairs.size());
            return Optional.empty();
        }
        Optional<NoteText> text = recheck.text(path);
        if (text.isEmpty()) {
            tally.refuse(Refusal.OTHER_TEXT, repairs.size());
            return Optional.empty();
        }
        List<Repair> applicable = applicable(text.get(), repairs);
        return applicable.isEmpty() ? Optional.empty() : proved(recheck.check(path, text.get()), applicable);
    }

    private Optional<RepairedNote> proved(CheckedNote note, List<Repair> repairs) {
        NoteProof proof = new NoteProof(recheck, note);
        List<Repair> proved = new RepairSearch(proof::refute, tally)
                .allProved(outsideOfHeadings(note.note().headings(), repairs));
        return proved.isEmpty()
                ? Optional.empty()
                : Optional.of(new RepairedNote(note.note().path(), proof.edited(proved), proved.size()));
    }

    /** Those whose text is there; of those that overlap or touch, the first. In the order of the text. */
    private List<Repair> applicable(NoteText text, List<Repair> repairs) {
        List<Repair> inOrder = new ArrayList<>(repairs);
        inOrder.sort(Comparator.comparing(Repair::reach).thenComparing(Repair::finding, Diagnostic.ORDER));
        List<Repair> applicable = new ArrayList<>();
        for (Repair repair : inOrder) {
            if (!EditedText.holds(text, repair.edits())) {
                tally.refuse(Refusal.OTHER_TEXT, 1);
            } else if (!repair.keepsMarks()) {
                tally.refuse(Refusal.OTHER_READING, 1);
            } else if (!applicable.isEmpty()
                    && applicable.get(applicable.size() - 1).touches(repair)) {
                tally.refuse(Refusal.OVERLAPPING, 1);
            } else {
                applicable.add(repair);
            }
        }
        return applicable;
    }

    /** A heading is what other links name, so that its text has to stay. Both lists are in order. */
    private List<Repair> outsideOfHeadings(List<Heading> headings, List<Repair> repairs) {
        List<Repair> outside = new ArrayList<>(repairs.size());
        int next = 0;
        for (Repair repair : repairs) {
            while (next < headings.size()
                    && headings.get(next).span().end() <= repair.link().start()) {
                next++;
            }
            if (next < headings.size() && headings.get(next).span().contains(repair.link())) {
                tally.refuse(Refusal.IN_HEADING, 1);
            } else {
                outside.add(repair);
            }
        }
        return outside;
    }
}
