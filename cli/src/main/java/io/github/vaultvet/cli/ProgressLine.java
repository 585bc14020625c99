package io.github.vaultvet.cli;

import io.github.vaultvet.engine.Progress;
import java.io.PrintStream;

/** One line on a terminal that says how far a run has come, if it takes long; wiped out at the end. */
final class ProgressLine implements Progress, AutoCloseable {

    /** What counts as long. */
    static final long PATIENCE_NANOS = 1_000_000_000L;

    private static final long STEP_NANOS = 100_000_000L;

    private final PrintStream err;
    private long nextTime;
    private int shownLength;

    ProgressLine(PrintStream err, long patienceNanos) {
        this.err = err;
        this.nextTime = System.nanoTime() + patienceNanos;
    }

    @Override
    public synchronized void noteChecked(int done, int total) {
        long now = System.nanoTime();
        if (now - nextTime < 0) {
            return;
        }
        nextTime = now + STEP_NANOS;
        show("checked " + done + " of " + total + " notes");
    }

    private void show(String text) {
        err.print("\r" + text + " ".repeat(Math.max(0, shownLength - text.length())));
        err.flush();
        shownLength = text.length();
    }

    @Override
    public synchronized void close() {
        if (shownLength > 0) {
            err.print("\r" + " ".repeat(shownLength) + "\r");
            err.flush();
            shownLength = 0;
        }
    }
}
