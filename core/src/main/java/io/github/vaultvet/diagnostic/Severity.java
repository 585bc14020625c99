package io.github.vaultvet.diagnostic;

import java.util.Locale;

/** How bad a finding is, from mild to bad. "Off" is a setting, not a severity. */
public enum Severity {
    INFO,
    WARNING,
    ERROR;

    /** The word used in reports and configuration: {@code error}, {@code warning} or {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean atLeast(Severity threshold) {
        return compareTo(threshold) >= 0;
    }
}
