package io.github.vaultvet.engine;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Checks the notes one by one, in parallel. The outcome does not depend on the number of threads: each note has its own
 * place in it.
 */
final class NotePhase {

    private static final int AT_ONCE = 16;
    /** So many notes are checked before a second thread begins: what is not compiled yet is slow in each of them. */
    private static final int WARM_UP = 256;

    private final LintScope scope;
    private final List<VaultPath> notes;
    private final Progress progress;
    private final NoteOutcome[] outcomes;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> disaster = new AtomicReference<>();

    private NotePhase(LintScope scope, List<VaultPath> notes, Progress progress) {
        this.scope = scope;
        this.notes = notes;
        this.progress = progress;
        this.outcomes = new NoteOutcome[notes.size()];
    }

    /** What became of each note, in the order of the notes. */
    static List<NoteOutcome> run(LintScope scope, List<VaultPath> notes, int jobs, Progress progress) {
        NotePhase phase = new NotePhase(scope, notes, progress);
        int wanted = jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs;
        phase.runInThreads(Math.min(wanted, 1 + notes.size() / AT_ONCE));
        return Arrays.asList(phase.outcomes);
    }

    private void runInThreads(int threads) {
        NoteChecker own = new NoteChecker(scope);
        List<Thread> others = new ArrayList<>();
        if (threads > 1) {
            work(own, Math.min(notes.size(), WARM_UP));
        }
        for (int i = 1; i < threads && next.get() < notes.size(); i++) {
            Thread thread = new Worker("vaultvet-" + i);
            thread.start();
            others.add(thread);
        }
        work(own, notes.size());
        for (Thread thread : others) {
            join(thread);
        }
        @Nullable Throwable thrown = disaster.get();
        if (thrown != null) {
            throw new InternalErrorException("the run could not be finished: " + thrown, thrown);
        }
    }

    /** A thread that checks notes with the others until none is left. */
    private final class Worker extends Thread {

        Worker(String name) {
            super(name);
            setDaemon(true);
        }

        @Override
        public void run() {
            work(new NoteChecker(scope), notes.size());
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InternalErrorException("the run was interrupted", e);
        }
    }

    private void work(NoteChecker checker, int until) {
        try {
            while (next.get() < until && disaster.get() == null) {
                int first = next.getAndAdd(AT_ONCE);
                check(checker, first, Math.min(notes.size(), first + AT_ONCE));
            }
        } catch (RuntimeException | Error e) {
            // Such as no memory: for the thread that waits for all of them.
            disaster.compareAndSet(null, e);
        }
    }

    private void check(NoteChecker checker, int first, int end) {
        if (first >= end) {
            return;
        }
        checker.announce(notes.subList(first, end));
        for (int i = first; i < end; i++) {
            outcomes[i] = checker.check(notes.get(i));
        }
        progress.noteChecked(done.addAndGet(end - first), notes.size());
    }
}
