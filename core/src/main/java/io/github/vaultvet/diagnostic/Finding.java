package io.github.vaultvet.diagnostic;

import io.github.vaultvet.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a rule found in a note. Mostly made by {@link #at}, then refined: {@code Finding.at(span, "…").help("…")}. Rules that
 * may find a million things make findings of their own kind, which look for their words when they are asked: most are only
 * counted and never printed.
 */
public interface Finding {

    /** Where, in the note. */
    Span span();

    /** What is wrong, with the actual text in quotes; one line, no full stop. */
    String message();

    /** What to do about it; one line, empty if there is nothing to add. */
    String help();

    /** What is known if the finding is about a link. */
    Optional<LinkDetail> link();

    /** Other places in the note, in order. */
    List<Related> related();

    /** Repairs, the best one first. */
    List<Fix> fixes();

    /** A finding with nothing but a place and a message. */
    static Finding at(Span span, String message) {
        return new WordedFinding(span, message, "", Optional.empty(), List.of(), List.of());
    }

    /** The same with advice. */
    default Finding help(String text) {
        return new WordedFinding(span(), message(), text, link(), related(), fixes());
    }

    /** The same about a link. */
    default Finding link(LinkDetail detail) {
        return new WordedFinding(span(), message(), help(), Optional.of(detail), related(), fixes());
    }

    /** The same with other places. */
    default Finding related(List<Related> places) {
        return new WordedFinding(span(), message(), help(), link(), places, fixes());
    }

    /** The same with a repair. */
    default Finding fix(Fix fix) {
        return new WordedFinding(span(), message(), help(), link(), related(), List.of(fix));
    }

    /** The same with a repair, if there is one. */
    default Finding fix(Optional<Fix> fix) {
        return fix.isPresent() ? fix(fix.get()) : this;
    }
}
