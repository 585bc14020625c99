package io.github.vaultvet.vault;

import io.github.vaultvet.moment.MomentFormat;
import io.github.vaultvet.note.CalendarDate;
import io.github.vaultvet.text.VaultPath;
import java.util.Optional;

/**
 * Notes that Obsidian, or the plugin Periodic Notes, names by their date (spec R10.12).
 *
 * @param folder where they are made, without a slash at either end; empty for the root
 * @param format of their paths below it; it may have folders of its own
 */
public record DatedNotes(Kind kind, String folder, MomentFormat format) {

    private static final String EXTENSION = ".md";

    /** What a note is made for. */
    public enum Kind {
        DAILY("a daily note", "YYYY-MM-DD"),
        WEEKLY("a weekly note", "gggg-[W]ww"),
        MONTHLY("a monthly note", "YYYY-MM"),
        QUARTERLY("a quarterly note", "YYYY-[Q]Q"),
        YEARLY("a yearly note", "YYYY"),
        UNIQUE("a unique note", "YYYYMMDDHHmm");

        private final String words;
        private final String usualFormat;

        Kind(String words, String usualFormat) {
            this.words = words;
            this.usualFormat = usualFormat;
        }

        /** As the end of a sentence: {@code a daily note}. */
        public String words() {
            return words;
        }

        /** The format if none is set. */
        public String usualFormat() {
            return usualFormat;
        }
    }

    /**
     * What stands in a note's path for its date: its path below the folder, without the extension. Empty if it lies
     * elsewhere, or deeper or less deep than the format says; people move notes away.
     */
    public Optional<String> nameOf(VaultPath note) {
        String path = note.value();
        int start = folder.isEmpty() ? 0 : folder.length() + 1;
        int end = path.length() - EXTENSION.length();
        boolean inside = start < end
                && (start == 0
                        || (path.charAt(start - 1) == '/'
                                && NameKey.of(path.substring(0, start - 1)).equals(NameKey.of(folder))));
        if (!inside || slashes(path, start) != slashes(format.written(), 0)) {
            return Optional.empty();
        }
        return Optional.of(path.substring(start, end));
    }

    /** The day that a note is made for, if it is a daily one. */
    public Optional<CalendarDate> dayOf(VaultPath note) {
        Optional<String> name = kind == Kind.DAILY ? nameOf(note) : Optional.empty();
        return name.flatMap(text -> format.read(text).saidDay());
    }

    private static int slashes(String text, int from) {
        int count = 0;
        for (int at = text.indexOf('/', from); at >= 0; at = text.indexOf('/', at + 1)) {
            count++;
        }
        return count;
    }
}
