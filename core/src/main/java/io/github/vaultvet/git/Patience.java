package io.github.vaultvet.git;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How long Git may take: long if it works, seconds if it does nothing or eats up memory. A repository can name a pipe or
 * an endless device where Git expects a file, and Git would wait for somebody to write to it, or read it, for ever. Once it
 * has, it is asked nothing more.
 */
final class Patience {

    private static final Duration AT_WORK = Duration.ofMinutes(5);
    private static final Duration IDLE = Duration.ofSeconds(5);
    /** For a process that has said all. */
    static final Duration TO_END = Duration.ofSeconds(30);

    private static final Duration LOOK = Duration.ofMillis(100);

    private final AtomicReference<Optional<GivenUp>> over = new AtomicReference<>(Optional.empty());

    /** Why Git was waited for in vain; empty if it was not. */
    Optional<GivenUp> over() {
        return over.get();
    }

    /** What the last of some processes prints. All of them end if whoever reads it has to wait for too long. */
    InputStream outputOf(List<Process> processes) {
        Watched output = new Watched(processes.get(processes.size() - 1).getInputStream());
        Thread watcher = new Thread(() -> watch(processes, output), "vaultvet-git");
        watcher.setDaemon(true);
        watcher.start();
        return output;
    }

    private void watch(List<Process> processes, Watched output) {
        Thread ender = new Thread(() -> end(processes), "vaultvet-git-ender");
        try {
            // Git that waits for a pipe would outlive a program that is stopped.
            Runtime.getRuntime().addShutdownHook(ender);
            waitFor(processes, output);
            Runtime.getRuntime().removeShutdownHook(ender);
        } catch (IllegalStateException e) {
            // The program is being stopped.
            end(processes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(List<Process> processes) {
        processes.forEach(Process::destroyForcibly);
    }

    private void waitFor(List<Process> processes, Watched output) throws InterruptedException {
        Process last = processes.get(processes.size() - 1);
        long deadline = System.nanoTime() + AT_WORK.toNanos();
        long idleSince = System.nanoTime();
        Duration spent = spent(processes);
        while (!last.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            long now = System.nanoTime();
            Duration spentNow = spent(processes);
            if (!output.isAwaited || !spentNow.equals(spent)) {
                idleSince = now;
                spent = spentNow;
            }
            Optional<GivenUp> reason = reason(now - idleSince > IDLE.toNanos(), processes);
            if (reason.isPresent()) {
                over.set(reason);
            }
            if (reason.isPresent() || now > deadline) {
                end(processes);
                return;
            }
        }
    }

    private static Optional<GivenUp> reason(boolean isIdle, List<Process> processes) {
        if (isIdle) {
            return Optional.of(GivenUp.SILENT);
        }
        return processes.stream().anyMatch(Appetite::isTooLarge) ? Optional.of(GivenUp.GREEDY) : Optional.empty();
    }

    /** The time of processors; where the system does not tell, as much as if they were at work. */
    private static Duration spent(List<Process> processes) {
        Duration sum = Duration.ZERO;
        for (Process process : processes) {
            // Of one that has ended, the system tells nothing more.
            Duration unknown = Duration.ofNanos(process.isAlive() ? System.nanoTime() : 0);
            sum = sum.plus(process.info().totalCpuDuration().orElse(unknown));
        }
        return sum;
    }

    /** Knows whether somebody waits for it. */
    private static final class Watched extends FilterInputStream {

        private volatile boolean isAwaited;

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            isAwaited = true;
            try {
                return super.read();
            } finally {
                isAwaited = false;
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            isAwaited = true;
            try {
                return super.read(bytes, offset, length);
            } finally {
                isAwaited = false;
            }
        }
    }
}
