package io.github.vaultvet.documentation;

import io.github.vaultvet.report.Escaper;

/** Puts text into a Markdown page so that neither Markdown nor Obsidian reads anything in it. */
final class CodeSpan {

    private static final String MARKUP = "\\`*_[]<>|#%$~&";

    private CodeSpan() {}

    /** As code in a cell of a table; what is not plain is shown as an escape. */
    static String inTable(String text) {
        if (text.contains("\\|")) {
            return html(Escaper.console(text));
        }
        String shown = Escaper.console(text).replace("|", "\\|");
        String fence = "`";
        while (shown.contains(fence)) {
            fence += "`";
        }
        boolean padded = shown.startsWith("`") || shown.endsWith("`") || (shown.startsWith(" ") && shown.endsWith(" "));
        return padded ? fence + " " + shown + " " + fence : fence + shown + fence;
    }

    /** A table takes away backslashes before a pipe, even in code, so both are written as numbers. */
    private static String html(String text) {
        StringBuilder code = new StringBuilder("<code>");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == ' ') {
                code.append(c);
            } else {
                code.append("&#").append((int) c).append(';');
            }
        }
        return code.append("</code>").toString();
    }

    /** As ordinary text. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        String shown = Escaper.console(text);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            escaped.append(MARKUP.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return escaped.toString();
    }
}
