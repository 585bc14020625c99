package io.github.vaultvet.infer;

import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.schema.NoteSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Some notes, counted: which properties they have, and how their text begins. */
final class NoteGroup {

    /** Shares are compared in whole numbers. */
    private static final int PER_CENT = 100;

    private static final int MOST_PROPERTIES = 60;
    private static final int LONGEST_NAME = 100;

    private final SortedMap<String, PropertyUse> properties = new TreeMap<>();
    private final Beginnings beginnings = new Beginnings();
    private final Room room;
    private int notes;

    /** @param room how many more properties may be counted, here and wherever else it is shared */
    NoteGroup(Room room) {
        this.room = room;
    }

    /** A group that others are added up in. */
    static NoteGroup sum() {
        return new NoteGroup(new Room(MOST_PROPERTIES));
    }

    /** Some of what was counted. */
    record Share(int part, int of) {

        boolean isAtLeast(int perCent) {
            return of > 0 && (long) part * PER_CENT >= (long) of * perCent;
        }
    }

    void add(Note note, Beginnings.Targets targets) {
        notes++;
        for (Property property : NoteSchema.properties(note)) {
            if (property.key().length() <= LONGEST_NAME) {
                use(property.key()).ifPresent(use -> use.add(property.key(), property.value()));
            }
        }
        beginnings.add(note, targets);
    }

    void add(NoteGroup others) {
        notes += others.notes;
        others.properties.forEach((name, use) -> use(name).ifPresent(sum -> sum.add(use)));
        beginnings.add(others.beginnings);
    }

    private Optional<PropertyUse> use(String name) {
        if (!properties.containsKey(name) && properties.size() < MOST_PROPERTIES && room.take()) {
            properties.put(name, new PropertyUse());
        }
        return Optional.ofNullable(properties.get(name));
    }

    int notes() {
        return notes;
    }

    SortedMap<String, PropertyUse> properties() {
        return Collections.unmodifiableSortedMap(properties);
    }

    Beginnings beginnings() {
        return beginnings;
    }

    /** How many of the notes give a property a value. */
    Share share(String property) {
        return new Share(
                Optional.ofNullable(properties.get(property))
                        .map(PropertyUse::notes)
                        .orElse(0),
                notes);
    }

    /** The properties that at least so many of hundred notes have, sorted. */
    List<String> propertiesOf(int perCent) {
        List<String> names = new ArrayList<>();
        for (String name : properties.keySet()) {
            if (share(name).isAtLeast(perCent)) {
                names.add(name);
            }
        }
        return names;
    }
}
