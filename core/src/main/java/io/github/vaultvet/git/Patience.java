package io.github.vaultvet.git;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How long Git may take: long if it works, seconds if it does nothing. A repository can name a pipe where Git expects a
 * file, and Git would wait for somebody to write to it for ever. Once it has, it is asked nothing more.
 */
final class Patience {

    private static final Duration AT_WORK = Duration.ofMinutes(5);
    private static final Duration IDLE = Duration.ofSeconds(5);
    /** For a process that has said all. */
    static final Duration TO_END = Duration.ofSeconds(30);

    private static final Duration LOOK = Duration.ofMillis(250);

    private final AtomicBoolean isOver = new AtomicBoolean();

    /** Whether Git was waited for in vain. */
    boolean isOver() {
        return isOver.get();
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
        Process last = processes.get(processes.size() - 1);
        try {
            long deadline = System.nanoTime() + AT_WORK.toNanos();
            long idleSince = System.nanoTime();
            Duration spent = spent(processes);
            while (!last.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                long now = System.nanoTime();
                Duration spentNow = spent(processes);
                if (!output.isAwaited || spentNow.compareTo(spent) > 0) {
                    idleSince = now;
                    spent = spentNow;
                }
                boolean isIdle = now - idleSince > IDLE.toNanos();
                if (isIdle || now > deadline) {
                    isOver.set(isIdle);
                    processes.forEach(Process::destroyForcibly);
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The time of processors; where the system does not tell, as much as if they were at work. */
    private static Duration spent(List<Process> processes) {
        Duration sum = Duration.ZERO;
        for (Process process : processes) {
            sum = sum.plus(process.info().totalCpuDuration().orElseGet(() -> Duration.ofNanos(System.nanoTime())));
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
