package io.github.vaultvet.cli.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All hostile cases, and the sound notes that are to be judged the same beside each of them. */
public final class HostileVaults {

    /** About as many bytes has a case that grows. */
    private static final int SIZE = 8192;

    private HostileVaults() {}

    /** All families, each at a multiple of their usual size. */
    public static Map<String, List<HostileCase>> groups(int scale) {
        List<HostileCase> all = new ArrayList<>();
        all.addAll(MarkdownFamily.cases(SIZE * scale));
        all.addAll(BytesFamily.cases());
        all.addAll(FrontMatterFamily.cases(SIZE * scale));
        all.addAll(DocumentFamily.cases(SIZE * scale));
        all.addAll(NameFamily.cases());
        all.addAll(SpecialFamily.cases());
        all.addAll(ConfigurationFamily.cases());
        Map<String, List<HostileCase>> groups = new LinkedHashMap<>();
        for (HostileCase one : all) {
            groups.computeIfAbsent(one.group(), group -> new ArrayList<>()).add(one);
        }
        return groups;
    }

    /** Those that can lie in one vault together. */
    public static List<HostileCase> together(int scale) {
        List<HostileCase> all = new ArrayList<>();
        groups(scale).values().forEach(all::addAll);
        all.removeIf(HostileCase::whole);
        return all;
    }

    /** Repositories: entries that come in place of what lies in the folder of Git or beside it. */
    public static List<HostileCase> repositories() {
        return GitFamily.cases();
    }

    /** Repositories that Git waits for, for some seconds each. */
    public static List<HostileCase> waitingRepositories() {
        return GitFamily.pipes();
    }

    /** Repositories that Git reads for ever, into memory. */
    public static List<HostileCase> endlessRepositories() {
        return GitFamily.endless();
    }

    /** A vault of sound notes, with findings that are always the same. */
    public static Path control(Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("control"));
        Files.createDirectories(root.resolve(".obsidian"));
        Files.writeString(folder.resolve("index.md"), """
                ---
                title: Index
                tags: [a]
                ---
                # Index

                [[target]] and [[nowhere to be found]] and [x](target.md)
                [[target#^blk]] [[target#No such part]]
                """);
        Files.writeString(folder.resolve("target.md"), "# Target\n\ntext ^blk\n");
        return root;
    }

    public static Path write(Path root, List<HostileCase> cases) throws IOException {
        control(root);
        for (HostileCase one : cases) {
            one.write(root);
        }
        return root;
    }
}
