package io.github.vaultvet.note;

import java.util.Optional;

/** What may be a tag, without its {@code #} (spec R6.1). */
public final class TagName {

    /** The signs that a tag may have beside letters and digits, as the end of a sentence. */
    public static final String SIGNS = "\"_\", \"-\" or \"/\"";

    private TagName() {}

    /** Why Obsidian does not take a text for a tag, as the end of a sentence; empty if it does. */
    public static Optional<String> fault(String name) {
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int character = name.codePointAt(at);
            if (isBlank(character)) {
                return Optional.of("has a blank");
            }
            if (!isPart(character)) {
                return Optional.of("has \"" + Character.toString(character) + "\" in it");
            }
        }
        if (isNumber(name)) {
            return Optional.of("has only digits");
        }
        return name.isEmpty() || hasEmptyPart(name) ? Optional.of("has an empty part") : Optional.empty();
    }

    /** Whether a character may stand in a tag. */
    public static boolean isPart(int character) {
        if (character < 0x80) {
            return Character.isLetterOrDigit(character) || character == '_' || character == '-' || character == '/';
        }
        return !isBlank(character)
                && !(character >= 0x2000 && character <= 0x206F)
                && !(character >= 0x2E00 && character <= 0x2E7F);
    }

    /** As JavaScript sees it, in which Obsidian is written. */
    private static boolean isBlank(int character) {
        return Character.isSpaceChar(character)
                || (character >= '\t' && character <= '\r')
                || character == 0x85
                || character == 0xFEFF;
    }

    /** Whether it has only digits, and so is no tag. */
    public static boolean isNumber(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** Whether a slash has nothing on one of its sides; Obsidian takes such a tag, and shows a group without a name. */
    public static boolean hasEmptyPart(String name) {
        return name.startsWith("/") || name.endsWith("/") || name.contains("//");
    }

    /** Without the sign that a tag in a property may have (spec R5.14). */
    public static String withoutSign(String written) {
        return written.startsWith("#") ? written.substring(1) : written;
    }
}
