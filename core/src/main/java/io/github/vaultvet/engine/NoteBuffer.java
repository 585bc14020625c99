package io.github.vaultvet.engine;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A note as an editor holds it. It is judged in the place of what lies on disk, if anything does. */
public final class NoteBuffer {

    private final VaultPath path;
    private final NoteReader.Reading reading;

    private NoteBuffer(VaultPath path, NoteReader.Reading reading) {
        this.path = path;
        this.reading = reading;
    }

    /**
     * Reads a note to its end, or as far as a note is ever read.
     *
     * @param path which note of the vault it is
     */
    public static NoteBuffer read(String path, InputStream in) throws IOException {
        VaultPath note = VaultPath.of(path);
        byte[] bytes = in.readNBytes(NoteReader.LARGEST_NOTE + 1);
        return new NoteBuffer(
                note,
                bytes.length > NoteReader.LARGEST_NOTE
                        ? NoteReader.tooLarge(note, bytes.length)
                        : new NoteReader.Reading.Text(NoteText.of(bytes)));
    }

    /** The vault with this note in it. */
    VaultFiles in(VaultFiles disk) {
        List<VaultPath> files = new ArrayList<>(disk.walked().files());
        int place = Collections.binarySearch(files, path);
        if (place < 0) {
            files.add(-place - 1, path);
        }
        return disk.withFiles(files).with(() -> new SourceReader() {
            private final SourceReader others = disk.openReader();

            @Override
            public NoteReader.Reading read(VaultPath source) {
                return source.equals(path) ? reading : others.read(source);
            }

            @Override
            public boolean isSymbolicLink(VaultPath source) {
                return !source.equals(path) && others.isSymbolicLink(source);
            }
        });
    }
}
