package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Section;
import io.github.vaultvet.note.Sequence;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Timestamp.Form;
import io.github.vaultvet.note.Timestamp.Group;
import io.github.vaultvet.rules.timestamps.TimestampOrder.Options;
import io.github.vaultvet.rules.timestamps.TimestampOrder.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts the stamps of a note into those that must be in order among themselves. */
final class StampGroups {

    /** Above all numbers of sequences. */
    private static final int RECORDING_BITS = 40;

    private StampGroups() {}

    /** The groups that the options ask for. */
    static List<StampSeries> of(Note note, Options options) {
        List<Timestamp> stamps = considered(note, options);
        if (options.scope() == Scope.NOTE && areOfOneKind(stamps) && !areLeading(stamps)) {
            return List.of(new StampSeries(stamps));
        }
        // Keys are enums and numbers: hashing a record costs more than all else here, and a vault has many stamps.
        Map<Form, Map<Long, List<Timestamp>>> groups = new EnumMap<>(Form.class);
        for (Timestamp stamp : stamps) {
            long key = ((long) stamp.group().recording() << RECORDING_BITS) + number(stamp, options.scope());
            groups.computeIfAbsent(stamp.form(), form -> new LinkedHashMap<>())
                    .computeIfAbsent(key, any -> new ArrayList<>())
                    .add(stamp);
        }
        List<StampSeries> series = new ArrayList<>();
        for (Map<Long, List<Timestamp>> byNumber : groups.values()) {
            for (List<Timestamp> group : byNumber.values()) {
                series.add(new StampSeries(group));
            }
        }
        return series;
    }

    private static long number(Timestamp stamp, Scope scope) {
        Group group = stamp.group();
        boolean leading = stamp.form() == Form.LEADING;
        return switch (scope) {
            // Clocks that lead lines are only known by those around them, and are compared with no others.
            case NOTE -> leading ? group.sequence().key() : 0;
            case SECTION -> leading ? group.sequence().key() : group.section();
            case PARAGRAPH -> group.paragraph();
            case LIST -> isRow(group.sequence()) || leading ? group.sequence().key() : -1 - group.paragraph();
        };
    }

    private static boolean isRow(Sequence sequence) {
        return sequence.kind() == Sequence.Kind.LIST || sequence.kind() == Sequence.Kind.COLUMN;
    }

    private static List<Timestamp> considered(Note note, Options options) {
        int ignored = options.ignoreFirstSection() ? firstSection(note) : Integer.MAX_VALUE;
        List<Timestamp> stamps = new ArrayList<>(note.timestamps().size());
        for (Timestamp stamp : note.timestamps()) {
            if (isInSeries(stamp) && stamp.group().section() != ignored) {
                stamps.add(stamp);
            }
        }
        return stamps;
    }

    /** 1 if the note begins with a heading. */
    private static int firstSection(Note note) {
        for (Section section : note.sections()) {
            if (section.type() != Section.Type.YAML) {
                return section.type() == Section.Type.HEADING ? 1 : 0;
            }
        }
        return 0;
    }

    private static boolean areOfOneKind(List<Timestamp> stamps) {
        if (stamps.isEmpty()) {
            return true;
        }
        Form form = stamps.get(0).form();
        int recording = stamps.get(0).group().recording();
        for (Timestamp stamp : stamps) {
            if (stamp.form() != form || stamp.group().recording() != recording) {
                return false;
            }
        }
        return true;
    }

    private static boolean areLeading(List<Timestamp> stamps) {
        return !stamps.isEmpty() && stamps.get(0).form() == Form.LEADING;
    }

    /** A link to another recording stands in a series if it shows its time; else it is a mere reference. */
    private static boolean isInSeries(Timestamp stamp) {
        return stamp.isPlain()
                || (stamp.clock().isPresent()
                        && (stamp.form().isOfTheNote() || stamp.label().isPresent()));
    }
}
