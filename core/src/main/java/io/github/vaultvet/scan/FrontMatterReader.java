package io.github.vaultvet.scan;

import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.FrontMatterProblem;
import io.github.vaultvet.note.FrontMatterProblem.Kind;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.yaml.YamlDocument;
import io.github.vaultvet.yaml.YamlLimits;
import io.github.vaultvet.yaml.YamlMapping;
import io.github.vaultvet.yaml.YamlNode;
import io.github.vaultvet.yaml.YamlProblem;
import io.github.vaultvet.yaml.YamlReader;
import io.github.vaultvet.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the front matter of a note and reads its properties and the links in them (spec R5.1–R5.6, R5.20). */
final class FrontMatterReader {

    private static final int DASHES = 3;
    private static final int MAX_DETAIL = 200;

    private final NoteText text;
    private final byte[] bytes;
    private final int start;
    private final List<FrontMatterProblem> problems = new ArrayList<>();

    private FrontMatterReader(NoteText text) {
        this.text = text;
        this.bytes = text.bytes();
        this.start = text.contentStart();
    }

    /**
     * Adds the front matter and its property links.
     *
     * @return where the body begins: behind the dashes that close the front matter, else where the text begins
     */
    static int read(NoteText text, NoteBuilder into) {
        return new FrontMatterReader(text).read(into);
    }

    private int read(NoteBuilder into) {
        int inner = afterOpening();
        if (inner == start) {
            addInexactOpen(into);
            return start;
        }
        int closing = closingLine(inner);
        if (closing < 0) {
            if (beginsWithKey(inner)) {
                Span opening = new Span(start, start + DASHES);
                problems.add(new FrontMatterProblem(opening, Kind.UNCLOSED, ""));
                into.frontMatter(new FrontMatter(opening, List.of(), problems));
            }
            return start;
        }
        List<Property> properties = properties(inner, closing);
        if (text.hasByteOrderMark()) {
            problems.add(new FrontMatterProblem(new Span(start, start + DASHES), Kind.BYTE_ORDER_MARK, ""));
        }
        addInexactClose(closing);
        into.frontMatter(new FrontMatter(new Span(start, closing + DASHES), properties, problems));
        PropertyLinks.addTo(into, text, properties);
        return closing + DASHES;
    }

    /** R5.1: three dashes and LF or CRLF; the start if they are not there. */
    private int afterOpening() {
        if (!isDashes(start)) {
            return start;
        }
        int at = start + DASHES;
        if (at < bytes.length && bytes[at] == '\r') {
            at++;
        }
        return at < bytes.length && bytes[at] == '\n' ? at + 1 : start;
    }

    /** What would be front matter but for blanks: dashes, a line with a key, and dashes below. */
    private void addInexactOpen(NoteBuilder into) {
        int dashes = Chars.skipWhiteSpace(bytes, start, bytes.length);
        if (!isDashes(dashes)) {
            return;
        }
        int end = dashes + DASHES;
        while (end < bytes.length && Chars.isBlank(bytes[end])) {
            end++;
        }
        int inner = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n' ? end + 2 : end + 1;
        boolean alone = end < bytes.length && Chars.isLineEnd(bytes[end]);
        if (alone && (dashes > start || end > dashes + DASHES) && beginsWithKey(inner) && closingLine(inner) > 0) {
            Span opening = new Span(dashes, end);
            problems.add(new FrontMatterProblem(opening, Kind.INEXACT_OPEN, ""));
            into.frontMatter(new FrontMatter(opening, List.of(), problems));
        }
    }

    /** R5.3: the first later line that starts with three dashes, or -1. */
    private int closingLine(int inner) {
        boolean lineStart = true;
        for (int at = inner; at < bytes.length; at++) {
            if (lineStart && isDashes(at)) {
                return at;
            }
            lineStart = Chars.isLineEnd(bytes[at]);
        }
        return -1;
    }

    private boolean isDashes(int at) {
        return at + DASHES <= bytes.length && bytes[at] == '-' && bytes[at + 1] == '-' && bytes[at + 2] == '-';
    }

    /** Whether the line is {@code key:} or {@code key: …}, so that the dashes above are no thematic break. */
    private boolean beginsWithKey(int lineStart) {
        int at = lineStart;
        while (at < bytes.length && isKeyByte(bytes[at])) {
            at++;
        }
        if (at == lineStart || at == bytes.length || bytes[at] != ':') {
            return false;
        }
        return at + 1 == bytes.length || Chars.isBlank(bytes[at + 1]) || Chars.isLineEnd(bytes[at + 1]);
    }

    private static boolean isKeyByte(byte b) {
        return b < 0 || Chars.isLetter(b) || Chars.isDigit(b) || b == '_' || b == '-';
    }

    private List<Property> properties(int inner, int closing) {
        YamlDocument document = YamlReader.read(bytes, inner, closing, YamlLimits.FRONT_MATTER);
        for (YamlProblem problem : document.problems()) {
            Optional<TextEdit> repair = problem.kind() == YamlProblem.Kind.SYNTAX
                    ? new QuotedValue(text, inner, closing).of(problem.span())
                    : Optional.empty();
            add(new FrontMatterProblem(
                    problem.span(), kind(problem.kind()), clipped(problem.reason()), problem.related(), repair));
        }
        if (!problems.isEmpty() || document.root().isEmpty()) {
            return List.of();
        }
        YamlNode root = document.root().get();
        if (root instanceof YamlMapping mapping) {
            List<Property> properties = PropertyTree.of(mapping);
            new Placeholders(text, problems).addIn(properties);
            return properties;
        }
        String what = root instanceof YamlSequence ? "a list" : "a single value";
        add(new FrontMatterProblem(firstLine(root.span()), Kind.NOT_A_MAPPING, what));
        return List.of();
    }

    /** Adds a problem, or in place of it the placeholder of a template that explains it. */
    private void add(FrontMatterProblem problem) {
        boolean explicable = problem.kind() == Kind.SYNTAX || problem.kind() == Kind.NOT_A_MAPPING;
        Optional<FrontMatterProblem> culprit =
                explicable ? new Placeholders(text, problems).culprit(problem) : Optional.empty();
        problems.add(culprit.orElse(problem));
    }

    private static Kind kind(YamlProblem.Kind kind) {
        return switch (kind) {
            case SYNTAX -> Kind.SYNTAX;
            case DUPLICATE_KEY -> Kind.DUPLICATE_KEY;
            case TOO_LARGE -> Kind.TOO_LARGE;
            case TOO_COMPLEX -> Kind.TOO_COMPLEX;
        };
    }

    static String clipped(String detail) {
        return detail.length() <= MAX_DETAIL ? detail : detail.substring(0, MAX_DETAIL) + "…";
    }

    /** A line that starts with three dashes closes for the index; the editor wants nothing behind them (R5.3). */
    private void addInexactClose(int closing) {
        int end = closing + DASHES;
        while (end < bytes.length && !Chars.isLineEnd(bytes[end])) {
            end++;
        }
        if (end > closing + DASHES) {
            problems.add(new FrontMatterProblem(new Span(closing, end), Kind.INEXACT_CLOSE, ""));
        }
    }

    private Span firstLine(Span span) {
        int end = span.start();
        while (end < span.end() && !Chars.isLineEnd(bytes[end])) {
            end++;
        }
        return new Span(span.start(), end);
    }
}
