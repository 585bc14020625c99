package io.github.vaultvet.yaml;

/**
 * Lets SnakeYAML pass what YAML 1.2 allows. It refuses control characters, ends lines at U+0085, U+2028 and U+2029, and
 * takes question marks and colons within brackets for marks where they are letters. Such characters are written as
 * private ones that do not occur in the text, and are put back into what was read.
 */
final class Disguise {

    private static final char FIRST = 0xE000;
    private static final char LAST = 0xF8FF;
    private static final char DROPPED = '\0';

    private final StringBuilder text;
    private final StringBuilder disguised = new StringBuilder();
    private final StringBuilder disguises = new StringBuilder();
    private boolean dropping;

    /** Changes the text, character by character, so that all places stay. */
    Disguise(StringBuilder text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isNeededFor(c) || (c == '?' && isLetterAsQuestionMark(i)) || (c == ':' && isLetterAsColon(i))) {
                text.setCharAt(i, of(c));
            }
        }
    }

    static boolean isNeededFor(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                || (c >= 0x7F && c < 0xA0)
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    /** Only at the beginning of something and before a blank does it announce a key. */
    private boolean isLetterAsQuestionMark(int at) {
        return !isAtBeginning(at) || isInWord(at + 1);
    }

    /** At the beginning of a word it is a letter of it, but not behind a quoted key or a key in brackets. */
    private boolean isLetterAsColon(int at) {
        boolean begins = isAtBeginning(at) || text.charAt(at - 1) == ':';
        if (!begins || !isInWord(at + 1)) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && isSpace(text.charAt(before))) {
            before--;
        }
        return before < 0 || "\"']}".indexOf(text.charAt(before)) < 0;
    }

    private boolean isAtBeginning(int at) {
        return at == 0 || isSpace(text.charAt(at - 1)) || "[{,".indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean isInWord(int at) {
        return at < text.length() && !isSpace(text.charAt(at)) && ",[]{}".indexOf(text.charAt(at)) < 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** A private character for the given one; the character itself in the unlikely case that all are in use. */
    private char of(char c) {
        int known = disguised.indexOf(String.valueOf(c));
        if (known >= 0) {
            return disguises.charAt(known);
        }
        char free = FIRST;
        while (free <= LAST
                && (text.indexOf(String.valueOf(free)) >= 0 || disguises.indexOf(String.valueOf(free)) >= 0)) {
            free++;
        }
        if (free > LAST) {
            return c;
        }
        disguised.append(c);
        disguises.append(free);
        return free;
    }

    /** Lets the character at an index vanish from the value that it stands in. */
    void drop(int index) {
        if (!dropping && disguised.indexOf(String.valueOf(DROPPED)) >= 0) {
            return;
        }
        dropping = true;
        text.setCharAt(index, of(DROPPED));
    }

    /** The characters as they were before. */
    String restore(String value) {
        if (disguises.isEmpty()) {
            return value;
        }
        StringBuilder restored = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int known = disguises.indexOf(String.valueOf(c));
            if (known < 0) {
                restored.append(c);
            } else if (disguised.charAt(known) != DROPPED || !dropping) {
                restored.append(disguised.charAt(known));
            }
        }
        return restored.toString();
    }
}
