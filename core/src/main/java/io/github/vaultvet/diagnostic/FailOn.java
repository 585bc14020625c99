package io.github.vaultvet.diagnostic;

/** From which severity on findings make a check fail. */
public enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    /** Whether a finding of this severity makes a check fail. */
    public boolean includes(Severity severity) {
        return switch (this) {
            case ERROR -> severity.atLeast(Severity.ERROR);
            case WARNING -> severity.atLeast(Severity.WARNING);
            case INFO -> severity.atLeast(Severity.INFO);
            case NEVER -> false;
        };
    }

    /** How many findings of a report make a check fail. */
    public int count(LintReport report) {
        int count = 0;
        for (Severity severity : Severity.values()) {
            if (includes(severity)) {
                count += report.count(severity);
            }
        }
        return count;
    }
}
