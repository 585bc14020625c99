package io.github.vaultvet.rules.properties;

import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.schema.LinkTarget;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.schema.NoteSchema.Relations;
import io.github.vaultvet.schema.ShortForm;
import io.github.vaultvet.schema.SlugPolicy;
import io.github.vaultvet.schema.Violation;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.vault.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the properties of a note agree with the name of its file and lead to other files. */
record PropertyRelations(Note note, NoteContext context) {

    private static final RuleId BROKEN = new RuleId("broken-link");
    private static final RuleId UNWRITTEN = new RuleId("unwritten-note");

    List<Violation> violations(Relations relations) {
        List<Violation> violations = new ArrayList<>(0);
        for (Property property : NoteSchema.properties(note)) {
            @Nullable SlugPolicy policy = relations.fileNames().get(property.key());
            @Nullable LinkTarget target = relations.links().get(property.key());
            for (PropertyValue.Scalar value : ShortForm.scalars(property.value())) {
                if (policy != null && !policy.agrees(value.text(), note.path().stem())) {
                    violations.add(otherName(property, value, policy));
                }
                if (target != null) {
                    addLink(property, value, target, violations);
                }
            }
        }
        return violations;
    }

    private Violation otherName(Property property, PropertyValue.Scalar value, SlugPolicy policy) {
        String help = policy == SlugPolicy.WORDS
                ? "Rename the file in Obsidian, or change the property"
                : "A file of this title is called " + Quoted.of(policy.slug(value.text()) + ".md");
        return new Violation(
                value.span(),
                "file-name /" + property.key(),
                Quoted.of(property.key()) + " is " + Quoted.of(value.text()) + ", which is not what the file is called",
                help);
    }

    private void addLink(Property property, PropertyValue.Scalar value, LinkTarget target, List<Violation> violations) {
        Optional<PropertyLink> link = linkAt(value.span());
        if (link.isEmpty() && !isPath(value, target)) {
            violations.add(
                    violation(property, value, " must be a link to " + target.words(), "Write it as \"[[name]]\""));
            return;
        }
        Resolution resolution = link.isPresent()
                ? context.resolver().resolve(note.path(), link.get())
                : context.resolver().resolve(note.path(), value.text());
        if (resolution instanceof Resolution.Found found
                && !target.fits(found.path().isNote())) {
            String leadsTo = " leads to " + Quoted.of(found.path().value()) + " and must lead to " + target.words();
            violations.add(violation(property, value, leadsTo, "Choose a file of the right kind"));
        } else if (resolution instanceof Resolution.Missing && (link.isEmpty() || !isReportedElsewhere())) {
            violations.add(violation(
                    property,
                    value,
                    " leads to " + target.words() + " that does not exist",
                    "Correct the name, or make the file"));
        }
    }

    /** Attachments are often named by their paths, which is no link for Obsidian, but for many themes and plugins. */
    private static boolean isPath(PropertyValue.Scalar value, LinkTarget target) {
        return target != LinkTarget.NOTE
                && value.text().indexOf('.') > 0
                && value.text().indexOf("[[") < 0;
    }

    private boolean isReportedElsewhere() {
        return context.leavesTo(BROKEN) && context.leavesTo(UNWRITTEN);
    }

    private static Violation violation(Property property, PropertyValue.Scalar value, String wrong, String help) {
        return new Violation(
                value.span(),
                "link /" + property.key(),
                Quoted.of(property.key()) + " is " + Quoted.of(value.text()) + ", which" + wrong,
                help);
    }

    private Optional<PropertyLink> linkAt(Span span) {
        for (Link link : note.links()) {
            if (link instanceof PropertyLink property && property.span().equals(span)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }
}
