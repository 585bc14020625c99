package io.github.vaultvet.maven;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** The day of a check, which knows whether it mattered. May be asked by several threads. */
final class Today implements Supplier<LocalDate> {

    private final LocalDate day = LocalDate.now(ZoneId.systemDefault());
    private volatile boolean asked;

    @Override
    public LocalDate get() {
        asked = true;
        return day;
    }

    LocalDate day() {
        return day;
    }

    /** The day, if anything asked for it. */
    Optional<LocalDate> ifAsked() {
        return asked ? Optional.of(day) : Optional.empty();
    }
}
