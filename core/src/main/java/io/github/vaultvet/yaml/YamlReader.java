package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;
import io.github.vaultvet.yaml.YamlProblem.Kind;
import java.util.List;
import java.util.Optional;

/** Reads YAML 1.2 as Obsidian does (spec R5.6). Never throws, whatever the text is. */
public final class YamlReader {

    private YamlReader() {}

    /** Reads the bytes between two offsets; spans of the document are offsets into {@code bytes}. */
    public static YamlDocument read(byte[] bytes, int start, int end, YamlLimits limits) {
        if (end - start > limits.bytes()) {
            String reason = "it is longer than " + limits.bytes() / 1024 + " KiB";
            return refused(Utf8.first(3, bytes, start, end), Kind.TOO_LARGE, reason);
        }
        Optional<YamlDocument> plain = PlainBlock.read(bytes, start, end, limits);
        return plain.isPresent() ? plain.get() : readFully(bytes, start, end, limits);
    }

    /** Reads with SnakeYAML what {@link PlainBlock} declines. */
    static YamlDocument readFully(byte[] bytes, int start, int end, YamlLimits limits) {
        return beyondLimit(bytes, start, end, limits).orElseGet(() -> new FullReader(bytes, start, end, limits).read());
    }

    /** What is said of a line that SnakeYAML would take too long for. */
    static Optional<YamlDocument> beyondLimit(byte[] bytes, int start, int end, YamlLimits limits) {
        int lineStart = start;
        int open = 0;
        for (int at = start; at < end; at++) {
            switch (bytes[at]) {
                case '\n', '\r' -> {
                    lineStart = at + 1;
                    open = 0;
                }
                case '[', '{' -> open++;
                case ']', '}' -> open = Math.max(0, open - 1);
                default -> {
                    // Nothing that a limit counts but as a byte of its line.
                }
            }
            if (at - lineStart > limits.lineBytes()) {
                String reason = "a line is longer than " + limits.lineBytes() / 1024 + " KiB";
                return Optional.of(refused(Utf8.first(1, bytes, lineStart, end), Kind.TOO_COMPLEX, reason));
            }
            if (open > limits.openBrackets()) {
                String reason = "a line leaves more than " + limits.openBrackets() + " brackets open";
                return Optional.of(refused(new Span(at, at + 1), Kind.TOO_COMPLEX, reason));
            }
        }
        return Optional.empty();
    }

    static YamlDocument refused(Span span, Kind kind, String reason) {
        return new YamlDocument(Optional.empty(), List.of(new YamlProblem(span, kind, reason, Optional.empty())));
    }
}
