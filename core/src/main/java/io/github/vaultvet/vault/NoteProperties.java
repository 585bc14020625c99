package io.github.vaultvet.vault;

import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads those properties of a note that say how others may call it, and whether it is a drawing. */
final class NoteProperties {

    private NoteProperties() {}

    /** The aliases of a note, trimmed; a list or a single text, anything else dropped (R5.15). */
    static List<String> aliases(Note note) {
        return properties(note)
                .filter(property -> property.key().equalsIgnoreCase("aliases")
                        || property.key().equalsIgnoreCase("alias"))
                .flatMap(property -> texts(property.value()))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    /** Whether a note is an Excalidraw drawing (R9.4). */
    static boolean isDrawing(Note note) {
        return isDrawingName(note.path().name())
                || properties(note).anyMatch(property -> property.key().equals("excalidraw-plugin"));
    }

    /** Whether a file of this name is an Excalidraw drawing, whatever it says. */
    static boolean isDrawingName(String name) {
        return NameKey.of(name).endsWith(".excalidraw.md");
    }

    private static Stream<Property> properties(Note note) {
        Optional<FrontMatter> frontMatter = note.frontMatter();
        return frontMatter.stream().flatMap(found -> found.properties().stream());
    }

    private static Stream<String> texts(PropertyValue value) {
        if (value instanceof PropertyValue.Items items) {
            return items.values().stream()
                    .filter(PropertyValue.Scalar.class::isInstance)
                    .flatMap(NoteProperties::texts);
        }
        if (value instanceof PropertyValue.Scalar scalar && scalar.type() == PropertyValue.Type.TEXT) {
            return Stream.of(scalar.text());
        }
        return Stream.of();
    }
}
