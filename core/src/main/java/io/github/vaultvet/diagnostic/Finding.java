package io.github.vaultvet.diagnostic;

import io.github.vaultvet.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a rule found in a note. Made by {@link #at}, then refined: {@code Finding.at(span, "…").help("…")}.
 *
 * @param span where, in the note
 * @param message what is wrong, with the actual text in quotes; one line, no full stop
 * @param help what to do about it; one line, empty if there is nothing to add
 * @param link what is known if the finding is about a link
 * @param related other places in the note, in order
 * @param fixes repairs, the best one first
 */
public record Finding(
        Span span, String message, String help, Optional<LinkDetail> link, List<Related> related, List<Fix> fixes) {

    public Finding {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    /** A finding with nothing but a place and a message. */
    public static Finding at(Span span, String message) {
        return new Finding(span, message, "", Optional.empty(), List.of(), List.of());
    }

    public Finding help(String text) {
        return new Finding(span, message, text, link, related, fixes);
    }

    public Finding link(LinkDetail detail) {
        return new Finding(span, message, help, Optional.of(detail), related, fixes);
    }

    public Finding related(List<Related> places) {
        return new Finding(span, message, help, link, places, fixes);
    }

    public Finding fix(Fix fix) {
        return new Finding(span, message, help, link, related, List.of(fix));
    }

    public Finding fix(Optional<Fix> fix) {
        return fix.map(this::fix).orElse(this);
    }
}
