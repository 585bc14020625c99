package io.github.vaultvet.engine.crosscheck;

import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Section;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;

/**
 * A note's text with everything made plain that only Obsidian knows, so that a CommonMark parser cannot stumble over it
 * and what it makes of the rest can be compared. Every byte keeps its place.
 */
final class PlainText {

    private static final String LIST_MARKS = "-*+.)";

    private final Note note;
    private final NoteText text;
    private final byte[] bytes;
    private final SpanSet containers = new SpanSet();

    private PlainText(Note note) {
        this.note = note;
        this.text = note.text();
        this.bytes = text.bytes().clone();
    }

    static NoteText of(Note note) {
        PlainText plain = new PlainText(note);
        plain.wikiLinks();
        plain.callouts();
        plain.zones();
        return NoteText.of(plain.bytes);
    }

    private void wikiLinks() {
        for (Link link : note.links()) {
            if (link instanceof WikiLink) {
                fill(link.span(), 'x');
            }
        }
    }

    private void zones() {
        for (Section section : note.sections()) {
            if (isContainer(section.type())) {
                containers.add(section.span());
            }
        }
        for (Zone zone : note.zones()) {
            if (isOnlyObsidians(zone)) {
                block(zone.span());
            } else if (zone.kind() == Zone.Kind.MATH) {
                fill(zone.span(), 'x');
            }
        }
    }

    private boolean isOnlyObsidians(Zone zone) {
        return switch (zone.kind()) {
            case COMMENT -> true;
            case MATH -> startsLine(zone.span().start());
            case FENCED_CODE, HTML, HTML_COMMENT -> runsOn(zone.span());
            case INDENTED_CODE, CODE_SPAN, URL, DEFINITION -> false;
        };
    }

    private static boolean isContainer(Section.Type type) {
        return switch (type) {
            case LIST, BLOCKQUOTE, CALLOUT, FOOTNOTE_DEFINITION -> true;
            case YAML, HEADING, PARAGRAPH, CODE, MATH, HTML, COMMENT, TABLE, THEMATIC_BREAK, DEFINITION -> false;
        };
    }

    /** A heading without text, which is a block wherever it stands, and blank lines (R1.18, R1.19). */
    private void block(Span span) {
        fill(span, ' ');
        bytes[span.start()] = '#';
        bytes[span.start() + 1] = '#';
    }

    private void fill(Span span, char with) {
        for (int at = span.start(); at < span.end(); at++) {
            if (!NoteLines.isLineEnd(bytes[at])) {
                bytes[at] = (byte) with;
            }
        }
    }

    private boolean startsLine(int at) {
        Span line = text.line(text.lineAt(at));
        return NoteLines.visible(text, text.lineAt(at)).start() >= at || line.start() == at;
    }

    /** Whether a block that begins within a quote or an item has lines that are less deep in it (R1.14, R11.2). */
    private boolean runsOn(Span span) {
        int first = text.lineAt(span.start());
        int last = text.lineAt(span.end());
        if (first == last || !containers.contains(new Span(span.start(), span.start()))) {
            return false;
        }
        int opening = text.line(first).start();
        int marks = NoteLines.quoteMarks(text, opening, span.start());
        for (int line = first + 1; line <= last; line++) {
            Span visible = NoteLines.visible(text, line);
            int start = text.line(line).start();
            boolean shallow = visible.start() - start < span.start() - opening
                    || NoteLines.quoteMarks(text, start, visible.start()) < marks;
            if (shallow && !visible.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The title of a callout is a block of its own, as a heading is (R1.22). */
    private void callouts() {
        for (int line = 1; line <= text.lineCount(); line++) {
            Span whole = text.line(line);
            int mark = calloutMark(whole);
            int end = mark;
            while (end < whole.end() && !NoteLines.isBlank(bytes[end])) {
                end++;
            }
            if (end > mark) {
                fill(new Span(mark, end), 'x');
                bytes[mark] = '#';
                bytes[mark + 1] = ' ';
            }
        }
    }

    /** Where a callout's {@code [!type]} begins; the line's end if it holds none. */
    private int calloutMark(Span line) {
        int at = line.start();
        int quote = line.start() - 1;
        while (at < line.end() && isPrefix(bytes[at])) {
            quote = bytes[at] == '>' ? at : quote;
            at++;
        }
        boolean marked = quote >= line.start()
                && at - quote <= 2
                && at + 2 < line.end()
                && bytes[at] == '['
                && bytes[at + 1] == '!';
        return marked ? at : line.end();
    }

    private static boolean isPrefix(byte b) {
        return NoteLines.isBlank(b) || b == '>' || (b >= '0' && b <= '9') || LIST_MARKS.indexOf(b) >= 0;
    }
}
