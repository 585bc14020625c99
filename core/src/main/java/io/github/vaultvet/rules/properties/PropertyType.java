package io.github.vaultvet.rules.properties;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.note.PropertyValue.Scalar;
import io.github.vaultvet.rule.FixKind;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.vault.DeclaredType;
import io.github.vaultvet.vault.DeclaredTypes;
import io.github.vaultvet.vault.ValueKind;
import java.util.Optional;

/** Values that are not of the type that their property has in the whole vault (spec R5.9, R5.12). */
@AutoService(Rule.class)
public final class PropertyType implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("property-type", Severity.WARNING)
            .summary("A value does not have the type of its property")
            .reason("""
                    In Obsidian a property has one type in the whole vault, which `.obsidian/types.json` keeps. A value of
                    another type gets a warning sign in the editor, and a base or a search that expects a date or a number
                    passes over the note. `aliases` and `cssclasses` have their types without a declaration; tags are
                    judged by [invalid-tag](invalid-tag.md), dates that the calendar does not have by
                    [invalid-date](invalid-date.md).

                    An empty value is sound, and so is a single value where a list may stand, and a date without a time
                    where a time may follow. Types that plugins declare are not judged.""")
            .example("---\naliases: 1984\n---", "---\naliases: \"1984\"\n---")
            .fixes(FixKind.SOMETIMES);

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        Optional<FrontMatter> frontMatter = note.frontMatter();
        if (frontMatter.isEmpty() || context.isTemplate()) {
            return;
        }
        DeclaredTypes types = context.settings().types();
        for (Property property : frontMatter.get().properties()) {
            Optional<DeclaredType> type = types.of(property.key());
            if (type.isPresent()) {
                check(property, type.get(), note, context);
            }
        }
    }

    private static void check(Property property, DeclaredType type, Note note, NoteContext context) {
        Optional<PropertyValue> misfit = TypeFit.misfit(type, property.value());
        if (misfit.isPresent()) {
            context.report(finding(property, type, misfit.get(), TypeRepair.of(type, misfit.get(), note.text())));
        }
    }

    private static Finding finding(Property property, DeclaredType type, PropertyValue misfit, Optional<Fix> fix) {
        String key = property.key();
        String kind = ValueKind.of(misfit).map(ValueKind::words).orElse("empty");
        String says =
                misfit instanceof Scalar scalar ? Quoted.of(scalar.text()) + " is " + kind : "The value is " + kind;
        return Finding.at(misfit.span(), says + ", but the property " + Quoted.of(key) + " takes " + type.words())
                .help(help(key, type, fix))
                .fix(fix);
    }

    private static String help(String key, DeclaredType type, Optional<Fix> fix) {
        if (type == DeclaredType.ALIASES) {
            return "Write each alias as text, in quotes if it looks like a number; Obsidian drops the others";
        }
        String write = fix.isPresent()
                ? "Write " + Quoted.of(key + ": " + fix.get().edits().get(0).replacement())
                : "Write for example " + Quoted.of(key + ": " + TypeFit.example(type));
        return write + ", or give the property another type in Obsidian";
    }
}
