package io.github.vaultvet.engine.cache;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;

/**
 * What a folder held when it was listed.
 *
 * @param prefix its path in the vault with a slash at the end; empty for the root
 * @param folders the names of the folders in it that are listed as well
 * @param files where the files that lie in it stand among all of the vault
 */
record KnownFolder(String prefix, FolderStamp stamp, List<String> folders, List<Run> files) {

    /** Files that stand together: so many, from this number on. */
    record Run(int start, int length) {}

    void write(BinaryWriter out) {
        out.text(prefix);
        stamp.write(out);
        out.number(folders.size());
        for (String folder : folders) {
            out.text(folder);
        }
        out.number(files.size());
        for (Run run : files) {
            out.number(run.start()).number(run.length());
        }
    }

    static KnownFolder read(BinaryReader in, int all) {
        String prefix = in.text();
        FolderStamp stamp = FolderStamp.read(in);
        List<String> folders = new ArrayList<>();
        for (int count = in.count(); count > 0; count--) {
            folders.add(in.text());
        }
        List<Run> files = new ArrayList<>();
        for (int count = in.count(); count > 0; count--) {
            Run run = new Run(in.number(), in.number());
            if (run.start() < 0 || run.length() < 0 || run.start() > all - run.length()) {
                throw new IndexOutOfBoundsException("no such files");
            }
            files.add(run);
        }
        return new KnownFolder(prefix, stamp, folders, files);
    }

    /** The files that lie in it, of all that there were. */
    List<VaultPath> files(List<VaultPath> all) {
        List<VaultPath> found = new ArrayList<>();
        for (Run run : files) {
            found.addAll(all.subList(run.start(), run.start() + run.length()));
        }
        return found;
    }
}
