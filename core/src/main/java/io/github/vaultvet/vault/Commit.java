package io.github.vaultvet.vault;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A commit as messages name it.
 *
 * @param id the first digits of its id
 * @param day when it was committed, in UTC; empty if it is still to be made
 */
public record Commit(String id, Optional<LocalDate> day) {

    /** What is about to be committed. */
    public static final Commit NEXT = new Commit("this change", Optional.empty());

    public Commit(String id, LocalDate day) {
        this(id, Optional.of(day));
    }

    @Override
    public String toString() {
        return day.isPresent() ? id + " on " + day.get() : id;
    }
}
