package io.github.vaultvet.engine;

import io.github.vaultvet.text.TrueName;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The true names of listed files. Java decodes names with the locale's charset and loses what that cannot say, under
 * {@code LANG=C} every character beyond ASCII; the bytes are still in the path's URI.
 */
final class FileNames {

    private static final char UNDECODABLE = '\uFFFD';

    private final boolean decodesUtf8;

    /** For files of the file system that {@code root} belongs to. */
    FileNames(Path root) {
        this.decodesUtf8 = decodesUtf8(root);
    }

    private static boolean decodesUtf8(Path root) {
        try {
            return root.resolve("\u00e9").toUri().getRawPath().endsWith("%C3%A9");
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether a name as Java decoded it is the true one, so that the path may be built from it again. */
    boolean isExact(String decoded) {
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c >= 0x80 && (!decodesUtf8 || c == UNDECODABLE)) {
                return false;
            }
        }
        return true;
    }

    /** The name from the path's true bytes; those that are not UTF-8 stand as {@code %XX}. */
    static TrueName read(Path path) {
        String raw = path.toUri().getRawPath();
        int end = raw.endsWith("/") ? raw.length() - 1 : raw.length();
        return TrueName.of(percentDecode(raw.substring(raw.lastIndexOf('/', end - 1) + 1, end)));
    }

    /** The path from a folder to what lies below it, by true names, {@code /} between them. */
    static String path(Path from, Path to) {
        FileNames names = new FileNames(from);
        List<String> segments = new ArrayList<>();
        Path reached = from;
        for (Path segment : from.relativize(to)) {
            reached = reached.resolve(segment);
            segments.add(
                    names.isExact(segment.toString())
                            ? segment.toString()
                            : read(reached).text());
        }
        return String.join("/", segments);
    }

    /** The bytes of a file's path, seen from a folder that it lies below. */
    static byte[] bytes(Path folder, Path file) {
        String above = folder.toUri().getRawPath();
        String raw = file.toUri().getRawPath();
        if (!raw.startsWith(above)) {
            throw new IllegalArgumentException("\"" + file + "\" is not below \"" + folder + "\"");
        }
        return percentDecode(raw.substring(above.length()));
    }

    private static byte[] percentDecode(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes.put((byte) Integer.parseInt(raw, i + 1, i + 3, 16));
                i += 2;
            } else {
                // A URI may hold other characters as they are.
                bytes.put(raw.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
