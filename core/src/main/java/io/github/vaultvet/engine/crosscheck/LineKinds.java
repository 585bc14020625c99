package io.github.vaultvet.engine.crosscheck;

import io.github.vaultvet.rule.ReadingDifference.Kind;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.Arrays;

/** Which lines of a note a reading has as code or as HTML. */
final class LineKinds {

    private final NoteText text;
    private final Kind[] kinds;

    LineKinds(NoteText text) {
        this.text = text;
        this.kinds = new Kind[text.lineCount() + 1];
        Arrays.fill(kinds, Kind.TEXT);
    }

    /** Marks the lines that a block or a stretch of text covers to their last visible character. */
    void mark(Span span, Kind kind) {
        int line = text.lineAt(span.start());
        while (line < kinds.length && text.line(line).start() < span.end()) {
            if (NoteLines.visible(text, line).end() <= span.end()) {
                kinds[line] = kind;
            }
            line++;
        }
    }

    /** What a line is; lines count from 1. */
    Kind of(int line) {
        return kinds[line];
    }
}
