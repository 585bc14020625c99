package io.github.vaultvet.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the system that reads patches. A test that needs it is skipped where it is missing. */
record Program(String name) {

    static final Program GIT = new Program("git");
    static final Program PATCH = new Program("patch");

    void assumePresent() {
        assumeThat(isPresent()).as("skipped: no program %s here", name).isTrue();
    }

    private boolean isPresent() {
        try {
            Process process = new ProcessBuilder(name, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a program that every system of its kind has, for what Java cannot make; skips the test where that cannot be. */
    void assumeRuns(Path folder, String... arguments) {
        assumeThat(start(folder, new byte[0], arguments).code())
                .as("skipped: %s cannot do this here", name)
                .isZero();
    }

    /** Runs it, without anybody's settings, and wants it to succeed. */
    String run(Path folder, byte[] input, String... arguments) {
        Outcome outcome = start(folder, input, arguments);
        assertThat(outcome.code()).as("%s says: %s", name, outcome.said()).isZero();
        return outcome.said();
    }

    private Outcome start(Path folder, byte[] input, String... arguments) {
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_SYSTEM", "/dev/null");
        builder.environment().put("GIT_CEILING_DIRECTORIES", folder.getParent().toString());
        try {
            Process process = builder.start();
            process.getOutputStream().write(input);
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("%s ends", name)
                    .isTrue();
            return new Outcome(process.exitValue(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Outcome(int code, String said) {}
}
