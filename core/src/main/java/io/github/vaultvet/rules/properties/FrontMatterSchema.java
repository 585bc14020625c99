package io.github.vaultvet.rules.properties;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.schema.Violation;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.SchemaFacts.UniqueValue;
import io.github.vaultvet.vault.Vault;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Properties that are not what the vault's owner asks of its notes, in {@code schemas}. */
@AutoService(Rule.class)
public final class FrontMatterSchema implements NoteRule, VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("front-matter-schema", Severity.ERROR)
            .summary("A property is not what the schema of the note asks for")
            .reason("""
                    Queries, templates and programs rely on properties: a note whose `status` is misspelt, or that has none, is
                    not in the list, and nobody notices. What notes must have is for you to say, under `schemas` in
                    `vaultvet.yaml`; without it this rule finds nothing. The page about [schemas](../schemas.md) shows all that
                    can be asked.

                    Each property has one finding for one cause: a list that fits none of several forms is reported once, and
                    front matter that cannot be read at all is left to [front-matter-syntax](front-matter-syntax.md).
                    Templates are not checked. A link that leads nowhere is left to the rules about links, unless one of
                    them is off or milder than this rule.""");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        List<NoteSchema> schemas = context.schemas();
        if (schemas.isEmpty()) {
            return;
        }
        Set<Violation> violations = new LinkedHashSet<>();
        for (NoteSchema schema : schemas) {
            violations.addAll(schema.violations(note));
            if (NoteSchema.isReadable(note)) {
                violations.addAll(new PropertyRelations(note, context).violations(schema.relations()));
            }
        }
        for (Violation violation : violations) {
            context.report(
                    Finding.at(violation.span(), violation.message()).help(violation.help()), violation.subject());
        }
    }

    /** Values that only one note may have. */
    @Override
    public void check(Vault vault, VaultContext context) {
        Map<List<Object>, VaultPath> firsts = new HashMap<>();
        for (NoteSummary note : vault.notes()) {
            for (UniqueValue value : note.schemaFacts().uniqueValues()) {
                List<Object> key = List.of(value.schema(), value.property(), value.value());
                @Nullable VaultPath first = firsts.putIfAbsent(key, note.path());
                if (first != null) {
                    context.report(
                            note.path(),
                            value.place().about("unique " + value.property()),
                            Finding.at(value.place().span(), message(value, note.path(), first))
                                    .help("Give each note its own value, or delete the note that is one too many"));
                }
            }
        }
    }

    private static String message(UniqueValue value, VaultPath note, VaultPath first) {
        String where = note.equals(first) ? "twice in this note" : "the same as in " + Quoted.of(first.value());
        return Quoted.of(value.property()) + " is " + Quoted.of(value.value()) + ", " + where;
    }
}
