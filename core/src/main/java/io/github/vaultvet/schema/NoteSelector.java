package io.github.vaultvet.schema;

import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.note.Tag;
import io.github.vaultvet.pattern.GlobSet;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which notes a schema is for: those of which all is true that is said.
 *
 * @param files patterns of paths, of which one must match; empty for all
 * @param except patterns of paths, of which none may match
 * @param tags tags, of which the note must have one, or one below it; empty for all
 * @param properties values that properties must have, or that must be in their lists
 * @param folderNotes whether notes called like their folder are meant
 */
public record NoteSelector(
        GlobSet files, GlobSet except, TagSet tags, Map<String, Set<String>> properties, FolderNotes folderNotes) {

    public NoteSelector {
        properties = Map.copyOf(properties);
    }

    /** What becomes of notes that are called like the folder in which they lie. */
    public enum FolderNotes {
        ANY,
        ONLY,
        NONE;

        /** The choice of this name. */
        public static Optional<FolderNotes> of(String word) {
            for (FolderNotes choice : values()) {
                if (choice.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return Optional.of(choice);
                }
            }
            return Optional.empty();
        }

        private boolean allows(VaultPath path) {
            if (this == ANY) {
                return true;
            }
            String folder = path.folder();
            boolean isFolderNote = !folder.isEmpty()
                    && folder.substring(folder.lastIndexOf('/') + 1).equalsIgnoreCase(path.stem());
            return isFolderNote == (this == ONLY);
        }
    }

    /** Whether the schema is for this note. */
    public boolean selects(Note note) {
        String path = note.path().value();
        return folderNotes.allows(note.path())
                && (files.isEmpty() || files.first(path).isPresent())
                && except.first(path).isEmpty()
                && (tags.isEmpty() || hasTag(note))
                && (properties.isEmpty() || hasProperties(note));
    }

    private boolean hasTag(Note note) {
        for (Tag tag : note.tags()) {
            if (tags.covers(tag.name())) {
                return true;
            }
        }
        for (Property property : properties(note)) {
            if (property.key().equalsIgnoreCase("tags") || property.key().equalsIgnoreCase("tag")) {
                for (PropertyValue.Scalar value : ShortForm.scalars(property.value())) {
                    if (tags.covers(value.text())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean hasProperties(Note note) {
        for (Map.Entry<String, Set<String>> wanted : properties.entrySet()) {
            Optional<Property> property = ShortForm.find(properties(note), wanted.getKey());
            if (property.isEmpty() || !hasValue(property.get().value(), wanted.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasValue(PropertyValue value, Set<String> wanted) {
        for (PropertyValue.Scalar scalar : ShortForm.scalars(value)) {
            if (wanted.contains(scalar.text())) {
                return true;
            }
        }
        return false;
    }

    private static List<Property> properties(Note note) {
        return note.frontMatter().map(FrontMatter::properties).orElse(List.of());
    }
}
