package io.github.vaultvet.scan;

import java.util.Map;

/** The destination of a Markdown link as its author meant it: backslash escapes and entities decoded (spec R2.8). */
final class Destination {

    private static final int MAX_ENTITY_LENGTH = 10;
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("num", "#"),
            Map.entry("lpar", "("),
            Map.entry("rpar", ")"),
            Map.entry("lsqb", "["),
            Map.entry("rsqb", "]"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hellip", "\u2026"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201c"),
            Map.entry("rdquo", "\u201d"),
            Map.entry("auml", "\u00e4"),
            Map.entry("ouml", "\u00f6"),
            Map.entry("uuml", "\u00fc"),
            Map.entry("Auml", "\u00c4"),
            Map.entry("Ouml", "\u00d6"),
            Map.entry("Uuml", "\u00dc"),
            Map.entry("szlig", "\u00df"),
            Map.entry("eacute", "\u00e9"),
            Map.entry("egrave", "\u00e8"));

    private Destination() {}

    /** Decodes escapes and entities. */
    static String unescape(String written) {
        if (written.indexOf('\\') < 0 && written.indexOf('&') < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            if (c == '\\' && at + 1 < written.length() && isPunctuation(written.charAt(at + 1))) {
                text.append(written.charAt(at + 1));
                at += 2;
            } else if (c == '&') {
                at = appendEntity(written, at, text);
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    private static int appendEntity(String written, int ampersand, StringBuilder into) {
        int limit = Math.min(written.length(), ampersand + MAX_ENTITY_LENGTH);
        int semicolon = written.substring(ampersand, limit).indexOf(';') + ampersand;
        if (semicolon > ampersand + 1) {
            String name = written.substring(ampersand + 1, semicolon);
            String value = name.charAt(0) == '#' ? numeric(name) : ENTITIES.getOrDefault(name, "");
            if (!value.isEmpty()) {
                into.append(value);
                return semicolon + 1;
            }
        }
        into.append('&');
        return ampersand + 1;
    }

    private static String numeric(String name) {
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        String digits = name.substring(hex ? 2 : 1);
        try {
            int codePoint = Integer.parseInt(digits, hex ? 16 : 10);
            return Character.isValidCodePoint(codePoint) && codePoint > 0 ? Character.toString(codePoint) : "";
        } catch (NumberFormatException notANumber) {
            return "";
        }
    }

    private static boolean isPunctuation(char c) {
        return (c > ' ' && c < '0') || (c > '9' && c < 'A') || (c > 'Z' && c < 'a') || (c > 'z' && c < 0x7f);
    }

    /** Whether a destination stays in the vault: relative, or without a colon (R2.8). */
    static boolean isInternal(String destination) {
        return destination.startsWith("./") || destination.startsWith("../") || destination.indexOf(':') < 0;
    }
}
