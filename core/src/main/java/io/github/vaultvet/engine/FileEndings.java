package io.github.vaultvet.engine;

import java.util.Locale;
import java.util.Set;

/** How the names of files end, and those of folders mostly do not. */
final class FileEndings {

    private static final Set<String> EXTENSIONS = Set.of(
            "md",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "svg",
            "webp",
            "bmp",
            "avif",
            "heic",
            "pdf",
            "canvas",
            "base",
            "mp3",
            "m4a",
            "wav",
            "ogg",
            "opus",
            "flac",
            "mp4",
            "mkv",
            "mov",
            "webm",
            "txt",
            "json",
            "yaml",
            "yml",
            "css",
            "js",
            "ts",
            "html",
            "csv",
            "xml",
            "zip",
            "epub",
            "docx",
            "xlsx",
            "pptx",
            "bib",
            "py",
            "excalidraw");

    private FileEndings() {}

    /** Whether a name is taken for a file's. */
    static boolean isFile(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0
                && (name.regionMatches(true, dot, ".md", 0, 4)
                        || EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }
}
