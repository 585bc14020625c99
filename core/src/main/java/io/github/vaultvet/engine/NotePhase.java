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
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Thread thread = new Thread(this::work, "vaultvet-" + i);
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
        work();
        for (Thread thread : others) {
            join(thread);
        }
        @Nullable Throwable thrown = disaster.get();
        if (thrown != null) {
            throw new InternalErrorException("the run could not be finished: " + thrown, thrown);
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

    private void work() {
        try {
            NoteChecker checker = new NoteChecker(scope);
            int first = next.getAndAdd(AT_ONCE);
            while (first < notes.size() && disaster.get() == null) {
                int end = Math.min(notes.size(), first + AT_ONCE);
                checker.announce(notes.subList(first, end));
                for (int i = first; i < end; i++) {
                    outcomes[i] = checker.check(notes.get(i));
                }
                progress.noteChecked(done.addAndGet(end - first), notes.size());
                first = next.getAndAdd(AT_ONCE);
            }
        } catch (RuntimeException | Error e) {
            // Such as no memory: for the thread that waits for all of them.
            disaster.compareAndSet(null, e);
        }
    }
}
