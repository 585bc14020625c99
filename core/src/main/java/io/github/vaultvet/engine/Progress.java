package io.github.vaultvet.engine;

/** Told how far a run has come. Called from several threads, so that numbers may arrive out of order. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (done, total) -> {};

    /** So many of the notes have been read and checked. */
    void noteChecked(int done, int total);
}
