package io.github.vaultvet.scan;

import io.github.vaultvet.note.FrontMatterProblem;
import io.github.vaultvet.note.FrontMatterProblem.Kind;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds placeholders of templates, <code>{{title}}</code> and {@code <% tp.file.title %>}, that stand in front matter
 * without quotes (spec R5.16).
 */
final class Placeholders {

    private static final int MARK = 2;

    private final NoteText text;
    private final byte[] bytes;
    private final List<FrontMatterProblem> problems;

    Placeholders(NoteText text, List<FrontMatterProblem> problems) {
        this.text = text;
        this.bytes = text.bytes();
        this.problems = problems;
    }

    /** Adds those that YAML could read. */
    void addIn(List<Property> properties) {
        for (Property property : properties) {
            if (!isQuote(property.keySpan())) {
                add(property.keySpan());
            }
            addIn(property.value());
        }
    }

    private void addIn(PropertyValue value) {
        if (value instanceof PropertyValue.Scalar scalar) {
            if (scalar.plain()) {
                add(scalar.span());
            }
        } else if (value instanceof PropertyValue.Items items) {
            if (!isMark(items.span().start(), '[', '[')) {
                items.values().forEach(this::addIn);
            }
        } else if (value instanceof PropertyValue.Group group) {
            if (isMark(group.span().start(), '{', '{')) {
                add(group.span());
            } else {
                addIn(group.properties());
            }
        }
    }

    private void add(Span span) {
        first(span.start(), span.end()).ifPresent(found -> problems.add(problem(found, Kind.PLACEHOLDER)));
    }

    private FrontMatterProblem problem(Span placeholder, Kind kind) {
        return new FrontMatterProblem(placeholder, kind, FrontMatterReader.clipped(text.slice(placeholder)));
    }

    /** The one on the line of a problem that makes the line something else than YAML. */
    Optional<FrontMatterProblem> culprit(FrontMatterProblem problem) {
        int start = problem.span().start();
        while (start > 0 && !Chars.isLineEnd(bytes[start - 1])) {
            start--;
        }
        int end = start;
        while (end < bytes.length && !Chars.isLineEnd(bytes[end])) {
            end++;
        }
        return first(start, end).map(found -> problem(found, Kind.UNREADABLE_PLACEHOLDER));
    }

    /** The first placeholder between two offsets of a line, quotes and comments left out. */
    private Optional<Span> first(int start, int end) {
        boolean begins = true;
        for (int at = start; at < end; at++) {
            byte b = bytes[at];
            if (begins && (b == '"' || b == '\'')) {
                at = closingQuote(at, end);
                if (!isFollowedByMark(at + 1, end)) {
                    return Optional.empty();
                }
            } else if (begins && b == '#') {
                return Optional.empty();
            } else if (isMark(at, '{', '{') || isMark(at, '<', '%')) {
                int close = closing(at + MARK, end, b == '{' ? '}' : '%', b == '{' ? '}' : '>');
                return close > end ? Optional.empty() : Optional.of(new Span(at, close));
            }
            begins = Chars.isBlank(b) || (begins && (b == '[' || b == '{')) || b == ',';
        }
        return Optional.empty();
    }

    /** Whether another value of the line may come: behind a key, or in brackets. */
    private boolean isFollowedByMark(int from, int end) {
        int at = from;
        while (at < end && Chars.isBlank(bytes[at])) {
            at++;
        }
        return at < end && (bytes[at] == ',' || bytes[at] == ']' || bytes[at] == '}' || bytes[at] == ':');
    }

    private int closingQuote(int open, int end) {
        int at = open + 1;
        while (at < end && bytes[at] != bytes[open]) {
            at += bytes[open] == '"' && bytes[at] == '\\' ? 2 : 1;
        }
        return at;
    }

    /** Behind the two closing characters; behind the end if they are not there. */
    private int closing(int from, int end, char first, char second) {
        for (int at = from; at + MARK <= end; at++) {
            if (isMark(at, first, second)) {
                return at + MARK;
            }
        }
        return end + 1;
    }

    private boolean isMark(int at, char first, char second) {
        return at + 1 < bytes.length && bytes[at] == first && bytes[at + 1] == second;
    }

    private boolean isQuote(Span span) {
        return !span.isEmpty() && (bytes[span.start()] == '"' || bytes[span.start()] == '\'');
    }
}
