package io.github.vaultvet.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies a unified diff of one file as strictly as can be: every line must be there, at its number. Latin-1 texts. */
final class AppliedPatch {

    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");
    private static final String NO_NEWLINE = "\\ No newline at end of file";

    private final List<String> old;
    private final List<String> now = new ArrayList<>();
    private int next;

    private AppliedPatch(String before) {
        this.old = lines(before);
    }

    static String to(String before, String patch) {
        AppliedPatch applied = new AppliedPatch(before);
        List<String> lines = lines(patch);
        assertThat(lines.get(0)).startsWith("--- a/");
        assertThat(lines.get(1)).startsWith("+++ b/");
        applied.apply(lines.subList(2, lines.size()));
        return String.join("", applied.now);
    }

    private void apply(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher hunk = HUNK.matcher(lines.get(i).strip());
            assertThat(hunk.matches()).as(lines.get(i)).isTrue();
            int start = Integer.parseInt(hunk.group(1)) - 1;
            int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
            assertThat(List.of(hunk.group(1), String.valueOf(hunk.group(2))))
                    .isEqualTo(List.of(hunk.group(3), String.valueOf(hunk.group(4))));
            keep(start);
            while (i + 1 < lines.size() && !lines.get(i + 1).startsWith("@@")) {
                i++;
                boolean cut = i + 1 < lines.size() && lines.get(i + 1).startsWith(NO_NEWLINE);
                String text = lines.get(i).substring(1);
                line(lines.get(i).charAt(0), cut ? text.substring(0, text.length() - 1) : text);
                i += cut ? 1 : 0;
            }
            assertThat(next).as("lines of the hunk").isEqualTo(start + count);
            assertThat(now).hasSize(next);
        }
        keep(old.size());
    }

    private void keep(int end) {
        assertThat(end).isGreaterThanOrEqualTo(next);
        now.addAll(old.subList(next, end));
        next = end;
    }

    private void line(char mark, String text) {
        assertThat(mark).isIn(' ', '-', '+');
        if (mark != '+') {
            assertThat(text).isEqualTo(old.get(next));
            next++;
        }
        if (mark != '-') {
            now.add(text);
        }
    }

    /** Each with its LF, which the last one may lack. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }
}
