package io.github.vaultvet.json;

import io.github.vaultvet.text.EmbeddedText;
import io.github.vaultvet.text.NoteText;
import java.nio.charset.StandardCharsets;

/** Tells where the characters of a string stand in a JSON file, behind whatever escapes. */
public final class JsonStrings {

    private static final int ESCAPE = 2;
    private static final int UNICODE_ESCAPE = 6;
    private static final byte[] REPLACEMENT = "\ufffd".getBytes(StandardCharsets.UTF_8);

    private final NoteText file;
    private final int end;
    private final EmbeddedText.Builder text;

    private JsonStrings(NoteText file, JsonValue.Text value) {
        this.file = file;
        this.end = value.span().end() - 1;
        this.text = new EmbeddedText.Builder(value.span().length());
    }

    /**
     * The text of a string.
     *
     * @param value a string that was read from this very file
     */
    public static EmbeddedText of(NoteText file, JsonValue.Text value) {
        return new JsonStrings(file, value).read(value.span().start() + 1);
    }

    private EmbeddedText read(int start) {
        byte[] bytes = file.bytes();
        int at = start;
        while (at < end) {
            if (bytes[at] != '\\') {
                text.add(bytes[at], at);
                at++;
            } else if (bytes[at + 1] == 'u') {
                at = unicode(at);
            } else {
                text.add(meaning(bytes[at + 1]), at);
                at += ESCAPE;
            }
        }
        return text.build(end);
    }

    private static byte meaning(byte escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escaped;
        };
    }

    /** Two escapes may make one character; half of such a pair becomes U+FFFD. */
    private int unicode(int at) {
        char first = unit(at);
        int next = at + UNICODE_ESCAPE;
        if (!Character.isSurrogate(first)) {
            text.addAll(Character.toString(first).getBytes(StandardCharsets.UTF_8), at);
            return next;
        }
        boolean followed = next < end && file.bytes()[next] == '\\' && file.bytes()[next + 1] == 'u';
        if (followed && Character.isSurrogatePair(first, unit(next))) {
            int character = Character.toCodePoint(first, unit(next));
            text.addAll(Character.toString(character).getBytes(StandardCharsets.UTF_8), at);
            return next + UNICODE_ESCAPE;
        }
        text.addAll(REPLACEMENT, at);
        return next;
    }

    private char unit(int at) {
        return (char) Integer.parseInt(file.slice(at + ESCAPE, at + UNICODE_ESCAPE), 16);
    }
}
