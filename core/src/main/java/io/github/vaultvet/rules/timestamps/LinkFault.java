package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Timestamp.Form;
import io.github.vaultvet.note.Timestamp.Reading;
import io.github.vaultvet.note.Timestamp.Shape;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.TextEdit;
import java.util.List;
import java.util.Optional;

/** What is wrong with a link that is a time stamp (spec R10.2–R10.4). */
final class LinkFault {

    private static final long SECOND = 1000;

    private LinkFault() {}

    /** The first fault; empty if there is none. */
    static Optional<Finding> of(Timestamp stamp, NoteText text) {
        if (stamp.shape() == Shape.TWO_POSITIONS) {
            return Optional.of(Finding.at(stamp.span(), "The link says twice where the video starts")
                    .help("Keep one of \"t\" and \"start\""));
        }
        if (stamp.shape() == Shape.BAD_VIDEO_ID) {
            return Optional.of(
                    Finding.at(stamp.span(), "The link leads to no video: its id is not one of 11 characters")
                            .help("Copy the address of the video again"));
        }
        return position(stamp, stamp.position(), text)
                .or(() -> position(stamp, stamp.end(), text))
                .or(() -> StampRange.fault(stamp, text))
                .or(() -> label(stamp, text));
    }

    private static Optional<Finding> position(Timestamp stamp, Optional<Reading> reading, NoteText text) {
        if (reading.isEmpty() || reading.get().clock().isPresent()) {
            return Optional.empty();
        }
        String written = text.slice(reading.get().span());
        String message = written.isEmpty()
                ? "The link names no time"
                : "The position " + Quoted.of(written) + " in the link is no time";
        Optional<String> meant = meant(written);
        String forms = stamp.form() == Form.VIDEO ? "90, 90s or 1h2m3s" : "90, 1:30 or 10,20";
        Finding finding = Finding.at(stamp.span(), message)
                .help(meant.map(value -> "Write " + value).orElse("Write seconds, such as " + forms));
        return Optional.of(finding.fix(meant.map(value -> new Fix(
                "Write " + value,
                Safety.SAFE,
                List.of(new TextEdit(reading.get().span(), written, value))))));
    }

    /** The seconds that a clock or {@code 1h2m} in the wrong kind of link means. */
    private static Optional<String> meant(String written) {
        Optional<Clock> clock = Clock.parse(written).filter(time -> time.millis() % SECOND == 0);
        return clock.or(() -> UnitTime.parse(written)).map(time -> Long.toString(time.millis() / SECOND));
    }

    private static Optional<Finding> label(Timestamp stamp, NoteText text) {
        return stamp.label().filter(label -> label.clock().isEmpty()).map(label -> Finding.at(
                        stamp.span(), "The label " + Quoted.of(text.slice(label.span())) + " is no time")
                .help("Write mm:ss or hh:mm:ss"));
    }
}
