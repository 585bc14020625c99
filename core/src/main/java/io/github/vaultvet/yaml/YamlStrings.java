package io.github.vaultvet.yaml;

import io.github.vaultvet.text.EmbeddedText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells where the characters of a scalar stand in a YAML file, behind quotes, escapes, folded lines and indentation.
 *
 * <p>Text and source are gone through side by side. Blanks are not compared: how many there are is what folding changes.
 */
public final class YamlStrings {

    private final byte[] bytes;
    private final byte[] meant;
    private final byte style;
    private final int end;
    private final EmbeddedText.Builder text;
    private int at;
    private int read;

    private YamlStrings(byte[] bytes, YamlScalar scalar) {
        this.bytes = bytes;
        this.meant = scalar.text().getBytes(StandardCharsets.UTF_8);
        this.style = scalar.span().isEmpty() ? 0 : bytes[scalar.span().start()];
        boolean quoted = style == '"' || style == '\'';
        this.at = scalar.span().start() + (quoted ? 1 : 0);
        this.end = scalar.span().end() - (quoted ? 1 : 0);
        this.text = new EmbeddedText.Builder(meant.length);
        if (!scalar.plain() && (style == '|' || style == '>')) {
            skipHeader();
        }
    }

    /**
     * The text of a scalar; empty if its place cannot be told exactly, as behind a tag.
     *
     * @param bytes what the scalar was read from
     */
    public static Optional<EmbeddedText> of(byte[] bytes, YamlScalar scalar) {
        YamlStrings strings = new YamlStrings(bytes, scalar);
        return strings.read() ? Optional.of(strings.text.build(strings.end)) : Optional.empty();
    }

    /** The indicators of a block scalar stand on a line of their own. */
    private void skipHeader() {
        while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
    }

    private boolean read() {
        while (read < meant.length) {
            if (isBlank(meant[read])) {
                text.add(meant[read], Math.min(at, end));
                at += at < end && bytes[at] == meant[read] ? 1 : 0;
                read++;
            } else if (!readCharacter()) {
                return false;
            }
        }
        return true;
    }

    private boolean readCharacter() {
        skipBlanks();
        if (at >= end) {
            return false;
        }
        if (style == '"' && bytes[at] == '\\') {
            return readEscape();
        }
        boolean matches = bytes[at] == meant[read];
        text.add(meant[read++], at);
        at += style == '\'' && bytes[at] == '\'' ? 2 : 1;
        return matches;
    }

    private void skipBlanks() {
        while (at < end) {
            boolean escaped = style == '"' && bytes[at] == '\\' && at + 1 < end && isEscapedBlank(bytes[at + 1]);
            if (!escaped && !isBlank(bytes[at])) {
                return;
            }
            at += escaped ? 2 : 1;
        }
    }

    private boolean readEscape() {
        int length = YamlEscapes.length(bytes, at, end);
        if (length == 0) {
            return false;
        }
        byte[] character = YamlEscapes.meaning(bytes, at, length).getBytes(StandardCharsets.UTF_8);
        int stop = read + character.length;
        if (stop > meant.length || !Arrays.equals(meant, read, stop, character, 0, character.length)) {
            return false;
        }
        text.addAll(character, at);
        read = stop;
        at += length;
        return true;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    /** An escaped blank or tab, and an escaped line end, which means nothing. */
    private static boolean isEscapedBlank(byte b) {
        return isBlank(b) || b == 'n' || b == 't' || b == 'r';
    }
}
