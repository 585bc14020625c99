package io.github.vaultvet.rules.links;

import java.util.Locale;
import java.util.Set;

/** Which names are those of attachments rather than of notes. */
final class Attachments {

    /** The extensions that Obsidian opens itself (R3.22), and some that it hands to other programs. */
    private static final Set<String> EXTENSIONS = Set.of(
            "canvas", "base", "pdf", "avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp", "3gp", "flac", "m4a",
            "mp3", "ogg", "oga", "opus", "wav", "mkv", "mov", "mp4", "ogv", "webm", "csv", "docx", "epub", "html",
            "json", "pptx", "txt", "xlsx", "yaml", "zip");

    private static final int LONGEST = 10;

    private Attachments() {}

    /** Whether this could be the extension of a file that is shown: a short word, and not that of a note. */
    static boolean mayBeExtension(String extension) {
        if (extension.isEmpty() || extension.length() > LONGEST || extension.equalsIgnoreCase("md")) {
            return false;
        }
        boolean letter = false;
        for (int i = 0; i < extension.length(); i++) {
            char c = extension.charAt(i);
            if (c >= 0x80 || !Character.isLetterOrDigit(c)) {
                return false;
            }
            letter |= Character.isLetter(c);
        }
        return letter;
    }

    static boolean isExtension(String extension) {
        return EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
    }
}
