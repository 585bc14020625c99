package io.github.vaultvet.diagnostic;

/** Text of a vault as messages show it: on one line, long text cut in the middle, so that both ends can be recognised. */
public final class Quoted {

    private static final int LONGEST = 72;
    private static final int KEPT_AT_START = 40;
    private static final int KEPT_AT_END = LONGEST - KEPT_AT_START - 1;

    private Quoted() {}

    /** In double quotes. */
    public static String of(String text) {
        // Twice to the length that is needed, where "+" would grow a buffer for each of a hundred thousand findings.
        return "\"".concat(cut(text)).concat("\"");
    }

    /** Without quotes; line ends are shown as spaces. */
    public static String cut(String text) {
        String line = whole(text);
        if (line.length() <= LONGEST) {
            return line;
        }
        int head = KEPT_AT_START;
        int tail = line.length() - KEPT_AT_END;
        if (Character.isHighSurrogate(line.charAt(head - 1))) {
            head--;
        }
        if (Character.isLowSurrogate(line.charAt(tail))) {
            tail++;
        }
        return line.substring(0, head) + '…' + line.substring(tail);
    }

    /** Without quotes and never cut, for what is to be copied; line ends are shown as spaces. */
    public static String whole(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }
}
