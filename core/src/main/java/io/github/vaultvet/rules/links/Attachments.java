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

    private Attachments() {}

    static boolean isExtension(String extension) {
        return EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
    }
}
