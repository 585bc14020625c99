package io.github.vaultvet.maven;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which findings fail the build. */
enum FailOn {
    ERROR(Optional.of(Severity.ERROR)),
    WARNING(Optional.of(Severity.WARNING)),
    INFO(Optional.of(Severity.INFO)),
    NEVER(Optional.empty());

    private final Optional<Severity> mildest;

    FailOn(Optional<Severity> mildest) {
        this.mildest = mildest;
    }

    /** The one that the configuration calls so. */
    static Optional<FailOn> named(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }

    /** How it is written in a configuration. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many findings of a report fail the build. */
    long count(LintReport report) {
        return mildest.map(severity -> report.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity().atLeast(severity))
                        .count())
                .orElse(0L);
    }
}
