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
import io.github.vaultvet.note.PropertyValue.Scalar;
import io.github.vaultvet.rule.FixKind;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.TextEdit;
import java.util.List;
import java.util.Optional;

/** {@code tag}, {@code alias} and {@code cssclass}, which Obsidian has given up (spec R5.13). */
@AutoService(Rule.class)
public final class DeprecatedProperty implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("deprecated-property", Severity.WARNING)
            .summary("A property has a name that Obsidian has given up")
            .reason("""
                    Obsidian 1.4 renamed `tag`, `alias` and `cssclass` to `tags`, `aliases` and `cssclasses`; since 1.9
                    the old names mean nothing: such a note is not found by its tag or alias, and has not its style.""")
            .example("---\nalias: Ore\n---", "---\naliases: Ore\n---")
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
        List<Property> properties = frontMatter.get().properties();
        for (Property property : properties) {
            Optional<String> now = newName(property.key());
            if (now.isPresent()) {
                context.report(finding(property, now.get(), properties, note));
            }
        }
    }

    private static Optional<String> newName(String key) {
        if (key.equalsIgnoreCase("tag")) {
            return Optional.of("tags");
        }
        if (key.equalsIgnoreCase("alias")) {
            return Optional.of("aliases");
        }
        return key.equalsIgnoreCase("cssclass") ? Optional.of("cssclasses") : Optional.empty();
    }

    private static Finding finding(Property property, String now, List<Property> properties, Note note) {
        String key = property.key();
        Finding finding =
                Finding.at(property.keySpan(), "The property " + Quoted.of(key) + " means nothing since Obsidian 1.9");
        if (has(now, properties)) {
            return finding.help("Move its value to the property " + Quoted.of(now));
        }
        TextEdit edit = new TextEdit(property.keySpan(), note.text().slice(property.keySpan()), now);
        Safety safety = meansTheSame(property.value()) ? Safety.SAFE : Safety.SUGGESTED;
        return finding.help("Call it " + Quoted.of(now))
                .fix(new Fix("Rename the property to " + now, safety, List.of(edit)));
    }

    private static boolean has(String name, List<Property> properties) {
        for (Property property : properties) {
            if (property.key().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /** One text with commas or blanks was several values once, and is one today (spec R5.14). */
    private static boolean meansTheSame(PropertyValue value) {
        return !(value instanceof Scalar scalar)
                || (scalar.text().indexOf(',') < 0 && scalar.text().strip().indexOf(' ') < 0);
    }
}
