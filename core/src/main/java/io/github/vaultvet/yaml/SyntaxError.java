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
        if (problem.startsWith("found character '\\t(TAB)'") && source.isSeparatingTab(at)) {
            source.replace(at, ' ');
            return true;
        }
        if (problem.startsWith("found unknown escape character /") && source.characterAt(at - 1) == '\\') {
            source.drop(at - 1);
            return true;
        }
        return false;
    }

    Span span() {
        if (isUnclosedQuote()) {
            return source.span(contextAt, contextAt + 1);
        }
        int place = source.atVisible(at);
        if (isEscape()) {
            return source.span(place - 1, place + 1);
        }
        return source.span(place, place + 1);
    }

    String reason() {
        if (isUnclosedQuote()) {
            return "the quote that begins here is never closed";
        }
        if (isEscape()) {
            return "in double quotes a backslash begins an escape; write it twice or use single quotes";
        }
        if (problem.startsWith("found character '\\t")) {
            return "a tab stands where only blanks may; indent with blanks";
        }
        if (problem.startsWith("found character '")) {
            return "a value cannot begin with " + character() + " unless it is in quotes";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "a colon with a blank behind it stands inside a value or at a wrong indentation; put the value in quotes";
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return "a list item cannot stand on the line of its property; put it on a line of its own";
        }
        if (problem.startsWith("found undefined alias")) {
            return "a value that begins with an asterisk must be in quotes";
        }
        return structure();
    }

    private String structure() {
        if (problem.startsWith("expected <block end>")) {
            return problem.contains("<scalar>") || problem.contains("','")
                    ? "more text follows behind the end of the value; put the whole value in quotes"
                    : "the indentation differs from the lines before";
        }
        if (problem.startsWith("expected ',' or ']'")) {
            return "the list that begins with a square bracket is not closed, or a comma is missing";
        }
        if (problem.startsWith("expected ',' or '}'")) {
            return "the group that begins with a curly bracket is not closed, or a comma is missing";
        }
        if (problem.startsWith("expected the node content")) {
            return "a value cannot begin with " + character() + " unless it is in quotes";
        }
        if (problem.startsWith("could not find expected ':'")) {
            return "a property needs a colon and a blank behind its name";
        }
        if (problem.startsWith("expected '<document start>'")) {
            return "this line does not belong to the properties before it";
        }
        if (context.equals("while scanning an alias") || context.equals("while scanning an anchor")) {
            return "a value that begins with " + character(contextAt) + " must be in quotes";
        }
        String words = source.restore(problem);
        return words.length() > MAX_WORDS ? words.substring(0, MAX_WORDS) + "…" : words;
    }

    private boolean isUnclosedQuote() {
        return context.equals("while scanning a quoted scalar") && problem.contains("end of stream") && contextAt >= 0;
    }

    private boolean isEscape() {
        return problem.contains("escape");
    }

    private String character() {
        return character(at);
    }

    private String character(int place) {
        int c = source.characterAt(place);
        return c == 0 ? "this" : "\"" + source.restore(Character.toString(c)) + "\"";
    }
}
