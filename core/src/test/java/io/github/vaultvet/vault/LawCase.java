package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A vault, a note in it and a target, made at random from few letters so that names meet; and what is left of it when all
 * is taken away that a failure does not need.
 */
record LawCase(List<String> files, String source, String target) {

    private static final List<String> SEGMENTS = List.of(
            "a", "A", "b", "ab", "a b", "a.b", "a.md", "b.png", "\u00e9", "e\u0301", "\u00c9", "\u0130", "\u00df",
            "a#b", "a%20b", "x");
    private static final List<String> EXTENSIONS = List.of(".md", ".md", ".md", ".MD", ".png", ".canvas", "");

    static LawCase random(SplittableRandom random) {
        TreeSet<String> files = new TreeSet<>();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            String file = random.nextBoolean() ? path(random) : "abx".charAt(random.nextInt(3)) + "/a";
            files.add(file + EXTENSIONS.get(random.nextInt(EXTENSIONS.size())));
        }
        List<String> list = List.copyOf(files);
        String target = random.nextInt(5) == 0
                ? "a"
                : random.nextBoolean() ? path(random) : list.get(random.nextInt(list.size()));
        String front = List.of("", "", "", "", "/", "./", "../", "../../").get(random.nextInt(8));
        return new LawCase(list, path(random) + "/source.md", front + target);
    }

    private static String path(SplittableRandom random) {
        StringBuilder path = new StringBuilder();
        for (int depth = random.nextInt(4); depth > 0; depth--) {
            path.append(SEGMENTS.get(random.nextInt(SEGMENTS.size()))).append('/');
        }
        return path.append(SEGMENTS.get(random.nextInt(SEGMENTS.size()))).toString();
    }

    List<VaultPath> paths() {
        return files.stream().map(VaultPath::of).toList();
    }

    Resolution resolve() {
        return new LinkResolver(FileIndex.of(paths())).resolve(VaultPath.of(source), target);
    }

    LawCase withFiles(List<String> others) {
        return new LawCase(others, source, target);
    }

    LawCase withTarget(String other) {
        return new LawCase(files, source, other);
    }

    /** The smallest case that can be reached by steps that all fail. */
    LawCase shrunk(Predicate<LawCase> fails) {
        LawCase smallest = this;
        Optional<LawCase> next = smallest.smaller().filter(fails).findFirst();
        while (next.isPresent()) {
            smallest = next.get();
            next = smallest.smaller().filter(fails).findFirst();
        }
        return smallest;
    }

    private Stream<LawCase> smaller() {
        List<LawCase> cases = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            List<String> fewer = new ArrayList<>(files);
            String removed = fewer.remove(i);
            if (!fewer.isEmpty()) {
                cases.add(withFiles(List.copyOf(fewer)));
            }
            int slash = removed.indexOf('/');
            String shorter = removed.substring(slash + 1);
            if (slash >= 0 && !fewer.contains(shorter)) {
                fewer.add(shorter);
                cases.add(withFiles(List.copyOf(fewer)));
            }
        }
        if (source.indexOf('/') >= 0) {
            cases.add(new LawCase(files, source.substring(source.indexOf('/') + 1), target));
        }
        if (target.length() > 1) {
            cases.add(withTarget(target.substring(1)));
            cases.add(withTarget(target.substring(0, target.length() - 1)));
        }
        return cases.stream();
    }
}
