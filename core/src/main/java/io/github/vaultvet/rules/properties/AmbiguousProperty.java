package io.github.vaultvet.rules.properties;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Two properties of a note whose names differ only in case (spec R5.8). */
@AutoService(Rule.class)
public final class AmbiguousProperty implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("ambiguous-property", Severity.WARNING)
            .summary("Two properties of a note differ only in case")
            .reason("""
                    Obsidian takes `Author` and `author` for the same property: its editor shows one of the two values, and
                    which of them a search or a query finds is left to chance.""")
            .example("---\nAuthor: Ada\nauthor: Grace\n---", "---\nauthor:\n  - Ada\n  - Grace\n---");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        List<Property> properties =
                note.frontMatter().map(frontMatter -> frontMatter.properties()).orElse(List.of());
        if (properties.size() < 2) {
            return;
        }
        Map<String, Property> names = new HashMap<>();
        for (Property property : properties) {
            Property first = names.putIfAbsent(property.key().toLowerCase(Locale.ROOT), property);
            if (first != null && !first.key().equals(property.key())) {
                context.report(finding(property, first));
            }
        }
    }

    private static Finding finding(Property property, Property first) {
        return Finding.at(
                        property.keySpan(),
                        "The property " + Quoted.of(property.key()) + " is the same as " + Quoted.of(first.key())
                                + " for Obsidian")
                .help("Keep one of the two, with all values")
                .related(List.of(new Related(first.keySpan(), "first given here")));
    }
}
