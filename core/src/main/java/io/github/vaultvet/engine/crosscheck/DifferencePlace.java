package io.github.vaultvet.engine.crosscheck;

import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Section;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.rule.ReadingDifference;
import io.github.vaultvet.rule.ReadingDifference.Kind;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;

/** What can be asked about the place of a difference. */
final class DifferencePlace {

    private static final int CODE_INDENT = 4;

    private final Note note;
    private final NoteText text;
    private final ReadingDifference difference;
    private final Span span;
    private final int line;

    DifferencePlace(Note note, ReadingDifference difference) {
        this.note = note;
        this.text = note.text();
        this.difference = difference;
        this.span = difference.span();
        this.line = text.lineAt(span.start());
    }

    boolean isHeadingOfSeveralLines() {
        return isUnderlinedThere() && lastLine() > line + 1;
    }

    boolean isUnderlineWithBlanks() {
        Span underline = text.line(lastLine());
        return isUnderlinedThere()
                && lastLine() == line + 1
                && (NoteLines.isBlank(text.bytes()[underline.start()])
                        || NoteLines.isBlank(text.bytes()[underline.end() - 1]));
    }

    private boolean isUnderlinedThere() {
        return is(Kind.NO_HEADING, Kind.HEADING) && lastLine() > line;
    }

    private int lastLine() {
        return text.lineAt(Math.max(span.start(), span.end() - 1));
    }

    boolean isDestinationWithBlanks() {
        String link = text.slice(span);
        int angle = link.lastIndexOf("](<");
        return is(Kind.LINK, Kind.NO_LINK) && angle >= 0 && link.indexOf(' ', angle) > 0;
    }

    boolean isBetweenDollars() {
        Span whole = text.line(line);
        return is(Kind.NO_LINK, Kind.LINK)
                && hasDollar(whole.start(), span.start())
                && hasDollar(span.end(), whole.end());
    }

    private boolean hasDollar(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.bytes()[at] == '$') {
                return true;
            }
        }
        return false;
    }

    boolean isTabAfterQuoteMark() {
        return is(Kind.CODE, Kind.TEXT)
                && text.slice(text.line(line).start(), span.start()).contains(">\t");
    }

    boolean isCodeBelowQuote() {
        if (!is(Kind.CODE, Kind.TEXT) || indent() < CODE_INDENT) {
            return false;
        }
        Section above = sectionBefore();
        return switch (above.type()) {
            case BLOCKQUOTE, CALLOUT, DEFINITION -> text.lineAt(above.span().end()) == line - 1;
            case YAML,
                    HEADING,
                    PARAGRAPH,
                    LIST,
                    CODE,
                    MATH,
                    HTML,
                    COMMENT,
                    TABLE,
                    THEMATIC_BREAK,
                    FOOTNOTE_DEFINITION -> false;
        };
    }

    boolean isHeadingBelowOpenFence() {
        if (!is(Kind.HEADING, Kind.NO_HEADING)) {
            return false;
        }
        for (Zone zone : note.zones()) {
            boolean open = zone.kind() == Zone.Kind.FENCED_CODE && !zone.closed();
            if (open && text.lineAt(zone.span().end()) == line - 1) {
                return true;
            }
        }
        return false;
    }

    boolean isIndentedInList() {
        boolean code = is(Kind.CODE, Kind.TEXT) || is(Kind.TEXT, Kind.CODE);
        return code && indent() > 0 && sectionBefore().type() == Section.Type.LIST;
    }

    private int indent() {
        int columns = 0;
        for (int at = text.line(line).start(); at < span.start(); at++) {
            columns += text.bytes()[at] == '\t' ? CODE_INDENT - columns % CODE_INDENT : 1;
        }
        return columns;
    }

    /** The block that holds the place, unless it begins there: then the one before it. */
    private Section sectionBefore() {
        Section before = new Section(new Span(0, 0), Section.Type.YAML);
        for (Section section : note.sections()) {
            if (section.span().start() >= text.line(line).start()) {
                break;
            }
            before = section;
        }
        return before;
    }

    private boolean is(Kind here, Kind there) {
        return difference.here() == here && difference.there() == there;
    }
}
