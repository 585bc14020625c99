package io.github.vaultvet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programs that vaultvet is compared with, on one vault. What each does <em>not</em> check stands in its name.
 *
 * @param vaultvet the launcher
 * @param java the Java that the launcher finds
 * @param classes the class path of this module
 * @param npm the folder in which npm has put the peers
 */
record Peers(Path vaultvet, String java, String classes, Path npm) {

    List<TimedProgram> on(Path vault, boolean slowOnes) {
        String folder = vault.toString();
        List<TimedProgram> programs = new ArrayList<>();
        programs.add(new TimedProgram(
                "vaultvet check --no-cache",
                words(vaultvet.toString(), "check", "--fail-on", "never", "--no-cache", folder)));
        programs.add(new TimedProgram(
                "vaultvet check, nothing changed", words(vaultvet.toString(), "check", "--fail-on", "never", folder)));
        programs.add(hello());
        programs.add(new TimedProgram(
                "rg -j1 -c '\\[\\[' (only reads)", words("rg", "-j1", "-c", "--no-ignore", "\\[\\[", folder)));
        programs.add(new TimedProgram(
                "rumdl MD051, MD057 (no wikilinks)",
                words(npm("rumdl"), "check", "--no-cache", "-e", "MD051,MD057", folder)));
        if (slowOnes) {
            programs.add(new TimedProgram(
                    "markdownlint-cli2, all rules (no wikilinks)",
                    words(npm("markdownlint-cli2"), folder + "/**/*.md")));
            programs.add(new TimedProgram(
                    "foam-cli list placeholders (no headings, no stamps)",
                    words(npm("foam"), "list", "placeholders", "--workspace", folder)));
        }
        return programs.stream().filter(TimedProgram::isThere).toList();
    }

    /** The least that runs: a JVM that says hello, and what asks vaultvet for little. */
    List<TimedProgram> starts(Path vault) throws IOException {
        String folder = vault.toString();
        String note = firstNote(vault).toString();
        return List.of(
                hello(),
                started("--version"),
                started("rules"),
                started("check", "--fail-on", "never", folder, "--stdin-filename", note),
                started("check", "--fail-on", "never", note),
                new TimedProgram("find (lists the names)", words("find", folder, "-name", "*.md")));
    }

    private TimedProgram started(String... arguments) {
        List<String> words = new ArrayList<>(List.of(vaultvet.toString()));
        words.addAll(List.of(arguments));
        String name = String.join(" ", arguments).replaceAll("/\\S*/", "");
        return new TimedProgram("vaultvet " + name, words);
    }

    private static Path firstNote(Path vault) throws IOException {
        try (Stream<Path> files = Files.walk(vault)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .min(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException("no note in " + vault));
        }
    }

    /** As Java starts it by default, which is the quickest. */
    private TimedProgram hello() {
        return new TimedProgram(
                "JVM hello world", words(java, "-Xshare:auto", "-cp", classes, "io.github.vaultvet.benchmarks.Hello"));
    }

    private String npm(String program) {
        return npm.resolve("node_modules/.bin").resolve(program).toString();
    }

    private static List<String> words(String... words) {
        return List.of(words);
    }
}
