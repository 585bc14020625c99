package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.binary.KeyedHash;
import io.github.vaultvet.text.VaultPath;
import java.util.List;

/** Writes a {@link FactFile}. */
final class FactWriter {

    private final BinaryWriter out = new BinaryWriter();
    private String before = "";

    /**
     * @param expected about how many bytes there will be
     */
    FactWriter(KeyedHash.Value owner, List<VaultPath> foldersWithoutFiles, int files, long expected) {
        out.expect(expected);
        out.raw(FactFile.MARK, 0, FactFile.MARK.length).wide(owner.low()).wide(owner.high());
        out.number(foldersWithoutFiles.size());
        for (VaultPath folder : foldersWithoutFiles) {
            out.text(folder.value());
        }
        out.number(files);
    }

    /** Adds the next file in order, and its entry; nothing if it has none. */
    void add(VaultPath file, byte[] entry, int start, int end) {
        String path = file.value();
        int most = Math.min(path.length(), before.length());
        int same = 0;
        while (same < most && path.charAt(same) == before.charAt(same)) {
            same++;
        }
        out.number(same).text(path.substring(same)).number(end - start).raw(entry, start, end);
        before = path;
    }

    /**
     * To write down what was found out about the links of each file, after the last one was added.
     *
     * @param distinct whether no two files have paths that are the same for Obsidian
     * @param names the hash of what else they may be like, beside the names of the files
     */
    BinaryWriter links(boolean distinct, KeyedHash.Value names) {
        return out.flag(distinct).wide(names.low()).wide(names.high());
    }

    /** Adds the folders, after the links. */
    void add(List<KnownFolder> folders) {
        out.number(folders.size());
        for (KnownFolder folder : folders) {
            folder.write(out);
        }
    }

    /** All of it, with the hash. */
    BinaryWriter build(KeyedHash.Key key) {
        KeyedHash.Value hash = out.hash(key);
        return out.wide(hash.low()).wide(hash.high());
    }
}
