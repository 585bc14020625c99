package io.github.vaultvet.vault;

import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts of what types the values of each property have in all notes, with a few examples of each. Its size depends on
 * how many names there are, not on how many notes. Several threads may add to it; what it says does not depend on their
 * order.
 */
public final class PropertyTally {

    private static final int MOST_EXAMPLES = 5;

    /** By the name in small letters: names are the same in any case (spec R5.8). */
    private final Map<String, Map<ValueKind, Uses>> byName = new TreeMap<>();

    /** Adds the properties of a note; those in groups, empty ones and placeholders are left out. */
    public void add(Note note) {
        Optional<FrontMatter> frontMatter = note.frontMatter();
        if (frontMatter.isEmpty()) {
            return;
        }
        for (Property property : frontMatter.get().properties()) {
            Optional<ValueKind> kind = ValueKind.of(property.value());
            // What is still to be filled in has no type yet.
            if (kind.isPresent()
                    && !Placeholder.isIn(note.text().slice(property.value().span()))) {
                add(property, kind.get(), note);
            }
        }
    }

    private synchronized void add(Property property, ValueKind kind, Note note) {
        byName.computeIfAbsent(property.key().toLowerCase(Locale.ROOT), key -> new EnumMap<>(ValueKind.class))
                .computeIfAbsent(kind, key -> new Uses())
                .add(property, note);
    }

    /** The properties whose values have more than one type, by name. */
    public synchronized List<MixedProperty> mixed() {
        List<MixedProperty> mixed = new ArrayList<>();
        for (Map<ValueKind, Uses> uses : byName.values()) {
            if (uses.size() > 1) {
                List<MixedProperty.Kind> kinds = new ArrayList<>();
                uses.forEach((kind, of) -> kinds.add(new MixedProperty.Kind(kind, of.count, of.examples)));
                mixed.add(new MixedProperty(kinds));
            }
        }
        return mixed;
    }

    /** Where a property has a value of one type. */
    private static final class Uses {

        private int count;
        /** Those first by path. */
        private final List<MixedProperty.Example> examples = new ArrayList<>(1);

        void add(Property property, Note note) {
            count++;
            VaultPath path = note.path();
            int at = examples.size();
            while (at > 0 && path.compareTo(examples.get(at - 1).note()) < 0) {
                at--;
            }
            if (at < MOST_EXAMPLES) {
                Place place = Place.in(note.text(), property.value().span());
                examples.add(at, new MixedProperty.Example(path, property.key(), place));
                if (examples.size() > MOST_EXAMPLES) {
                    examples.remove(MOST_EXAMPLES);
                }
            }
        }
    }
}
