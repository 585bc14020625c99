package io.github.vaultvet.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A program that is run as a whole, its output thrown away. bash measures it, and GNU time its memory. */
record TimedProgram(String name, List<String> command) {

    private static final Path GNU_TIME = Path.of("/usr/bin/time");

    TimedProgram {
        command = List.copyOf(command);
    }

    /** Whether the first word of the command is a program here. */
    boolean isThere() {
        return run("command -v \"$1\"", List.of(command.get(0))).exit() == 0;
    }

    Measurement measure() throws IOException {
        Path peak = Files.createTempFile("peak", "");
        try {
            List<String> words = new ArrayList<>();
            if (Files.isExecutable(GNU_TIME)) {
                words.addAll(List.of(GNU_TIME.toString(), "-q", "-f", "%M", "-o", peak.toString()));
            }
            words.addAll(command);
            Outcome outcome = run("TIMEFORMAT='%U %S %R'; time \"$@\" >/dev/null 2>&1 </dev/null", words);
            String[] times = outcome.errors().strip().split(" ", -1);
            // One is what a linter says that has found something.
            if (times.length != 3 || outcome.exit() > 1) {
                throw new IOException(
                        name + " ended with " + outcome.exit() + " and cannot be timed: " + outcome.errors());
            }
            String kibibytes = Files.readString(peak).strip();
            return new Measurement(
                    number(times[0]) + number(times[1]),
                    number(times[2]),
                    kibibytes.isEmpty() ? 0 : number(kibibytes) / 1024);
        } finally {
            Files.delete(peak);
        }
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private Outcome run(String script, List<String> arguments) {
        List<String> words = new ArrayList<>(List.of("bash", "-c", script, name));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), errors);
        } catch (IOException e) {
            throw new IllegalStateException("bash is needed to time programs", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(String.format(Locale.ROOT, "interrupted while timing %s", name), e);
        }
    }

    private record Outcome(int exit, String errors) {}
}
