package io.github.vaultvet.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs the program inside the test, in a folder of its own. */
final class CommandLineRun {

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] input = {};
    private OutputStream standardOutput = out;
    private Terminals terminals = Terminals.NONE;
    private int exitCode;

    CommandLineRun(Path folder) {
        this.folder = folder;
    }

    CommandLineRun file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CommandLineRun environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** What stands on standard input. */
    CommandLineRun input(String text) {
        return input(text.getBytes(StandardCharsets.UTF_8));
    }

    CommandLineRun input(byte[] bytes) {
        input = bytes.clone();
        return this;
    }

    CommandLineRun terminal() {
        terminals = new Terminals(true, true, false);
        return this;
    }

    /** Standard output fails at the first byte. */
    CommandLineRun brokenOutput(String reason) {
        standardOutput = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        return this;
    }

    CommandLineRun run(String... arguments) {
        out.reset();
        err.reset();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input),
                standardOutput,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                folder,
                terminals);
        exitCode = new Program(surroundings).run(arguments);
        return this;
    }

    int exitCode() {
        return exitCode;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
