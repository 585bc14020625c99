package io.github.vaultvet.vault;

import io.github.vaultvet.text.NoteText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds what may be a value of an HTML attribute, anywhere in a text: {@code src="pictures/a.png"}. */
final class HtmlAttributes {

    private static final int LONGEST = 1000;

    private HtmlAttributes() {}

    /** What stands in quotes directly behind an equals sign, on one line and not too long. */
    static List<String> values(NoteText text) {
        byte[] bytes = text.bytes();
        List<String> values = new ArrayList<>(0);
        int at = 0;
        while (at + 1 < bytes.length) {
            byte quote = bytes[at + 1];
            if (bytes[at] != '=' || (quote != '"' && quote != '\'')) {
                at++;
                continue;
            }
            int start = at + 2;
            int end = start;
            int limit = Math.min(bytes.length, start + LONGEST);
            while (end < limit && bytes[end] != quote && bytes[end] != '\n') {
                end++;
            }
            if (end < limit && bytes[end] == quote) {
                values.add(new String(bytes, start, end - start, StandardCharsets.UTF_8));
            }
            at = end;
        }
        return values;
    }
}
