package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What SnakeYAML objects to, put into the words of somebody who writes notes. */
final class SyntaxError {

    private static final int MAX_WORDS = 120;

    private final SourceText source;
    private final String problem;
    private final String context;
    private final int at;
    private final int contextAt;

    SyntaxError(SourceText source, MarkedYAMLException failure) {
        this.source = source;
        this.problem = String.valueOf(failure.getProblem());
        this.context = String.valueOf(failure.getContext());
        this.contextAt = index(failure.getContextMark());
        this.at = failure.getProblemMark() == null ? Math.max(0, contextAt) : index(failure.getProblemMark());
    }

    private static int index(@Nullable Mark mark) {
        return mark == null ? -1 : mark.getIndex();
    }

    /** Whether YAML 1.2 allows what SnakeYAML refuses; the source is then changed so that it passes. */
    boolean isForgiven() {
        if (isTab() && source.isSeparatingTab(at)) {
            source.replace(at, ' ');
            return true;
        }
        if (problem.startsWith("expected chomping") && source.characterAt(at) == '\t') {
            source.replace(at, ' ');
            return true;
        }
        return isForgivenEscape();
    }

    private boolean isForgivenEscape() {
        if (!problem.startsWith("found unknown escape character") || source.characterAt(at - 1) != '\\') {
            return false;
        }
        if (source.characterAt(at) == '/') {
            source.drop(at - 1);
            return true;
        }
        if (source.characterAt(at) == '\t') {
            source.replace(at, 't');
            return true;
        }
        return false;
    }

    Span span() {
        if (isUnclosedQuote() || isReference()) {
            return source.span(contextAt, contextAt + 1);
        }
        int place = isTab() ? at : source.atVisible(at);
        if (isEscape()) {
            return source.span(place - 1, place + 1);
        }
        return source.span(place, place + 1);
    }

    /** What is wrong, and after a semicolon what to do. */
    String reason() {
        if (isUnclosedQuote()) {
            return "the quote that begins here is never closed; close the quote";
        }
        if (isEscape()) {
            return "in double quotes a backslash begins an escape; write it twice, or use single quotes";
        }
        if (isTab()) {
            return "a tab stands where only blanks may; indent with blanks";
        }
        if (problem.startsWith("found character '") || problem.startsWith("expected the node content")) {
            return "a value cannot begin with " + character(at) + "; put the value in quotes";
        }
        if (problem.startsWith("found undefined alias") || isReference()) {
            return "a value cannot begin with " + character(isReference() ? contextAt : at)
                    + "; put the value in quotes";
        }
        return structure();
    }

    private String structure() {
        if (problem.startsWith("expected <block end>")) {
            return afterEnd();
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "a colon and a blank stand inside a value; put the value in quotes";
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
        String words = source.restore(problem);
        return words.length() > MAX_WORDS ? words.substring(0, MAX_WORDS) + "…" : words;
    }

    private String afterEnd() {
        if (source.characterAt(at - 1) == ']' && source.characterAt(at - 2) == ']') {
            return "text follows behind a link without quotes; put each link in quotes, as an item of a list";
        }
        return problem.contains("<scalar>") || problem.contains("','")
                ? "text follows behind the end of the value; put the whole value in quotes"
                : "this line is not indented like the lines it belongs to; indent it like them";
    }

    private boolean isUnclosedQuote() {
        return context.equals("while scanning a quoted scalar") && problem.contains("end of stream") && contextAt >= 0;
    }

    /** A value that begins with {@code *} or {@code &} and is no reference either. */
    private boolean isReference() {
        return context.startsWith("while scanning an a") && contextAt >= 0;
    }

    private boolean isTab() {
        return problem.startsWith("found character '\\t(TAB)'");
    }

    private boolean isEscape() {
        return problem.contains("escape");
    }

    private String character(int place) {
        int c = source.characterAt(place);
        return c == 0 ? "this" : "\"" + source.restore(Character.toString(c)) + "\"";
    }
}
