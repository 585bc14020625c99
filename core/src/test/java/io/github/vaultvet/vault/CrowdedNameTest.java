package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Among many files of one name, the tables choose what going through all of them chooses (R3.7 to R3.11). */
class CrowdedNameTest {

    private static final List<String> FOLDERS = List.of("a", "b", "ab", "B", "a b", "caf\u00e9", "cafe\u0301");
    private static final List<String> NAMES = List.of("note", "Note", "xnote");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_choice_is_the_same(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TreeSet<VaultPath> files = new TreeSet<>();
        while (files.size() < 150) {
            files.add(VaultPath.of(path(random) + ".md"));
        }
        LinkResolver resolver = new LinkResolver(FileIndex.of(files));
        for (int i = 0; i < 2000; i++) {
            VaultPath source = VaultPath.of(path(random) + "/source.md");
            String front = List.of("", "", "", "/", "./", "../").get(random.nextInt(6));
            String target = front + path(random);
            assertThat(paths(resolver.resolve(source, target)))
                    .as("seed %d: [[%s]] in %s", seed, target, source)
                    .isEqualTo(oneByOne(files, source, target));
        }
    }

    private static String path(SplittableRandom random) {
        StringBuilder path = new StringBuilder();
        for (int depth = random.nextInt(5); depth > 0; depth--) {
            path.append(FOLDERS.get(random.nextInt(FOLDERS.size()))).append('/');
        }
        return path.append(NAMES.get(random.nextInt(NAMES.size()))).toString();
    }

    private static List<VaultPath> paths(Resolution resolution) {
        return resolution.fold(found -> List.of(found.path()), Resolution.Ambiguous::candidates, List::of);
    }

    private static List<VaultPath> oneByOne(Set<VaultPath> files, VaultPath source, String target) {
        String written = NameKey.of(target + ".md");
        String name = written.substring(written.lastIndexOf('/') + 1);
        String folder = NameKey.of(source.folder());
        String path = written.startsWith("/") ? written.substring(1) : written;
        if (written.startsWith(".")) {
            String base =
                    written.startsWith("../") ? folder.substring(0, Math.max(0, folder.lastIndexOf('/'))) : folder;
            path = (base.isEmpty() ? "" : base + "/") + written.substring(written.indexOf('/') + 1);
        }
        List<VaultPath> exact = new ArrayList<>();
        List<VaultPath> inside = new ArrayList<>();
        List<VaultPath> outside = new ArrayList<>();
        for (VaultPath file : files) {
            String key = NameKey.of(file.value());
            if (!NameKey.of(file.name()).equals(name)) {
                continue;
            }
            if (key.equals(path)) {
                exact.add(file);
            } else if (key.endsWith(path)) {
                (key.startsWith(folder) ? inside : outside).add(file);
            }
        }
        if (!exact.isEmpty() || written.startsWith("/")) {
            return exact;
        }
        List<VaultPath> group = inside.isEmpty() ? outside : inside;
        int least = group.stream()
                .mapToInt(file -> NameKey.of(file.value()).length())
                .min()
                .orElse(0);
        return group.stream()
                .filter(file -> NameKey.of(file.value()).length() == least)
                .toList();
    }
}
