package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What SnakeYAML objects to, put into the words of somebody who writes notes. */
final class SyntaxError {

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
        if (isUnclosedQuote() || beginsWithMark() || isMissingColon()) {
            return source.span(contextAt, contextAt + 1);
        }
        if (isOpenBracket() && contextAt >= 0 && source.firstOnLine(at) > contextAt) {
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
        if (problem.startsWith("the leading empty lines")) {
            return "an empty line has more blanks than the text below it; remove the blanks";
        }
        boolean begins = problem.startsWith("found character '")
                || problem.startsWith("expected the node content")
                || problem.startsWith("found undefined alias")
                || problem.startsWith("mapping keys are not allowed");
        if (beginsWithMark() || begins) {
            return cannotBeginWith(beginsWithMark() ? contextAt : at);
        }
        return new StructureError(source, problem, at).reason();
    }

    private String cannotBeginWith(int place) {
        int mark = source.characterAt(place);
        if (mark == ':') {
            return "a name is missing before the colon; write it, or put the value in quotes";
        }
        String quoted = mark == 0 ? "this" : '"' + source.restore(Character.toString(mark)) + '"';
        return mark == '|' || mark == '>'
                ? "behind " + quoted + " nothing may stand on the line; put the value in quotes"
                : "a value cannot begin with " + quoted + "; put the value in quotes";
    }

    private boolean isUnclosedQuote() {
        boolean ends = problem.contains("end of stream") || problem.contains("document separator");
        return context.equals("while scanning a quoted scalar") && ends && contextAt >= 0;
    }

    /** A value that begins like a reference, a tag or a block of text, and is none. */
    private boolean beginsWithMark() {
        boolean block = context.equals("while scanning a block scalar") && !problem.startsWith("the leading empty");
        boolean tag = context.startsWith("while scanning a tag") || context.startsWith("while parsing a tag");
        boolean handle = problem.startsWith("found undefined tag handle");
        return contextAt >= 0 && (context.startsWith("while scanning an a") || block || tag || handle);
    }

    private boolean isMissingColon() {
        return contextAt >= 0 && problem.startsWith("could not find expected ':'");
    }

    private boolean isOpenBracket() {
        return problem.startsWith("expected ',' or");
    }

    private boolean isTab() {
        return problem.startsWith("found character '\\t(TAB)'");
    }

    private boolean isEscape() {
        return context.contains("double-quoted") && problem.contains("escape");
    }
}
