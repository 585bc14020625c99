package io.github.vaultvet.vault;

import java.time.LocalDate;

/**
 * A commit as messages name it.
 *
 * @param id the first digits of its id
 * @param day when it was committed, in UTC
 */
public record Commit(String id, LocalDate day) {

    @Override
    public String toString() {
        return id + " on " + day;
    }
}
