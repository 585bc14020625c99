package io.github.vaultvet.engine;

import io.github.vaultvet.vault.FileProblem;
import io.github.vaultvet.vault.NoteSummary;
import java.util.List;
import java.util.Optional;

/** What became of one note. */
sealed interface NoteOutcome {

    /** Hands itself to the method for its kind. */
    void tell(Listener listener);

    /** One method for each kind. */
    interface Listener {
        void read(Read note);

        void unread(Unread note);

        void failed(Failed note);

        void skipped();
    }

    /**
     * It was read.
     *
     * @param selected whether rules were applied and it is reported on
     * @param findings of the rules for single notes, in the order in which they were made
     * @param comments what its comments suppress
     * @param incomparable whether a second reading was asked for and the note is too complex for it
     */
    record Read(
            NoteSummary summary,
            boolean selected,
            List<PlacedFinding> findings,
            Optional<Suppressions.Commented> comments,
            boolean incomparable)
            implements NoteOutcome {
        @Override
        public void tell(Listener listener) {
            listener.read(this);
        }
    }

    /** It could not be read. */
    record Unread(FileProblem problem) implements NoteOutcome {
        @Override
        public void tell(Listener listener) {
            listener.unread(this);
        }
    }

    /** Its text does not matter for this run. */
    enum Skipped implements NoteOutcome {
        SKIPPED;

        @Override
        public void tell(Listener listener) {
            listener.skipped();
        }
    }

    /** We have a bug. */
    record Failed(InternalErrorException failure) implements NoteOutcome {
        @Override
        public void tell(Listener listener) {
            listener.failed(this);
        }
    }
}
