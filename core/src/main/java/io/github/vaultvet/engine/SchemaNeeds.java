package io.github.vaultvet.engine;

import io.github.vaultvet.schema.NoteSchema;
import java.util.List;

/** What schemas have to know of notes beside the one that is checked. */
final class SchemaNeeds {

    private SchemaNeeds() {}

    /** Whether it has to be known who links to whom. */
    static boolean graph(List<NoteSchema> schemas) {
        for (NoteSchema schema : schemas) {
            if (schema.relations().asksForGraph()) {
                return true;
            }
        }
        return false;
    }

    /** Whether all notes have to be read, even if only a few are checked. */
    static boolean allNotes(List<NoteSchema> schemas) {
        for (NoteSchema schema : schemas) {
            if (schema.relations().asksForGraph()
                    || !schema.relations().unique().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
