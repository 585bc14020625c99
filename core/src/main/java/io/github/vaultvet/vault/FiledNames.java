package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of files, filed when the first of them is looked up: a run in which nothing has changed may need none. Safe for
 * use by several threads.
 */
final class FiledNames {

    static final String NOTE_EXTENSION = ".md";

    private final List<VaultPath> files;
    private volatile @Nullable Tables made;

    /**
     * @param files sorted
     */
    FiledNames(List<VaultPath> files) {
        this.files = files;
    }

    /** Notes, filed under their names without {@code .md}: that is how most links name them. */
    NameTable notes() {
        return tables().notes;
    }

    NameTable others() {
        return tables().others;
    }

    /** The files of each name that several have. */
    List<List<NamedFile>> shared() {
        List<List<NamedFile>> shared = new ArrayList<>(notes().sharedNames());
        shared.addAll(others().sharedNames());
        return shared;
    }

    private Tables tables() {
        Tables known = made;
        return known == null ? make() : known;
    }

    private synchronized Tables make() {
        Tables tables = made;
        if (tables == null) {
            tables = new Tables(files);
            made = tables;
        }
        return tables;
    }

    private static final class Tables {

        private final NameTable notes;
        private final NameTable others;

        Tables(List<VaultPath> files) {
            List<String> keys = new ArrayList<>(files.size());
            int count = 0;
            for (VaultPath file : files) {
                String key = NameKey.of(file.value());
                keys.add(key);
                count += key.endsWith(NOTE_EXTENSION) ? 1 : 0;
            }
            notes = new NameTable(count, NOTE_EXTENSION.length());
            others = new NameTable(files.size() - count, 0);
            for (int i = 0; i < keys.size(); i++) {
                add(files.get(i), keys.get(i));
            }
        }

        private void add(VaultPath file, String key) {
            (key.endsWith(NOTE_EXTENSION) ? notes : others).add(file, key);
        }
    }
}
