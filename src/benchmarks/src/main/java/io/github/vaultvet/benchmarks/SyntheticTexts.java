package io.github.vaultvet.benchmarks;

import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Notes and names of a synthetic vault without a disk, for benchmarks of single parts. */
public final class SyntheticTexts {

    private static final long SEED = 1;
    private static final int PARAGRAPHS = 24;

    private SyntheticTexts() {}

    /** The bytes of so many notes of about 10 KB. */
    public static byte[][] notes(int count) {
        SyntheticVault vault = new SyntheticVault(count + 1, PARAGRAPHS, SEED);
        SyntheticNames names = new SyntheticNames(SEED);
        byte[][] notes = new byte[count][];
        for (int i = 0; i < count; i++) {
            notes[i] = new SyntheticNote(vault, names, i + 1).text().getBytes(StandardCharsets.UTF_8);
        }
        return notes;
    }

    /** The paths of so many notes. */
    public static List<VaultPath> paths(int count) {
        SyntheticNames names = new SyntheticNames(SEED);
        List<VaultPath> paths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            paths.add(VaultPath.of(names.channel(i / SyntheticVault.NOTES_PER_CHANNEL) + "/" + names.note(i) + ".md"));
        }
        return paths;
    }

    /** Writes a vault of so many notes into a folder that does not exist yet. */
    public static void write(Path folder, int notes) throws IOException {
        new SyntheticVault(notes, PARAGRAPHS, SEED).write(folder);
    }
}
