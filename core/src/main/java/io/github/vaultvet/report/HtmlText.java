package io.github.vaultvet.report;

/** Text of a vault in HTML: it shows as it is, and nothing of it is obeyed. */
final class HtmlText {

    private HtmlText() {}

    static String of(String text) {
        String visible = Escaper.console(text);
        StringBuilder safe = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                // No characters for XML, in which a site may be written.
                case '\uFFFE', '\uFFFF' -> safe.append('\uFFFD');
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** The same in the font of code. */
    static String code(String text) {
        return "<code>" + of(text) + "</code>";
    }
}
