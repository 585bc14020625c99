package io.github.vaultvet.rules.structure;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.schema.FirstLine;
import io.github.vaultvet.schema.LinkTarget;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.Resolution;
import io.github.vaultvet.vault.SchemaFacts.ExpectedLink;
import io.github.vaultvet.vault.Vault;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A first line that is not what the schema of the note asks for. */
@AutoService(Rule.class)
public final class UnexpectedFirstLine implements NoteRule, VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("unexpected-first-line", Severity.ERROR)
            .summary("The text does not begin as the schema of the note asks for")
            .reason("""
                    Many vaults begin each note with a line that says where it belongs, such as `From: [[channel]]`. A note
                    without it hangs in the air, and one that its overview does not list is never found.

                    What the line must be is for you to say, as `first-line` under `schemas` in `vaultvet.yaml`; without it this
                    rule finds nothing. See the page about [schemas](../schemas.md).""");

    private static final RuleId BROKEN = new RuleId("broken-link");
    private static final RuleId UNWRITTEN = new RuleId("unwritten-note");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        List<NoteSchema> schemas = context.schemas();
        // Where the text begins is not known before the front matter is mended.
        if (schemas.isEmpty() || !NoteSchema.isReadable(note)) {
            return;
        }
        Set<FirstLine> asked = new LinkedHashSet<>();
        for (NoteSchema schema : schemas) {
            schema.relations().firstLine().ifPresent(asked::add);
        }
        for (FirstLine line : asked) {
            check(note, line, context);
        }
    }

    private static void check(Note note, FirstLine asked, NoteContext context) {
        Span line = FirstLine.of(note);
        if (!asked.matches(note, line)) {
            String begins = Quoted.of(asked.startsWith());
            String message = line.isEmpty()
                    ? "The note has no text, and should begin with " + begins
                    : "The text begins with " + Quoted.of(note.text().slice(line)) + " and not with " + begins;
            String wanted = asked.startsWith() + (asked.link().isPresent() ? "[[name]]" : "");
            context.report(Finding.at(line, message).help("Begin it with " + Quoted.of(wanted)));
        } else if (asked.link().isPresent()) {
            Optional<Link> link = asked.linkIn(note, line);
            if (link.isPresent()) {
                checkLink(note, asked.link().get(), link.get(), context);
            } else {
                context.report(Finding.at(
                                line, "No link follows " + Quoted.of(asked.startsWith()) + " in the first line")
                        .help("Write there a link to " + asked.link().get().words() + ", as [[name]]"));
            }
        }
    }

    private static void checkLink(Note note, LinkTarget target, Link link, NoteContext context) {
        Resolution resolution = context.resolver().resolve(note.path(), link);
        String written = Quoted.of(note.text().slice(link.span()));
        if (resolution instanceof Resolution.Found found
                && !target.fits(found.path().isNote())) {
            context.report(Finding.at(
                            link.span(),
                            "The first line links to " + Quoted.of(found.path().value()) + ", which is not "
                                    + target.words())
                    .help("Link to " + target.words()));
        } else if (resolution instanceof Resolution.Missing
                && !(context.leavesTo(BROKEN) && context.leavesTo(UNWRITTEN))) {
            context.report(Finding.at(link.span(), "The first line links to " + written + ", which does not exist")
                    .help("Correct the name, or make the note"));
        }
    }

    /** Notes that the note named in the first line does not link to. */
    @Override
    public void check(Vault vault, VaultContext context) {
        for (NoteSummary note : vault.notes()) {
            for (ExpectedLink expected : note.schemaFacts().expectedLinks()) {
                if (!vault.graph().links(expected.from(), note.path())) {
                    String from = Quoted.of(expected.from().value());
                    context.report(
                            note.path(),
                            expected.place().about("links-back"),
                            Finding.at(expected.place().span(), from + " does not link back to this note")
                                    .help("Add a link to this note in " + from));
                }
            }
        }
    }
}
