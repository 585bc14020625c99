package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds files by what is nearly their name. Its tables are made when first asked for: a sound vault needs none. */
final class FileFinder {

    private static final Comparator<VaultPath> SHORTEST_FIRST =
            Comparator.<VaultPath>comparingInt(path -> path.value().length()).thenComparing(Comparator.naturalOrder());

    private final FileIndex files;
    private final List<NoteSummary> notes;
    private final List<String> hiddenFiles;
    private @Nullable KeyTable spellings;
    private @Nullable KeyTable aliases;
    private @Nullable KeyTable hidden;
    private @Nullable Set<String> folderNames;

    FileFinder(FileIndex files, List<NoteSummary> notes, List<String> hiddenFiles) {
        this.files = files;
        this.notes = notes;
        this.hiddenFiles = hiddenFiles;
    }

    /** Files whose name differs from this one in spelling at most, the shortest path first. */
    List<VaultPath> spelledLike(String name) {
        KeyTable table = spellings;
        if (table == null) {
            table = table(files.files().stream().map(FileFinder::spellingKey));
            spellings = table;
        }
        String key = SpellingKey.of(name);
        return sorted(
                IntStream.of(table.find(key, number -> spellingKey(file(number)).equals(key)))
                        .mapToObj(this::file));
    }

    /** Files of this very name, with or without {@code .md} (R3.6), the shortest path first. */
    List<VaultPath> named(String name) {
        List<VaultPath> exact = name.indexOf('.') >= 0 ? files.named(name) : List.of();
        return sorted((exact.isEmpty() ? files.named(name + ".md") : exact).stream());
    }

    /** Notes that have this alias, the shortest path first. */
    List<VaultPath> withAlias(String alias) {
        KeyTable table = aliases;
        if (table == null) {
            KeyTable.Builder builder = new KeyTable.Builder();
            for (int number = 0; number < notes.size(); number++) {
                for (String known : notes.get(number).aliases()) {
                    builder.add(NameKey.of(known), number);
                }
            }
            table = builder.build();
            aliases = table;
        }
        String key = NameKey.of(alias);
        int[] found = table.find(key, number -> notes.get(number).aliases().stream()
                .anyMatch(known -> NameKey.of(known).equals(key)));
        return sorted(
                IntStream.of(found).mapToObj(number -> notes.get(number).path()).distinct());
    }

    /** A file of this name below a dot folder: the first in order of paths. */
    Optional<String> hidden(String name) {
        KeyTable table = hidden;
        if (table == null) {
            table = table(hiddenFiles.stream().map(FileFinder::nameKey));
            hidden = table;
        }
        String key = NameKey.of(name);
        for (String wanted : List.of(key, key + ".md")) {
            int[] found = table.find(
                    wanted, number -> nameKey(hiddenFiles.get(number)).equals(wanted));
            Optional<String> first =
                    IntStream.of(found).mapToObj(hiddenFiles::get).sorted().findFirst();
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    /** Whether a folder anywhere in the vault is called this, in lower case. */
    boolean hasFolder(String name) {
        Set<String> names = folderNames;
        if (names == null) {
            names = new HashSet<>();
            String last = "";
            for (VaultPath file : files.files()) {
                String folder = file.folder();
                if (!folder.equals(last)) {
                    names.addAll(List.of(folder.toLowerCase(Locale.ROOT).split("/")));
                    last = folder;
                }
            }
            folderNames = names;
        }
        return names.contains(name);
    }

    /** No link leads to a file without an extension (R3.6). */
    private static String spellingKey(VaultPath file) {
        String name = file.name();
        return name.indexOf('.') < 0 ? "" : SpellingKey.of(name);
    }

    private VaultPath file(int number) {
        return files.files().get(number);
    }

    private static KeyTable table(Stream<String> keys) {
        KeyTable.Builder builder = new KeyTable.Builder();
        int[] number = {0};
        keys.forEachOrdered(key -> builder.add(key, number[0]++));
        return builder.build();
    }

    private static String nameKey(String path) {
        return NameKey.of(path.substring(path.lastIndexOf('/') + 1));
    }

    private static List<VaultPath> sorted(Stream<VaultPath> paths) {
        return paths.sorted(SHORTEST_FIRST).toList();
    }
}
