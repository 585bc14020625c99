package io.github.vaultvet.vault;

import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.schema.FirstLine;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.schema.ShortForm;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a note because a schema compares it with other notes.
 *
 * @param uniqueValues values that no other note may have
 * @param expectedLinks notes that must link to this one
 */
public record SchemaFacts(List<UniqueValue> uniqueValues, List<ExpectedLink> expectedLinks) {

    static final SchemaFacts NONE = new SchemaFacts(List.of(), List.of());

    public SchemaFacts {
        uniqueValues = List.copyOf(uniqueValues);
        expectedLinks = List.copyOf(expectedLinks);
    }

    /**
     * A value of a property.
     *
     * @param schema the {@link NoteSchema#number} of the schema, within which it must be the only one
     */
    public record UniqueValue(int schema, String property, String value, Place place) {}

    /**
     * A note that must link back.
     *
     * @param place the link to it
     */
    public record ExpectedLink(VaultPath from, Place place) {}

    /** What is to be kept of a note that these schemas are for. */
    public static SchemaFacts of(Note note, List<NoteSchema> schemas, LinkResolver resolver) {
        List<UniqueValue> values = new ArrayList<>(0);
        List<ExpectedLink> links = new ArrayList<>(0);
        for (NoteSchema schema : schemas) {
            addValues(note, schema, values);
            if (schema.relations().asksForGraph()) {
                addLink(note, schema.relations().firstLine().orElseThrow(), resolver, links);
            }
        }
        return values.isEmpty() && links.isEmpty() ? NONE : new SchemaFacts(values, links);
    }

    private static void addValues(Note note, NoteSchema schema, List<UniqueValue> values) {
        for (String name : schema.relations().unique()) {
            Optional<Property> property = ShortForm.find(NoteSchema.properties(note), name);
            if (property.isPresent()) {
                for (PropertyValue.Scalar value :
                        ShortForm.scalars(property.get().value())) {
                    Place place = Place.in(note.text(), value.span());
                    values.add(new UniqueValue(schema.number(), name, value.text(), place));
                }
            }
        }
    }

    private static void addLink(Note note, FirstLine asked, LinkResolver resolver, List<ExpectedLink> links) {
        Span line = FirstLine.of(note);
        Optional<Link> link = asked.matches(note, line) ? asked.linkIn(note, line) : Optional.empty();
        if (link.isPresent()
                && resolver.resolve(note.path(), link.get()) instanceof Resolution.Found found
                && found.path().isNote()) {
            links.add(new ExpectedLink(
                    found.path(), Place.in(note.text(), link.get().span())));
        }
    }
}
