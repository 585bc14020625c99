package io.github.vaultvet.engine;

import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileProblem;
import io.github.vaultvet.vault.NoteSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What became of all notes, sorted by kind, each kind in the order of the notes. */
final class NoteOutcomes implements NoteOutcome.Listener {

    private final List<NoteSummary> summaries = new ArrayList<>();
    private final List<NoteSummary> selected = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private final List<PlacedFinding> findings = new ArrayList<>();
    private final List<Suppressions.Commented> comments = new ArrayList<>();
    private final List<InternalErrorException> failures = new ArrayList<>();

    private int incomparable;

    private final Predicate<VaultPath> sound;

    private NoteOutcomes(Predicate<VaultPath> sound) {
        this.sound = sound;
    }

    /**
     * @throws InternalErrorException if we have a bug; about the first note, and how many more there are
     */
    static NoteOutcomes of(List<NoteOutcome> outcomes) {
        return of(outcomes, note -> false);
    }

    /**
     * The same, and nothing left to be judged of some notes.
     *
     * @param sound whether the links of a note are known to be sound
     */
    static NoteOutcomes of(List<NoteOutcome> outcomes, Predicate<VaultPath> sound) {
        NoteOutcomes all = new NoteOutcomes(sound);
        for (NoteOutcome outcome : outcomes) {
            outcome.tell(all);
        }
        all.throwFailures();
        return all;
    }

    private void throwFailures() {
        if (failures.isEmpty()) {
            return;
        }
        InternalErrorException first = failures.get(0);
        if (failures.size() == 1) {
            throw first;
        }
        int others = failures.size() - 1;
        throw new InternalErrorException(
                first.getMessage() + " (and " + others + (others == 1 ? " more note" : " more notes") + " likewise)",
                first);
    }

    @Override
    public void read(NoteOutcome.Read note) {
        NoteSummary summary = note.summary();
        if (!summary.unsettledLinks().isEmpty() && sound.test(summary.path())) {
            summary = summary.withSoundLinks();
        }
        summaries.add(summary);
        findings.addAll(note.findings());
        if (note.comments().isPresent()) {
            comments.add(note.comments().get());
        }
        incomparable += note.incomparable() ? 1 : 0;
        if (note.selected()) {
            selected.add(summary);
        }
    }

    @Override
    public void unread(NoteOutcome.Unread note) {
        problems.add(note.problem());
    }

    @Override
    public void failed(NoteOutcome.Failed note) {
        failures.add(note.failure());
    }

    @Override
    public void skipped() {
        // It leaves no trace.
    }

    /** All notes that were read. */
    List<NoteSummary> summaries() {
        return summaries;
    }

    /** The notes that are reported on. */
    List<NoteSummary> selected() {
        return selected;
    }

    /** How many notes are too complex for a second reading that was asked for. */
    int incomparable() {
        return incomparable;
    }

    /** What the comments of notes suppress, of those that have any. */
    List<Suppressions.Commented> comments() {
        return comments;
    }

    List<FileProblem> problems() {
        return problems;
    }

    List<PlacedFinding> findings() {
        return findings;
    }
}
