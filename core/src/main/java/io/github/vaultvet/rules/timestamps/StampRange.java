package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Timestamp.Reading;
import io.github.vaultvet.text.NoteText;
import java.util.Optional;

/** What is wrong with a range whose both ends can be read (spec R10.2, R10.5). */
final class StampRange {

    private StampRange() {}

    /** Empty if the stamp is no range, or ends after its beginning. */
    static Optional<Finding> fault(Timestamp stamp, NoteText text) {
        Optional<Reading> from = stamp.position().or(stamp::label);
        Optional<Reading> to = stamp.end();
        if (from.flatMap(Reading::clock).isEmpty() || to.flatMap(Reading::clock).isEmpty()) {
            return Optional.empty();
        }
        Clock start = from.get().clock().get();
        Clock end = to.get().clock().get();
        if (start.compareTo(end) < 0) {
            return Optional.empty();
        }
        String fault = start.equals(end) ? " is empty" : " ends before it begins";
        return Optional.of(Finding.at(
                        stamp.span(),
                        "The range from " + Quoted.of(text.slice(from.get().span())) + " to "
                                + Quoted.of(text.slice(to.get().span())) + fault)
                .help("Write the earlier time first"));
    }
}
