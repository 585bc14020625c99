package io.github.vaultvet.vault;

import java.util.List;

/** What a template is to fill in: <code>{{…}}</code>, {@code <%…%>} or <code>{%…%}</code> (spec R9.3). */
public final class Placeholder {

    private static final List<String> MARKS = List.of("{{", "}}", "<%", "%>", "{%", "%}");

    private Placeholder() {}

    /** Whether a text has a placeholder, or a part of one. */
    public static boolean isIn(String text) {
        if (!mayHoldMark(text)) {
            return false;
        }
        for (String mark : MARKS) {
            if (text.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHoldMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '{' || c == '}') {
                return true;
            }
        }
        return false;
    }
}
