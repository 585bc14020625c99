package io.github.vaultvet.report;

/** Text of a vault in Markdown that a web site renders: it shows as it is, and nothing of it is obeyed. */
final class MarkdownText {

    private static final String HARMLESS = " .,;'\"?!-/";

    private MarkdownText() {}

    /**
     * Text between other text or in a cell of a table. What could be markup becomes a numeric reference, which is never
     * read as markup (CommonMark, section 2.5). An empty comment keeps names and numbers from being taken for mentions.
     */
    static String of(String text) {
        String visible = Escaper.console(text);
        StringBuilder safe = new StringBuilder(visible.length() + 32);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80;
            if (letter || HARMLESS.indexOf(c) >= 0) {
                safe.append(c);
            } else {
                safe.append("&#").append((int) c).append(';');
            }
            if (c == '@' || c == '#') {
                safe.append("<!-- -->");
            }
        }
        return safe.toString();
    }

    /** The same in the font of code, in which nothing is linked. */
    static String code(String text) {
        return "<code>" + of(text) + "</code>";
    }
}
