package io.github.vaultvet.rules.properties;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.rule.FixKind;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.TextEdit;
import java.util.List;
import java.util.Optional;

/** {@code [[note]]} without quotes in a property (spec R5.6). */
@AutoService(Rule.class)
public final class UnquotedPropertyLink implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("unquoted-property-link", Severity.ERROR)
            .summary("A link in a property has no quotes")
            .reason("""
                    Without quotes YAML reads the brackets as a list in a list. Obsidian then knows of no link: there is
                    no backlink, and renaming the note leaves the property as it is.""")
            .example("---\nup: [[Overview]]\n---", "---\nup: \"[[Overview]]\"\n---")
            .fixes(FixKind.SOMETIMES);

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        Optional<FrontMatter> frontMatter = note.frontMatter();
        if (frontMatter.isPresent()) {
            checkAll(frontMatter.get().properties(), note, context);
        }
    }

    private static void checkAll(List<Property> properties, Note note, NoteContext context) {
        for (Property property : properties) {
            check(property.value(), note, context);
        }
    }

    private static void check(PropertyValue value, Note note, NoteContext context) {
        if (value instanceof PropertyValue.Group group) {
            checkAll(group.properties(), note, context);
        } else if (value instanceof PropertyValue.Items items) {
            String source = note.text().slice(items.span());
            if (!isLink(items, source)) {
                for (PropertyValue item : items.values()) {
                    check(item, note, context);
                }
            } else if (!TemplateText.explains(note, context, items.span())) {
                context.report(finding(items, source));
            }
        }
    }

    /** A list that holds one list and nothing else, written in square brackets. */
    private static boolean isLink(PropertyValue.Items items, String source) {
        return items.values().size() == 1
                && items.values().get(0) instanceof PropertyValue.Items
                && source.startsWith("[[")
                && source.endsWith("]]");
    }

    private static Finding finding(PropertyValue.Items items, String source) {
        return Finding.at(items.span(), Quoted.of(source) + " without quotes is a list in a list, not a link")
                .help("Put the link in quotes")
                .fix(quoted(source)
                        .map(quoted -> new Fix(
                                "Write " + Quoted.cut(quoted),
                                Safety.SAFE,
                                List.of(new TextEdit(items.span(), source, quoted)))));
    }

    private static Optional<String> quoted(String source) {
        if (source.indexOf('\n') >= 0 || source.indexOf('\r') >= 0 || source.startsWith("[[[")) {
            return Optional.empty();
        }
        if (source.indexOf('"') < 0 && source.indexOf('\\') < 0) {
            return Optional.of('"' + source + '"');
        }
        return source.indexOf('\'') < 0 ? Optional.of("'" + source + "'") : Optional.empty();
    }
}
