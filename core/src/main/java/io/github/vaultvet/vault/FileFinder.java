package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds files by what is nearly their name. Its tables are made when first asked for: a sound vault needs none. */
final class FileFinder {

    private static final Comparator<VaultPath> SHORTEST_FIRST =
            Comparator.<VaultPath>comparingInt(path -> path.value().length()).thenComparing(Comparator.naturalOrder());

    /** From so many files of one name on, they are not put in order again for each link. */
    static final int MANY = 32;

    private final FileIndex files;
    private final Supplier<List<NoteSummary>> aliased;
    private final List<String> hiddenFiles;
    private @Nullable KeyTable spellings;
    private @Nullable KeyTable aliases;
    private @Nullable KeyTable hidden;
    private @Nullable KeyTable stems;
    /** What many files are called, so that it is put in order once. */
    private final Map<String, List<VaultPath>> spelledCrowds = new HashMap<>();

    private final Map<String, List<VaultPath>> namedCrowds = new HashMap<>();
    private @Nullable KeyTable spellingsInFolders;

    /**
     * @param aliased every note that has an alias, and maybe others, by path; asked when an alias is looked for
     */
    FileFinder(FileIndex files, Supplier<List<NoteSummary>> aliased, List<String> hiddenFiles) {
        this.files = files;
        this.aliased = aliased;
        this.hiddenFiles = hiddenFiles;
    }

    /** Files whose name differs from this one in spelling at most, the shortest path first. */
    List<VaultPath> spelledLike(String name) {
        KeyTable table = spellings;
        if (table == null) {
            KeyTable.Builder builder = new KeyTable.Builder();
            for (int number = 0; number < files.files().size(); number++) {
                builder.add(spellingKey(file(number)), number);
            }
            table = builder.build();
            spellings = table;
        }
        String key = SpellingKey.of(name);
        List<VaultPath> crowd = spelledCrowds.get(key);
        if (crowd != null) {
            return crowd;
        }
        List<VaultPath> found = new ArrayList<>(0);
        for (int number : table.find(key)) {
            if (spellingKey(file(number)).equals(key)) {
                found.add(file(number));
            }
        }
        return kept(spelledCrowds, key, sorted(found));
    }

    private static List<VaultPath> kept(Map<String, List<VaultPath>> crowds, String key, List<VaultPath> files) {
        if (files.size() >= MANY) {
            crowds.put(key, files);
        }
        return files;
    }

    /**
     * Files whose name and folder are nearly those of a path that has both, and perhaps others, the shortest path first.
     *
     * @param key the path as {@link SpellingKey#ofPath}
     */
    List<VaultPath> spelledInFolder(String key) {
        KeyTable table = spellingsInFolders;
        if (table == null) {
            KeyTable.Builder builder = new KeyTable.Builder();
            for (int number = 0; number < files.files().size(); number++) {
                builder.add(lastTwo(SpellingKey.ofPath(file(number).value())), number);
            }
            table = builder.build();
            spellingsInFolders = table;
        }
        List<VaultPath> found = new ArrayList<>(0);
        for (int number : table.find(lastTwo(key))) {
            found.add(file(number));
        }
        return sorted(found);
    }

    /** Name and folder of a path; nothing if it has no folder. */
    private static String lastTwo(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(path.lastIndexOf('/', slash - 1) + 1);
    }

    /** Files of this very name, with or without {@code .md} (R3.6), the shortest path first. */
    List<VaultPath> named(String name) {
        String key = NameKey.of(name);
        List<VaultPath> crowd = namedCrowds.get(key);
        if (crowd != null) {
            return crowd;
        }
        List<VaultPath> exact = name.indexOf('.') >= 0 ? files.named(name) : List.of();
        return kept(namedCrowds, key, sorted(exact.isEmpty() ? files.named(name + ".md") : exact));
    }

    /** Notes that have this alias, the shortest path first. */
    List<VaultPath> withAlias(String alias) {
        List<NoteSummary> notes = aliased.get();
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
        List<VaultPath> found = new ArrayList<>(0);
        for (int number : table.find(key)) {
            VaultPath path = notes.get(number).path();
            // A note may have an alias twice, and its numbers stand together.
            boolean again = !found.isEmpty() && found.get(found.size() - 1).equals(path);
            if (!again && hasAlias(notes.get(number), key)) {
                found.add(path);
            }
        }
        return sorted(found);
    }

    private static boolean hasAlias(NoteSummary note, String key) {
        for (String alias : note.aliases()) {
            if (NameKey.of(alias).equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** A file of this name below a dot folder: the first in order of paths. */
    Optional<String> hidden(String name) {
        if (hiddenFiles.isEmpty()) {
            return Optional.empty();
        }
        KeyTable table = hidden;
        if (table == null) {
            KeyTable.Builder builder = new KeyTable.Builder();
            for (int number = 0; number < hiddenFiles.size(); number++) {
                builder.add(nameKey(hiddenFiles.get(number)), number);
            }
            table = builder.build();
            hidden = table;
        }
        String key = NameKey.of(name);
        Optional<String> whole = firstHidden(table, key);
        return whole.isPresent() ? whole : firstHidden(table, key + ".md");
    }

    private Optional<String> firstHidden(KeyTable table, String key) {
        Optional<String> first = Optional.empty();
        for (int number : table.find(key)) {
            String path = hiddenFiles.get(number);
            if (nameKey(path).equals(key) && (first.isEmpty() || path.compareTo(first.get()) < 0)) {
                first = Optional.of(path);
            }
        }
        return first;
    }

    /** The folder that a path names, or ends in the name of. */
    Optional<VaultPath> folder(String path) {
        String key = withoutDots(NameKey.of(path));
        for (VaultPath folder : folders().called(key.substring(key.lastIndexOf('/') + 1))) {
            if (isEndOf(NameKey.of(folder.value()), key)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** The file, no note, that a path names but for its extension: the one with the shortest path. */
    Optional<VaultPath> withoutExtension(String path) {
        KeyTable table = stems;
        if (table == null) {
            KeyTable.Builder builder = new KeyTable.Builder();
            for (int number = 0; number < files.files().size(); number++) {
                if (!file(number).isNote()) {
                    builder.add(NameKey.of(file(number).stem()), number);
                }
            }
            table = builder.build();
            stems = table;
        }
        String key = withoutDots(NameKey.of(path));
        List<VaultPath> found = new ArrayList<>(0);
        for (int number : table.find(key.substring(key.lastIndexOf('/') + 1))) {
            String whole = NameKey.of(file(number).value());
            int dot = whole.lastIndexOf('.');
            if (dot > 0 && isEndOf(whole.substring(0, dot), key)) {
                found.add(file(number));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(sorted(found).get(0));
    }

    private static boolean isEndOf(String path, String end) {
        return path.equals(end) || path.endsWith("/" + end);
    }

    /** Without {@code ./}, {@code ../} and {@code /} at the front. */
    private static String withoutDots(String path) {
        int start = 0;
        while (path.startsWith("./", start) || path.startsWith("../", start) || path.startsWith("/", start)) {
            start = path.indexOf('/', start) + 1;
        }
        return path.substring(start);
    }

    /** The folders of the vault. */
    FolderIndex folders() {
        return files.folders();
    }

    /** No link leads to a file without an extension (R3.6). */
    private static String spellingKey(VaultPath file) {
        String name = file.name();
        return name.indexOf('.') < 0 ? "" : SpellingKey.of(name);
    }

    private VaultPath file(int number) {
        return files.files().get(number);
    }

    private static String nameKey(String path) {
        return NameKey.of(path.substring(path.lastIndexOf('/') + 1));
    }

    private static List<VaultPath> sorted(List<VaultPath> paths) {
        if (paths.size() < 2) {
            return List.copyOf(paths);
        }
        List<VaultPath> sorted = new ArrayList<>(paths);
        sorted.sort(SHORTEST_FIRST);
        return List.copyOf(sorted);
    }
}
