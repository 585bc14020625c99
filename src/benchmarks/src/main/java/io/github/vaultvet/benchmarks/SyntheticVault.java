package io.github.vaultvet.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A vault of summaries of videos which nobody has to own: the same numbers give the same bytes. Every channel is a folder
 * with an index note; every note links to its channel, to other notes and, for one link in {@link #MISSING_EVERY}, to none.
 *
 * @param notes how many notes, the channels' own included
 * @param paragraphs of each note; 24 give about 10 KB, 0 a note of front matter and three links, one of which leads nowhere
 * @param seed what chooses words and links
 */
record SyntheticVault(int notes, int paragraphs, long seed) {

    static final int NOTES_PER_CHANNEL = 250;
    static final int MISSING_EVERY = 3;

    SyntheticVault {
        if (notes < 1 || paragraphs < 0) {
            throw new IllegalArgumentException(notes + " notes of " + paragraphs + " paragraphs are no vault");
        }
    }

    /** Writes the vault into a folder that does not exist yet. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(".obsidian"));
        SyntheticNames names = new SyntheticNames(seed);
        for (int first = 0; first < notes; first += NOTES_PER_CHANNEL) {
            int channel = first / NOTES_PER_CHANNEL;
            Path into = Files.createDirectories(folder.resolve(names.channel(channel)));
            int end = Math.min(notes, first + NOTES_PER_CHANNEL);
            write(into.resolve(names.channel(channel) + ".md"), index(names, channel, first + 1, end));
            for (int note = first + 1; note < end; note++) {
                write(into.resolve(names.note(note) + ".md"), new SyntheticNote(this, names, note).text());
            }
        }
    }

    private static String index(SyntheticNames names, int channel, int first, int end) {
        StringBuilder text =
                new StringBuilder("---\ntitle: ").append(names.channel(channel)).append("\n---\n\n# Videos\n\n");
        for (int note = first; note < end; note++) {
            text.append("- [[").append(names.note(note)).append("]]\n");
        }
        return text.toString();
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
