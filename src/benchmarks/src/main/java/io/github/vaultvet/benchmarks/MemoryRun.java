package io.github.vaultvet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A check of a vault that may not take more than so much memory. It ends with an exception if that is too little.
 *
 * @param launcher the program
 * @param vault a vault of {@code notes} notes
 * @param heap as an option of Java has it, such as {@code 256m}
 */
record MemoryRun(Path launcher, Path vault, int notes, String heap) {

    /** {@code [1.2s][info][gc] GC(7) Pause Full (Allocation Failure) 240M->201M(247M) 310.5ms}. */
    private static final Pattern COLLECTION = Pattern.compile("Pause Full .* (\\d+)M->(\\d+)M\\(");

    private static final double MEBI = 1 << 20;

    static String heading() {
        return "| notes | `-Xmx` | CPU s | wall s | peak of the process, MiB | most left by a full collection, MiB "
                + "| bytes a note |\n|---|---|---|---|---|---|---|\n";
    }

    String row() throws IOException {
        Path log = Files.createTempFile("collections", ".log");
        try {
            Measurement measured = new TimedProgram("vaultvet -Xmx" + heap, command(log)).measure();
            int left = mostLeft(Files.readAllLines(log));
            return String.format(
                    Locale.ROOT,
                    "| %,d | %s | %.1f | %.1f | %.0f | %s | %s |%n",
                    notes,
                    heap,
                    measured.cpu(),
                    measured.wall(),
                    measured.peak(),
                    left == 0 ? "none was needed" : left,
                    left == 0 ? "" : String.format(Locale.ROOT, "%.0f", left * MEBI / notes));
        } finally {
            Files.delete(log);
        }
    }

    private List<String> command(Path log) {
        return List.of(
                "env",
                "VAULTVET_JAVA_OPTS=-Xmx" + heap + " -Xlog:gc:file=" + log,
                launcher.toString(),
                "check",
                "--no-cache",
                "--no-git",
                vault.toString());
    }

    private static int mostLeft(List<String> log) {
        int most = 0;
        for (String line : log) {
            Matcher matcher = COLLECTION.matcher(line);
            if (matcher.find()) {
                most = Math.max(most, Integer.parseInt(matcher.group(2)));
            }
        }
        return most;
    }
}
