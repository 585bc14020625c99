package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Timestamp.Reading;
import io.github.vaultvet.text.NoteText;
import java.util.Optional;

/** What is wrong with a clock that leads a line among others that do (spec R10.1, R10.5). */
final class LeadFault {

    private LeadFault() {}

    /** The first fault; empty if there is none. */
    static Optional<Finding> of(Timestamp stamp, NoteText text) {
        return reading(stamp.label(), stamp, text)
                .or(() -> reading(stamp.end(), stamp, text))
                .or(() -> StampRange.fault(stamp, text));
    }

    private static Optional<Finding> reading(Optional<Reading> reading, Timestamp stamp, NoteText text) {
        return reading.filter(known -> known.clock().isEmpty()).map(known -> Finding.at(
                        stamp.span(), "The time stamp " + Quoted.of(text.slice(known.span())) + " is no time")
                .help("Write mm:ss or hh:mm:ss"));
    }
}
