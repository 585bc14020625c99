package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Timestamp.Reading;
import io.github.vaultvet.note.Timestamp.Shape;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a malformed stamp was meant to be.
 *
 * @param value the full spelling of the time it means
 * @param certain whether nothing in the stamp speaks against it
 */
record StampRepair(String value, boolean certain) {

    private static final String END_TAG = "</";

    /** The repair that position and label together suggest; empty if they disagree or say nothing. */
    static Optional<StampRepair> of(Timestamp stamp, NoteText text) {
        Optional<String> position = stamp.position().map(reading -> text.slice(reading.span()));
        Optional<String> label = stamp.label().map(reading -> text.slice(reading.span()));
        Optional<String> stated = position.flatMap(StampText::repaired);
        Optional<String> shown = label.flatMap(StampText::repaired);
        if (stated.isPresent()) {
            boolean agree = label.isEmpty() || shown.equals(stated);
            return agree ? Optional.of(new StampRepair(stated.get(), true)) : Optional.empty();
        }
        // 01:00:32:00 beside the label 01:00:32
        return shown.map(value -> new StampRepair(
                value, position.filter(written -> written.startsWith(value)).isPresent()));
    }

    /** How the stamp should be written. */
    String element() {
        return "<a class=\"yt-timestamp\" data-t=\"" + value + "\">[" + value + "]</a>";
    }

    /** Empty if there is nothing to write differently. */
    Optional<Fix> fix(NoteText text, Timestamp stamp) {
        boolean labelInvented = stamp.label().isEmpty();
        Safety safety = certain && !labelInvented ? Safety.SAFE : Safety.SUGGESTED;
        boolean sound = stamp.shape() == Shape.SOUND || stamp.shape() == Shape.ODD_LABEL;
        List<TextEdit> edits = sound
                ? smallEdits(text, stamp)
                : List.of(new TextEdit(stamp.span(), text.slice(stamp.span()), element()));
        String title = "Write " + (sound ? value : element());
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(title, safety, edits));
    }

    /** Only the position and the label, so that other attributes stay. */
    private List<TextEdit> smallEdits(NoteText text, Timestamp stamp) {
        List<TextEdit> edits = new ArrayList<>();
        stamp.position().ifPresent(reading -> addEdit(edits, reading, text, value));
        stamp.label()
                .ifPresent(reading ->
                        addEdit(edits, reading, text, isBracketed(text, reading) ? value : "[" + value + "]"));
        if (stamp.label().isEmpty()) {
            int end = stamp.span().start() + text.slice(stamp.span()).lastIndexOf(END_TAG);
            Span place = new Span(end, end);
            edits.add(new TextEdit(place, "", "[" + value + "]"));
        }
        return edits;
    }

    private static boolean isBracketed(NoteText text, Reading label) {
        return text.bytes()[label.span().start() - 1] == '[';
    }

    private static void addEdit(List<TextEdit> edits, Reading reading, NoteText text, String meant) {
        String written = text.slice(reading.span());
        if (!written.equals(meant)) {
            edits.add(new TextEdit(reading.span(), written, meant));
        }
    }
}
