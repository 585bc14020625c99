package io.github.vaultvet.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent sequences: decoded all, which Obsidian does not do, and written where it needs them (spec R2.9, R2.21). */
final class PercentText {

    private PercentText() {}

    /** The text with every percent sequence decoded; empty if there is none or they are no UTF-8. */
    static Optional<String> decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        boolean found = false;
        int at = 0;
        while (at < text.length()) {
            int next = text.indexOf('%', at);
            next = next < 0 ? text.length() : next;
            bytes.writeBytes(text.substring(at, next).getBytes(StandardCharsets.UTF_8));
            at = next;
            if (at < text.length()) {
                int value = at + 2 < text.length() ? hex(text, at + 1) : -1;
                bytes.write(value < 0 ? '%' : value);
                found |= value >= 0;
                at += value < 0 ? 1 : 3;
            }
        }
        return found ? utf8(bytes.toByteArray()) : Optional.empty();
    }

    /** A path or fragment as the destination of a Markdown link. */
    static String encode(String text) {
        boolean balanced = hasBalancedParentheses(text);
        StringBuilder encoded = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00a0') {
                encoded.append("%C2%A0");
            } else if (c <= ' ' || c == 0x7f || "\\<>%".indexOf(c) >= 0 || (!balanced && (c == '(' || c == ')'))) {
                encoded.append('%').append(hexDigit(c >> 4)).append(hexDigit(c & 15));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    private static char hexDigit(int value) {
        return "0123456789ABCDEF".charAt(value);
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static boolean hasBalancedParentheses(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }
}
