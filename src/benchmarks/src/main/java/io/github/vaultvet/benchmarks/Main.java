package io.github.vaultvet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code run.sh} calls: {@code vault FOLDER NOTES PARAGRAPHS} writes a synthetic vault, {@code compare LAUNCHER NPM
 * ROUNDS VAULT...} times programs on vaults and prints tables, {@code memory LAUNCHER VAULT NOTES HEAP} checks a vault in so
 * much memory.
 */
final class Main {

    /** Beyond this many files the peers that need minutes are left out. */
    private static final int MOST_FOR_SLOW_PEERS = 3_000;

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "vault" ->
                new SyntheticVault(Integer.parseInt(words.get(2)), Integer.parseInt(words.get(3)), 1)
                        .write(Path.of(words.get(1)));
            case "compare" -> compare(words.subList(1, words.size()));
            case "memory" ->
                System.out.print(MemoryRun.heading()
                        + new MemoryRun(
                                        Path.of(words.get(1)).toAbsolutePath(),
                                        Path.of(words.get(2)),
                                        Integer.parseInt(words.get(3)),
                                        words.get(4))
                                .row());
            default ->
                throw new IllegalArgumentException(
                        "vault FOLDER NOTES PARAGRAPHS, compare LAUNCHER NPM ROUNDS VAULT... or memory LAUNCHER VAULT NOTES HEAP");
        }
    }

    private static void compare(List<String> words) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        Peers peers = new Peers(
                Path.of(words.get(0)).toAbsolutePath(),
                java,
                classes,
                Path.of(words.get(1)).toAbsolutePath());
        int rounds = Integer.parseInt(words.get(2));
        for (String vault : words.subList(3, words.size())) {
            Path folder = Path.of(vault);
            boolean slowOnes = files(folder) <= MOST_FOR_SLOW_PEERS;
            String name = folder.getFileName().toString();
            System.out.print(new Comparison(name, peers.on(folder, slowOnes), rounds).shares("vaultvet"));
            System.out.print(new Comparison("Starts in " + name, peers.starts(folder), rounds).multiples("hello"));
        }
    }

    private static long files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
