package io.github.vaultvet.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs through what people do most, on a small vault that holds a little of everything. A start-up archive holds the
 * classes and lambdas that the run which makes it has used, and no others; so the launcher makes it of this run.
 */
final class Rehearsal {

    private static final String VAULT = "rehearsal.txt";
    private static final String BEGINS_FILE = "=== ";
    private static final String NOTE = "A note.md";

    private final Path vault;
    private final Map<String, String> environment;

    /**
     * @param folder its {@code vault} is written to, and {@code cache} stands for the user's
     */
    Rehearsal(Path folder, Map<String, String> environment) {
        this.vault = folder.resolve("vault");
        this.environment = new HashMap<>(environment);
        this.environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    /** Writes the vault, and does it all. */
    void run() {
        writeVault();
        String cache = vault.resolveSibling("cache").resolve("of-build").toString();
        String git = Files.isDirectory(vault.resolve(".git")) ? "--quiet" : "--no-git";
        for (List<String> arguments : List.of(
                List.of("--version"),
                List.of("rules"),
                List.of("check", "--help"),
                List.of("check", "--frames", "always", "--no-git"),
                List.of("check", "--no-git"),
                List.of("check", "--format", "concise", git),
                List.of("check", "--format", "json", "--no-git"),
                // The first fills a cache that knows notes by their content, the others recall it: files are too new to
                // be known by their stamps.
                List.of("check", "--cache", cache, git),
                List.of("check", "--cache", cache, git),
                List.of("check", "--cache", cache, "--format", "json", git),
                List.of("check", "--no-git", NOTE),
                List.of("check", "--no-git", "--format", "concise", "--stdin-filename", NOTE),
                // Learns, and then recalls.
                List.of("check", "--staged"),
                List.of("check", "--staged"))) {
            run(arguments);
        }
    }

    private void run(List<String> arguments) {
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream("# A\n\n[[b]] [[c/tie#One heading]]\n".getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                environment,
                vault,
                Terminals.NONE);
        new Program(surroundings).run(arguments.toArray(new String[0]));
    }

    private void writeVault() {
        try (InputStream in = Rehearsal.class.getResourceAsStream(VAULT)) {
            if (in == null) {
                throw new IllegalStateException(VAULT + " is missing");
            }
            write(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String files) throws IOException {
        int at = files.indexOf(BEGINS_FILE);
        while (at >= 0) {
            int text = files.indexOf('\n', at) + 1;
            int next = files.indexOf("\n" + BEGINS_FILE, text);
            Path file = vault.resolve(files.substring(at + BEGINS_FILE.length(), text - 1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, files.substring(text, next < 0 ? files.length() : next + 1));
            at = next < 0 ? -1 : next + 1;
        }
    }
}
