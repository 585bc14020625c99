package io.github.vaultvet.vault;

import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads those properties of a note that say how others may call it, and whether it is a drawing. */
final class NoteProperties {

    private NoteProperties() {}

    /** The aliases of a note, trimmed; a list or a single text, anything else dropped (R5.15). */
    static List<String> aliases(Note note) {
        List<String> aliases = new ArrayList<>(0);
        for (Property property : properties(note)) {
            if (property.key().equalsIgnoreCase("aliases") || property.key().equalsIgnoreCase("alias")) {
                addAliases(property.value(), aliases);
            }
        }
        return aliases;
    }

    private static void addAliases(PropertyValue value, List<String> aliases) {
        if (value instanceof PropertyValue.Items items) {
            for (PropertyValue item : items.values()) {
                addAlias(item, aliases);
            }
        } else {
            addAlias(value, aliases);
        }
    }

    private static void addAlias(PropertyValue value, List<String> aliases) {
        if (value instanceof PropertyValue.Scalar scalar && scalar.type() == PropertyValue.Type.TEXT) {
            String alias = scalar.text().strip();
            if (!alias.isEmpty()) {
                aliases.add(alias);
            }
        }
    }

    /** Whether a note is an Excalidraw drawing (R9.4). */
    static boolean isDrawing(Note note) {
        if (isDrawingName(note.path().name())) {
            return true;
        }
        for (Property property : properties(note)) {
            if (property.key().equals("excalidraw-plugin") && !isEmpty(property.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(PropertyValue value) {
        return value instanceof PropertyValue.Scalar scalar && scalar.text().isEmpty();
    }

    /** Whether a file of this name is an Excalidraw drawing, whatever it says. */
    static boolean isDrawingName(String name) {
        return NameKey.of(name).endsWith(".excalidraw.md");
    }

    private static List<Property> properties(Note note) {
        Optional<FrontMatter> frontMatter = note.frontMatter();
        return frontMatter.isPresent() ? frontMatter.get().properties() : List.of();
    }
}
