package io.github.vaultvet.rules.properties;

import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.text.Span;

/** Whether a template explains what is wrong with front matter: it is filled in before the note is used (spec R9.3). */
final class TemplateText {

    private TemplateText() {}

    /** Whether the note is a template and has something to fill in within the span. */
    static boolean explains(Note note, NoteContext context, Span span) {
        if (!context.isTemplate()) {
            return false;
        }
        String source = note.text().slice(span);
        return source.contains("{{") || source.contains("<%");
    }
}
