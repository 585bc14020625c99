package io.github.vaultvet.infer;

import io.github.vaultvet.infer.NoteGroup.Share;
import io.github.vaultvet.infer.SchemaEntry.FormKey;
import io.github.vaultvet.infer.SchemaEntry.ValueDemand;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.schema.ShortForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether properties that are called like an identifier are one. */
final class UniqueValues {

    private static final int NEARLY_ALL = 99;
    private static final int LEAST = 20;

    private static final Set<String> WORDS =
            Set.of("id", "uid", "uuid", "guid", "permalink", "slug", "isbn", "doi", "citekey", "zettel");

    private final Map<String, Values> values = new HashMap<>();
    private final Room room;

    /** @param room how many values may be kept */
    UniqueValues(Room room) {
        this.room = room;
    }

    private static final class Values {

        /** By their hashes: two in a million may collide, which proves nothing wrong. */
        private final Set<Integer> hashes = new HashSet<>();

        private int notes;
        private boolean incomplete;
    }

    void add(Note note) {
        for (Property property : NoteSchema.properties(note)) {
            if (property.value() instanceof PropertyValue.Scalar scalar
                    && !ShortForm.isEmpty(scalar)
                    && isIdentifier(property.key())) {
                add(property.key(), scalar.text());
            }
        }
    }

    private void add(String property, String value) {
        Values known = values.computeIfAbsent(property, any -> new Values());
        known.notes++;
        if (!known.hashes.contains(value.hashCode())) {
            known.incomplete |= !room.take();
            if (!known.incomplete) {
                known.hashes.add(value.hashCode());
            }
        }
    }

    /** Whether the last word of a name is one of {@link #WORDS}: {@code videoId}, {@code plugin-id}, {@code uid}. */
    static boolean isIdentifier(String property) {
        int start = property.length();
        while (start > 0 && Character.isLetter(property.charAt(start - 1))) {
            start--;
            if (Character.isUpperCase(property.charAt(start))
                    && start > 0
                    && Character.isLowerCase(property.charAt(start - 1))) {
                break;
            }
        }
        return WORDS.contains(property.substring(start).toLowerCase(Locale.ROOT));
    }

    /** That a property's values must be unique, if nearly all are. */
    Optional<ValueDemand> demand(String property) {
        @Nullable Values known = values.get(property);
        if (known == null || known.incomplete || known.notes < LEAST) {
            return Optional.empty();
        }
        Share share = new Share(known.hashes.size(), known.notes);
        return share.isAtLeast(NEARLY_ALL)
                ? Optional.of(new ValueDemand(property, FormKey.UNIQUE, List.of(), share))
                : Optional.empty();
    }
}
