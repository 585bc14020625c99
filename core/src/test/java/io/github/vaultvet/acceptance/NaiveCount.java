package io.github.vaultvet.acceptance;

import java.util.List;

/**
 * Counts what looks like a wikilink in the simplest way that can be told: whole text, lines that stand between lines of
 * backticks or tildes, text between marks of comments. It knows nothing of Markdown, so that it cannot share a mistake
 * with the scanner.
 *
 * @param all everywhere
 * @param fenced between lines that begin with three backticks or tildes
 * @param commented between {@code %%} and {@code %%}, outside of fences
 * @param inHtmlComments between {@code <!--} and {@code -->}, outside of fences
 */
record NaiveCount(int all, int fenced, int commented, int inHtmlComments) {

    static NaiveCount of(String text) {
        StringBuilder outside = new StringBuilder();
        int fenced = 0;
        String fence = "";
        for (String line : text.lines().toList()) {
            String mark = fenceMark(line);
            boolean closes = !fence.isEmpty()
                    && mark.startsWith(fence)
                    && withoutQuote(line).strip().equals(mark);
            if (fence.isEmpty() && mark.isEmpty()) {
                outside.append(withoutCodeSpans(line)).append('\n');
            } else if (!fence.isEmpty()) {
                fenced += links(line);
            }
            if (closes) {
                fence = "";
            } else if (fence.isEmpty()) {
                fence = mark;
            }
        }
        String rest = outside.toString();
        return new NaiveCount(
                text.lines().mapToInt(NaiveCount::links).sum(),
                fenced,
                between(rest, "%%", "%%"),
                between(rest, "<!--", "-->"));
    }

    /** Marks of comments in code are no marks. */
    private static String withoutCodeSpans(String line) {
        return line.replaceAll("`[^`]*`", "");
    }

    private static int between(String text, String open, String close) {
        int count = 0;
        int at = text.indexOf(open);
        while (at >= 0) {
            int end = text.indexOf(close, at + open.length());
            int stop = end < 0 ? text.length() : end;
            count +=
                    text.substring(at, stop).lines().mapToInt(NaiveCount::links).sum();
            at = end < 0 ? -1 : text.indexOf(open, end + close.length());
        }
        return count;
    }

    /** The run of backticks or tildes that the line begins with, in a quote or a list or neither. */
    private static String fenceMark(String line) {
        String start = withoutQuote(line).strip();
        for (String mark : List.of("`", "~")) {
            int length = 0;
            while (start.startsWith(mark, length)) {
                length++;
            }
            boolean inline = mark.equals("`") && start.indexOf('`', length) >= 0;
            if (length >= 3 && !inline) {
                return start.substring(0, length);
            }
        }
        return "";
    }

    private static String withoutQuote(String line) {
        int at = 0;
        while (at < line.length() && " \t>".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return line.substring(at);
    }

    /** Pairs of brackets on one line with something in between; of nested ones only the innermost. */
    static int links(String line) {
        int count = 0;
        int open = line.indexOf("[[");
        while (open >= 0) {
            int close = line.indexOf("]]", open + 2);
            if (close < 0) {
                return count;
            }
            int inner = line.lastIndexOf("[[", close - 1);
            count += close > Math.max(open, inner) + 2 ? 1 : 0;
            open = line.indexOf("[[", close + 2);
        }
        return count;
    }
}
