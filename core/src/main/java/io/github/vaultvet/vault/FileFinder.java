package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds files by what is nearly their name. Its tables are made when first asked for: a sound vault needs none. */
final class FileFinder {

    private final FileIndex files;
    private final Supplier<List<NoteAliases>> aliased;
    private final SpelledFiles spelled;
    private final HiddenFiles hidden;
    private final Crowds namesakes = new Crowds();
    private @Nullable AliasedNotes aliases;
    private @Nullable KeyTable stems;

    /**
     * @param aliased every note that has an alias, and maybe others, by path; asked when an alias is looked for
     */
    FileFinder(FileIndex files, Supplier<List<NoteAliases>> aliased, List<String> hiddenFiles) {
        this.files = files;
        this.aliased = aliased;
        this.spelled = new SpelledFiles(files.files());
        this.hidden = new HiddenFiles(hiddenFiles);
    }

    /** Files whose name differs from this one in spelling at most, the shortest path first. */
    List<VaultPath> spelledLike(String name) {
        return spelled.like(name);
    }

    /**
     * Files whose name and folder are nearly those of a path that has both, and perhaps others, the shortest path first.
     *
     * @param key the path as {@link SpellingKey#ofPath}
     */
    List<VaultPath> spelledInFolder(String key) {
        return spelled.inFolder(key);
    }

    /** Files of this very name, with or without {@code .md} (R3.6), the shortest path first. */
    List<VaultPath> named(String name) {
        String key = NameKey.of(name);
        List<VaultPath> crowd = namesakes.find(key);
        if (!crowd.isEmpty()) {
            return crowd;
        }
        List<VaultPath> exact = name.indexOf('.') >= 0 ? files.named(name) : List.of();
        return namesakes.keep(key, exact.isEmpty() ? files.named(name + ".md") : exact);
    }

    /** Notes that have this alias, the shortest path first. */
    List<VaultPath> withAlias(String alias) {
        AliasedNotes made = aliases;
        if (made == null) {
            made = new AliasedNotes(aliased.get());
            aliases = made;
        }
        return made.called(alias);
    }

    /** A file of this name below a dot folder: the first in order of paths. */
    Optional<String> hidden(String name) {
        return hidden.find(name);
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
        String key = withoutDots(NameKey.of(path));
        List<VaultPath> found = new ArrayList<>(0);
        for (int number : stems().find(key.substring(key.lastIndexOf('/') + 1))) {
            VaultPath file = files.files().get(number);
            String whole = NameKey.of(file.value());
            int dot = whole.lastIndexOf('.');
            if (dot > 0 && isEndOf(whole.substring(0, dot), key)) {
                found.add(file);
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Crowds.shortestFirst(found).get(0));
    }

    private KeyTable stems() {
        KeyTable made = stems;
        if (made == null) {
            KeyTable.Builder builder = new KeyTable.Builder();
            for (int number = 0; number < files.files().size(); number++) {
                VaultPath file = files.files().get(number);
                if (!file.isNote()) {
                    builder.add(NameKey.of(file.stem()), number);
                }
            }
            made = builder.build();
            stems = made;
        }
        return made;
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
}
