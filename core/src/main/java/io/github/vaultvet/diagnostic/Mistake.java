package io.github.vaultvet.diagnostic;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Position;

/**
 * What is wrong in a file that the user wrote for vaultvet itself, such as its configuration.
 *
 * @param file its name in messages
 * @param text all of it
 * @param finding where, what and what to do
 */
public record Mistake(String file, NoteText text, Finding finding) {

    /** All of it on one line: {@code file:line:column: what is wrong. What to do}. */
    public String line() {
        Position position = text.position(finding.span().start());
        String place = file + ":" + position.line() + ":" + position.column() + ": ";
        return place + finding.message() + (finding.help().isEmpty() ? "" : ". " + finding.help());
    }
}
