package io.github.vaultvet.yaml;

/** Something stands where YAML does not expect it, put into the words of somebody who writes notes. */
final class StructureError {

    private static final int MAX_WORDS = 120;

    private final SourceText source;
    private final String problem;
    private final int at;
    private final int first;

    /**
     * @param problem what SnakeYAML says
     * @param at the code point where it says so
     */
    StructureError(SourceText source, String problem, int at) {
        this.source = source;
        this.problem = problem;
        this.at = at;
        this.first = source.firstOnLine(at);
    }

    String reason() {
        if (problem.startsWith("expected <block end>")) {
            if (source.characterAt(at) == ':') {
                return "a property has no name before its colon; write one";
            }
            return first == at ? lineBegins() : textFollows();
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return colon();
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return "a list item stands on the line of its property; put it on a line of its own";
        }
        if (problem.startsWith("expected ',' or ']'")) {
            return "the list in square brackets is not closed or lacks a comma; close it or put the value in quotes";
        }
        if (problem.startsWith("expected ',' or '}'")) {
            return "the group in curly brackets is not closed or lacks a comma; close it or put the value in quotes";
        }
        if (problem.startsWith("could not find expected ':'")) {
            return "this is no property; write its name, a colon, a blank and its value";
        }
        if (problem.startsWith("expected '<document start>'")) {
            return "this line does not belong to what stands before it; write each property as name, colon, blank, value";
        }
        if (problem.startsWith("but found another document")) {
            return "a second document begins here; keep only one";
        }
        String words = source.restore(problem);
        return words.length() > MAX_WORDS ? words.substring(0, MAX_WORDS) + "…" : words;
    }

    /** At the beginning of a line. */
    private String lineBegins() {
        int next = source.characterAt(at + 1);
        boolean alone = next == ' ' || next == '\n' || next == '\r' || next == 0;
        return alone && source.characterAt(at) == '-'
                ? "a list item stands below a property that has a value; make that value an item, too, or remove it"
                : "this line is not indented like the lines it belongs to; indent it like them";
    }

    /** Behind something else on its line. */
    private String textFollows() {
        int before = source.atVisible(at - 1);
        int mark = source.characterAt(before);
        if (mark == ']' && source.characterAt(before - 1) == ']' && source.characterAt(at) != ']') {
            return "text follows behind a link without quotes; put each link in quotes, as an item of a list";
        }
        boolean quote = mark == '"' || mark == '\'';
        if (quote && source.count(mark, first, at) % 2 == 1) {
            return "the quote that is closed before this was opened on a line above; close it there";
        }
        if (quote) {
            String others = mark == '"' ? "single" : "double";
            return "text follows behind the closing quote; put the whole value in " + others + " quotes";
        }
        return "text follows behind the end of the value; put the whole value in quotes";
    }

    /** A colon with a blank: the second one of its line, or on a line that cannot have one. */
    private String colon() {
        for (int i = first; i < at - 1; i++) {
            if (source.characterAt(i) == ':' && source.characterAt(i + 1) == ' ') {
                return "a colon and a blank stand inside a value; put the value in quotes";
            }
        }
        return source.characterAt(first - 1) == ' '
                ? "this line is indented and so goes on with the value above it; remove the blanks at its beginning"
                : "the line above is no property; write its name, a colon, a blank and its value";
    }
}
