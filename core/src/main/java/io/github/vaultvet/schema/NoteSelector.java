package io.github.vaultvet.schema;

import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.note.Tag;
import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
        List<Glob> files,
        List<Glob> except,
        List<String> tags,
        Map<String, List<String>> properties,
        FolderNotes folderNotes) {

    public NoteSelector {
        files = List.copyOf(files);
        except = List.copyOf(except);
        tags = tags.stream().map(NoteSelector::tagKey).toList();
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
                && (files.isEmpty() || matchesAny(files, path))
                && !matchesAny(except, path)
                && (tags.isEmpty() || hasTag(note))
                && (properties.isEmpty() || hasProperties(note));
    }

    private static boolean matchesAny(List<Glob> globs, String path) {
        for (Glob glob : globs) {
            if (glob.matches(path)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTag(Note note) {
        for (Tag tag : note.tags()) {
            if (isWanted(tag.name())) {
                return true;
            }
        }
        for (Property property : properties(note)) {
            if (property.key().equalsIgnoreCase("tags") || property.key().equalsIgnoreCase("tag")) {
                for (PropertyValue.Scalar value : ShortForm.scalars(property.value())) {
                    if (isWanted(value.text())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isWanted(String tag) {
        String key = tagKey(tag);
        for (String wanted : tags) {
            if (key.startsWith(wanted) && (key.length() == wanted.length() || key.charAt(wanted.length()) == '/')) {
                return true;
            }
        }
        return false;
    }

    /** Tags are the same in whatever case (spec R6.1). */
    private static String tagKey(String tag) {
        String name = tag.strip();
        return (name.startsWith("#") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }

    private boolean hasProperties(Note note) {
        for (Map.Entry<String, List<String>> wanted : properties.entrySet()) {
            Optional<Property> property = ShortForm.find(properties(note), wanted.getKey());
            if (property.isEmpty() || !hasValue(property.get().value(), wanted.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasValue(PropertyValue value, List<String> wanted) {
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
