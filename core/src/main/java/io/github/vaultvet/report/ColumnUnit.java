package io.github.vaultvet.report;

import io.github.vaultvet.text.NoteText;

/** What a column counts in reports for people and editors; always from 1, and without a byte order mark. */
public enum ColumnUnit {
    /** UTF-16 units, as VS Code counts. */
    UTF16 {
        @Override
        int column(NoteText text, int offset) {
            return text.position(offset).column();
        }
    },
    /** Bytes of UTF-8, as Vim counts. */
    BYTES {
        @Override
        int column(NoteText text, int offset) {
            int start = text.lineStart(text.lineAt(offset));
            return offset - Math.max(start, text.contentStart()) + 1;
        }
    };

    /** The column of a place in a text. */
    abstract int column(NoteText text, int offset);
}
