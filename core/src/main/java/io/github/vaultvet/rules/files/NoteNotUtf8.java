package io.github.vaultvet.rules.files;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.Span;
import java.util.Locale;

/** A note whose bytes are not UTF-8. */
@AutoService(Rule.class)
public final class NoteNotUtf8 implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("note-not-utf8", Severity.WARNING)
            .summary("A note is not UTF-8")
            .reason("""
                    Obsidian reads every note as UTF-8 and shows the replacement character for bytes that are not. Once
                    the note is saved there, the original bytes are lost. Links and headings with such bytes match
                    nothing.""");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        if (note.isAscii()) {
            return;
        }
        note.text().firstInvalidByte().ifPresent(at -> {
            int value = note.text().bytes()[at] & 0xff;
            context.report(Finding.at(new Span(at, at + 1), message(value))
                    .help("Save the note as UTF-8; it is probably Windows-1252, ISO 8859-1 or UTF-16 now"));
        });
    }

    private static String message(int value) {
        return String.format(Locale.ROOT, "The byte 0x%02X is not UTF-8; Obsidian shows \"\ufffd\" instead", value);
    }
}
