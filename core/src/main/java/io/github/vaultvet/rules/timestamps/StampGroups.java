package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Section;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Timestamp.Form;
import io.github.vaultvet.rules.timestamps.TimestampOrder.Options;
import io.github.vaultvet.rules.timestamps.TimestampOrder.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts the stamps of a note into those that must be in order among themselves. */
final class StampGroups {

    private StampGroups() {}

    /** The groups that the options ask for. */
    static List<StampSeries> of(Note note, Options options) {
        List<Timestamp> stamps = considered(note, options);
        if (options.scope() == Scope.NOTE && areOfOneKind(stamps)) {
            return List.of(new StampSeries(stamps));
        }
        // Keys are enums and numbers: hashing a record costs more than all else here, and a vault has many stamps.
        Map<Form, Map<Long, List<Timestamp>>> groups = new EnumMap<>(Form.class);
        for (Timestamp stamp : stamps) {
            long key = ((long) stamp.group().recording() << Integer.SIZE) + number(stamp, options.scope());
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

    private static int number(Timestamp stamp, Scope scope) {
        return switch (scope) {
            case NOTE -> 0;
            case SECTION -> stamp.group().section();
            case PARAGRAPH -> stamp.group().paragraph();
            case LIST -> stamp.group().list();
        };
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
        for (Timestamp stamp : stamps) {
            if (stamp.form() != stamps.get(0).form()
                    || stamp.group().recording() != stamps.get(0).group().recording()) {
                return false;
            }
        }
        return true;
    }

    /** A link to another recording stands in a series if it shows its time; else it is a mere reference. */
    private static boolean isInSeries(Timestamp stamp) {
        return stamp.isPlain()
                || (stamp.clock().isPresent()
                        && (stamp.form().isOfTheNote() || stamp.label().isPresent()));
    }
}
