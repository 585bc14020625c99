package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.Visibility;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a note with a mark under the place of a finding, cut to a width round the mark.
 *
 * @param number the line's number, as text
 * @param source the line, escaped
 * @param mark blanks and carets, to stand under it
 */
record CodeFrame(String number, String source, String mark) {

    private static final String TAB = "    ";
    private static final int ELLIPSES = 2;
    private static final int MAX_BYTES_PER_COLUMN = 8;

    CodeFrame {
        mark = mark.stripTrailing();
    }

    /** The frame of a place; empty if it is about the whole file or the note has changed so that it is not there. */
    static List<CodeFrame> of(NoteText text, Place place, int columns) {
        int line = place.start().line();
        Span span = place.span();
        if (span.end() > text.length() || line > text.lineCount() || place.isWholeFile()) {
            return List.of();
        }
        Span whole = text.line(line);
        if (span.start() < whole.start() || span.start() > whole.end()) {
            return List.of();
        }
        Cells cells = cells(text, whole, span, columns * MAX_BYTES_PER_COLUMN);
        return List.of(cells.frame(Integer.toString(line), columns - ELLIPSES));
    }

    private static Cells cells(NoteText text, Span line, Span span, int reach) {
        int first = Math.max(line.start(), line.start() == 0 ? text.contentStart() : 0);
        int from = aligned(text, Math.max(first, span.start() - reach), first);
        int markEnd = Math.min(span.end(), line.end());
        int shownMarkEnd = aligned(text, Math.min(markEnd, span.start() + reach), span.start());
        int to = aligned(text, Math.min(line.end(), shownMarkEnd + reach), shownMarkEnd);
        Cells cells = new Cells();
        cells.add(text.slice(Math.min(from, span.start()), span.start()));
        cells.markStart = cells.size();
        cells.add(text.slice(span.start(), shownMarkEnd));
        cells.markEnd = cells.size();
        cells.add(text.slice(shownMarkEnd, to));
        return cells;
    }

    /** The start of the character that an offset lies in. */
    private static int aligned(NoteText text, int offset, int least) {
        int at = offset;
        while (at > least && at < text.length() && offset - at < 3 && (text.bytes()[at] & 0xc0) == 0x80) {
            at--;
        }
        return at;
    }

    /** What the characters of a line look like, and which of them are marked. */
    private static final class Cells {

        private final List<String> looks = new ArrayList<>();
        private int markStart;
        private int markEnd;

        void add(String text) {
            int at = 0;
            while (at < text.length()) {
                int codePoint = text.codePointAt(at);
                at += Character.charCount(codePoint);
                StringBuilder look = new StringBuilder(TAB.length());
                if (codePoint == '\t') {
                    look.append(TAB);
                } else {
                    Escaper.append(look, codePoint);
                }
                looks.add(look.toString());
            }
        }

        int size() {
            return looks.size();
        }

        CodeFrame frame(String number, int columns) {
            // A third of the width is left of the mark, the rest right of it; what one side does not need the other
            // gets.
            int left = reach(markStart, -1, columns / 3);
            int right = reach(markStart, 1, columns - width(left, markStart));
            left = reach(markStart, -1, columns - width(markStart, right));
            StringBuilder source = new StringBuilder(left > 0 ? "…" : "");
            StringBuilder mark = new StringBuilder(left > 0 ? " " : "");
            for (int at = left; at < right; at++) {
                source.append(looks.get(at));
                boolean marked = at >= markStart && at < Math.max(markEnd, markStart + 1);
                mark.append((marked ? "^" : " ").repeat(width(at, at + 1)));
            }
            if (markStart >= right) {
                mark.append('^');
            }
            return new CodeFrame(
                    number, source.append(right < size() ? "…" : "").toString(), mark.toString());
        }

        /** How far one gets from a cell to the left or the right within so many columns. */
        private int reach(int from, int step, int columns) {
            int at = from;
            int used = 0;
            while (step < 0 ? at > 0 : at < size()) {
                used += step < 0 ? width(at - 1, at) : width(at, at + 1);
                if (used > columns) {
                    break;
                }
                at += step;
            }
            return at;
        }

        private int width(int from, int to) {
            int width = 0;
            for (int at = from; at < to; at++) {
                String look = looks.get(at);
                width += look.length() == Character.charCount(look.codePointAt(0))
                        ? Visibility.columns(look.codePointAt(0))
                        : look.length();
            }
            return width;
        }
    }
}
