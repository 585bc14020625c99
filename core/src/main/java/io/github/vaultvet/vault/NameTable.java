package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files by their name, the last segment of their path; how it is compared is up to whoever makes the keys. */
final class NameTable {

    private final @Nullable NamedFile[] chains;
    private final int extension;
    /** The first file of each name that several have. */
    private final List<NamedFile> shared = new ArrayList<>();

    /**
     * @param expected how many files there will be at most
     * @param extension how many characters at the end of each key are no part of the name
     */
    NameTable(int expected, int extension) {
        this.chains = new @Nullable NamedFile[Math.max(16, Integer.highestOneBit(expected) * 2)];
        this.extension = extension;
    }

    /** Adds a file; those of one name are handed out in the order in which they were added. */
    void add(VaultPath path, String key) {
        int start = key.lastIndexOf('/') + 1;
        int end = key.length() - extension;
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + key.charAt(i);
        }
        NamedFile file = new NamedFile(path, key, hash);
        int chain = chain(hash);
        for (NamedFile other = chains[chain]; other != null; other = other.next) {
            if (other.hash == hash && hasName(other, key, start, end - start)) {
                Namesakes several = other.namesakes;
                if (several == null) {
                    several = new Namesakes(other);
                    other.namesakes = several;
                    shared.add(other);
                }
                several.add(file);
                return;
            }
        }
        file.next = chains[chain];
        chains[chain] = file;
    }

    private int chain(int hash) {
        return (hash ^ hash >>> 16) & (chains.length - 1);
    }

    private boolean hasName(NamedFile file, String name, int from, int length) {
        String key = file.key();
        int start = key.length() - extension - length;
        return start >= 0
                && (start == 0 || key.charAt(start - 1) == '/')
                && key.regionMatches(start, name, from, length);
    }

    /** The files of a name, which holds no slash. */
    List<NamedFile> find(String name) {
        int hash = name.hashCode();
        for (NamedFile file = chains[chain(hash)]; file != null; file = file.next) {
            if (file.hash == hash && hasName(file, name, 0, name.length())) {
                return file.withNamesakes();
            }
        }
        return List.of();
    }

    /** The files of each name that several have. */
    List<List<NamedFile>> sharedNames() {
        List<List<NamedFile>> names = new ArrayList<>(shared.size());
        for (NamedFile first : shared) {
            names.add(first.withNamesakes());
        }
        return names;
    }
}
