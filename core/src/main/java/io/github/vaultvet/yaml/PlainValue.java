package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value that begins and ends on one line, for {@link PlainBlock}; empty where it is something else. */
final class PlainValue {

    private PlainValue() {}

    /** A plain or quoted value that reaches to the end of the line or to a comment. */
    static Optional<YamlScalar> scalar(byte[] bytes, int at, int lineEnd) {
        if (isQuote(bytes[at])) {
            int end = PlainText.endOfQuoted(bytes, at, lineEnd);
            return end > at && endsLine(bytes, end, lineEnd) ? Optional.of(quoted(bytes, at, end)) : Optional.empty();
        }
        int end = PlainText.beginsPlain(bytes, at, lineEnd) ? PlainText.endOfPlain(bytes, at, lineEnd) : at;
        return end == at ? Optional.empty() : Optional.of(plain(bytes, at, end));
    }

    /** A list in square brackets of quoted values and of words. */
    static Optional<YamlNode> list(byte[] bytes, int open, int lineEnd) {
        List<YamlNode> items = new ArrayList<>();
        int at = PlainText.skipBlanks(bytes, open + 1, lineEnd);
        boolean closed = at < lineEnd && bytes[at] == ']';
        while (!closed) {
            int end = at == lineEnd ? at : endOfItem(bytes, at, lineEnd);
            if (end == at) {
                return Optional.empty();
            }
            items.add(isQuote(bytes[at]) ? quoted(bytes, at, end) : plain(bytes, at, end));
            at = PlainText.skipBlanks(bytes, end, lineEnd);
            closed = at < lineEnd && bytes[at] == ']';
            if (!closed && (at == lineEnd || bytes[at] != ',')) {
                return Optional.empty();
            }
            at = closed ? at : PlainText.skipBlanks(bytes, at + 1, lineEnd);
        }
        return endsLine(bytes, at + 1, lineEnd)
                ? Optional.of(new YamlSequence(new Span(open, at + 1), items))
                : Optional.empty();
    }

    private static int endOfItem(byte[] bytes, int at, int lineEnd) {
        if (isQuote(bytes[at])) {
            return PlainText.endOfQuoted(bytes, at, lineEnd);
        }
        return PlainText.beginsWord(bytes[at]) ? PlainText.endOfWords(bytes, at, lineEnd) : at;
    }

    /** Whether nothing follows but blanks or a comment that is set off. */
    private static boolean endsLine(byte[] bytes, int from, int lineEnd) {
        int at = PlainText.skipBlanks(bytes, from, lineEnd);
        return at == lineEnd || (bytes[at] == '#' && at > from);
    }

    /** What stands where a value is left out. */
    static YamlScalar leftOut(int at) {
        return new YamlScalar(new Span(at, at), "", YamlScalar.Type.NULL, true);
    }

    static YamlScalar plain(byte[] bytes, int start, int end) {
        String text = text(bytes, start, end);
        return new YamlScalar(new Span(start, end), text, CoreSchema.typeOf(text), true);
    }

    private static YamlScalar quoted(byte[] bytes, int start, int end) {
        return new YamlScalar(new Span(start, end), text(bytes, start + 1, end - 1), YamlScalar.Type.STRING, false);
    }

    private static String text(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private static boolean isQuote(byte b) {
        return b == '"' || b == '\'';
    }
}
