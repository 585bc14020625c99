package io.github.vaultvet.infer;

import io.github.vaultvet.infer.NoteGroup.Share;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A proposed entry of {@code schemas}.
 *
 * @param notes which notes
 * @param required properties with how many of the notes have them
 * @param demands what is asked of properties' values
 * @param beginning how the text begins
 */
record SchemaEntry(
        Notes notes, SortedMap<String, Share> required, List<ValueDemand> demands, List<FirstLineDemand> beginning) {

    SchemaEntry {
        required = new TreeMap<>(required);
        demands = List.copyOf(demands);
        beginning = List.copyOf(beginning);
    }

    /**
     * Which notes an entry is for.
     *
     * @param folders where they lie; the empty path is the whole vault
     * @param except folders in those
     * @param folderNotes whether notes that are called like their folder belong to them
     * @param count how many there are
     */
    record Notes(List<String> folders, List<String> except, boolean folderNotes, int count) {

        Notes {
            folders = List.copyOf(folders);
            except = List.copyOf(except);
        }

        boolean areAll() {
            return folders.equals(List.of("")) && except.isEmpty() && folderNotes;
        }
    }

    /**
     * What is asked of one property.
     *
     * @param key the key of the short form: {@code types}, {@code enum}, {@code pattern} or {@code unique}
     * @param values what stands behind the property's name; nothing for {@code unique}
     * @param basis on how many of the values it rests
     */
    record ValueDemand(String property, FormKey key, List<String> values, Share basis) {

        ValueDemand {
            values = List.copyOf(values);
        }
    }

    /** The keys of the short form, in the order in which they are written. */
    enum FormKey {
        TYPES,
        ENUM,
        PATTERN,
        UNIQUE
    }

    /**
     * How the text begins.
     *
     * @param startsWith the text at its beginning
     * @param linksToNote whether the link behind it must lead to a note
     * @param basis how many of the notes begin so
     */
    record FirstLineDemand(String startsWith, boolean linksToNote, Share basis) {}

    boolean isEmpty() {
        return required.isEmpty() && demands.isEmpty() && beginning.isEmpty();
    }
}
