package io.github.vaultvet.scan;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.yaml.YamlDocument;
import io.github.vaultvet.yaml.YamlLimits;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlReader;
import io.github.vaultvet.yaml.YamlScalar;
import io.github.vaultvet.yaml.YamlSequence;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Quotes around a value that YAML does not understand. Known only where the front matter can be read with them, and
 * then says for this value what was written.
 */
final class QuotedValue {

    /** With these a value begins that may be something else than text, or whose quotes are in disorder. */
    private static final String STRUCTURE = "[{\"'-#";

    private final NoteText text;
    private final byte[] bytes;
    private final int inner;
    private final int closing;

    QuotedValue(NoteText text, int inner, int closing) {
        this.text = text;
        this.bytes = text.bytes();
        this.inner = inner;
        this.closing = closing;
    }

    /** The quotes around the value on the line of a problem. */
    Optional<TextEdit> of(Span problem) {
        int end = problem.start();
        while (end < closing && !Chars.isLineEnd(bytes[end])) {
            end++;
        }
        while (end > inner && Chars.isBlank(bytes[end - 1])) {
            end--;
        }
        int start = startOfValue(problem.start(), end);
        if (start >= end || start > problem.start() || STRUCTURE.indexOf(bytes[start]) >= 0) {
            return Optional.empty();
        }
        Span span = new Span(start, end);
        String value = text.slice(span);
        return quote(value)
                .map(quote -> new TextEdit(span, value, quote + value + quote))
                .filter(this::isProved);
    }

    /** Behind a key, or behind the dash of an item that has no key. */
    private int startOfValue(int within, int end) {
        int at = within;
        while (at > inner && !Chars.isLineEnd(bytes[at - 1])) {
            at--;
        }
        at = skipBlanks(at, end);
        boolean item = at + 1 < end && bytes[at] == '-' && Chars.isBlank(bytes[at + 1]);
        int colon = colon(at, end);
        if (item) {
            return colon < end ? end : skipBlanks(at + 1, end);
        }
        return colon < end ? skipBlanks(colon + 1, end) : end;
    }

    /** The first colon with a blank behind it; the end if there is none. */
    private int colon(int from, int end) {
        for (int at = from; at + 1 < end; at++) {
            if (bytes[at] == ':' && Chars.isBlank(bytes[at + 1])) {
                return at;
            }
        }
        return end;
    }

    private int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && Chars.isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    private static Optional<String> quote(String value) {
        if (value.contains(" #")) {
            return Optional.empty();
        }
        if (value.indexOf('"') < 0 && value.indexOf('\\') < 0) {
            return Optional.of("\"");
        }
        return value.indexOf('\'') < 0 ? Optional.of("'") : Optional.empty();
    }

    private boolean isProved(TextEdit edit) {
        byte[] before = Arrays.copyOfRange(bytes, inner, edit.span().start());
        byte[] written = edit.replacement().getBytes(StandardCharsets.UTF_8);
        byte[] repaired = Arrays.copyOf(
                before, before.length + written.length + closing - edit.span().end());
        System.arraycopy(written, 0, repaired, before.length, written.length);
        System.arraycopy(
                bytes,
                edit.span().end(),
                repaired,
                before.length + written.length,
                closing - edit.span().end());
        YamlDocument document = YamlReader.read(repaired, 0, repaired.length, YamlLimits.FRONT_MATTER);
        return document.problems().isEmpty()
                && document.root().isPresent()
                && document.root().get() instanceof YamlMapping mapping
                && holds(mapping, before.length, edit.expected());
    }

    /** Whether the scalar that begins at an offset says this. */
    private static boolean holds(YamlNode node, int start, String value) {
        if (node instanceof YamlScalar scalar) {
            return scalar.span().start() == start && scalar.text().equals(value);
        }
        List<YamlNode> children = node instanceof YamlSequence sequence
                ? sequence.items()
                : ((YamlMapping) node)
                        .entries().stream().map(YamlMapping.Entry::value).toList();
        return children.stream().anyMatch(child -> holds(child, start, value));
    }
}
