package io.github.vaultvet.rules.properties;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.note.PropertyValue.Items;
import io.github.vaultvet.note.PropertyValue.Scalar;
import io.github.vaultvet.note.TagName;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.vault.Placeholder;
import io.github.vaultvet.vault.ValueKind;
import java.util.List;
import java.util.Optional;

/** Judges what stands under {@code tags}. */
final class TagList {

    private TagList() {}

    static void check(PropertyValue value, NoteText text, NoteContext context) {
        if (value instanceof Items items) {
            for (PropertyValue item : items.values()) {
                checkEntry(item, text, context);
            }
        } else if (value instanceof Scalar scalar && scalar.text().indexOf(',') >= 0) {
            if (!Placeholder.isIn(scalar.text())) {
                context.report(severalInOne(scalar, text));
            }
        } else {
            checkEntry(value, text, context);
        }
    }

    private static void checkEntry(PropertyValue entry, NoteText text, NoteContext context) {
        if (entry instanceof Items) {
            // Most often a link without quotes, which has a rule of its own.
            return;
        }
        if (!(entry instanceof Scalar scalar)) {
            context.report(Finding.at(entry.span(), "A group of properties is no tag, so Obsidian drops it")
                    .help("Write the tag after the dash, without a colon and a blank"));
            return;
        }
        String name = TagName.withoutSign(scalar.text().strip());
        boolean nothing = scalar.text().isBlank() || Placeholder.isIn(scalar.text());
        if (nothing || scalar.type() == PropertyValue.Type.EMPTY) {
            return;
        }
        boolean isText = scalar.type() == PropertyValue.Type.TEXT;
        Optional<String> fault =
                isText ? TagName.fault(name) : ValueKind.of(scalar).map(kind -> "is " + kind.words() + ", not text");
        if (fault.isPresent()) {
            context.report(Finding.at(scalar.span(), "The tag " + Quoted.of(scalar.text()) + " " + fault.get())
                    .help(help(isText, name))
                    .fix(isText ? withoutBlanks(scalar, name, text) : Optional.empty()));
        }
    }

    private static String help(boolean isText, String name) {
        if (TagName.isNumber(name)) {
            return "Obsidian drops it; begin with a letter, such as " + Quoted.of("y" + name);
        }
        if (TagName.hasEmptyPart(name)) {
            return "Write one slash between two names";
        }
        return isText
                ? "Obsidian drops it; write letters, digits, " + TagName.SIGNS
                : "Obsidian drops it; put it in quotes if it is meant, and write letters, digits, " + TagName.SIGNS;
    }

    private static Optional<Fix> withoutBlanks(Scalar scalar, String name, NoteText text) {
        String joined = name.replace(' ', '-');
        boolean helps =
                scalar.plain() && !joined.equals(name) && TagName.fault(joined).isEmpty();
        return helps
                ? Optional.of(new Fix(
                        "Write " + Quoted.cut(joined),
                        Safety.SUGGESTED,
                        List.of(new TextEdit(scalar.span(), text.slice(scalar.span()), joined))))
                : Optional.empty();
    }

    private static Finding severalInOne(Scalar scalar, NoteText text) {
        Finding finding = Finding.at(
                        scalar.span(),
                        "The tags " + Quoted.of(scalar.text()) + " are one text, and no tag since Obsidian 1.9")
                .help("Put square brackets round the list");
        StringBuilder list = new StringBuilder("[");
        for (String part : scalar.text().split(",", -1)) {
            String name = part.strip();
            if (TagName.fault(name).isPresent()) {
                return finding;
            }
            list.append(list.length() == 1 ? "" : ", ").append(name);
        }
        TextEdit edit = new TextEdit(
                scalar.span(), text.slice(scalar.span()), list.append(']').toString());
        return finding.fix(new Fix("Write " + Quoted.cut(edit.replacement()), Safety.SAFE, List.of(edit)));
    }
}
