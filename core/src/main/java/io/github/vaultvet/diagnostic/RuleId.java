package io.github.vaultvet.diagnostic;

/**
 * The name of a rule: the wrong thing in words, for ever, for example {@code broken-link}.
 *
 * @param value lower-case words joined by hyphens
 */
public record RuleId(String value) implements Comparable<RuleId> {

    public RuleId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a rule id: \"" + value + "\"");
        }
    }

    /** Whether a text can be the name of a rule. */
    public static boolean isWellFormed(String value) {
        boolean afterHyphen = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && (c != '-' || afterHyphen)) {
                return false;
            }
            afterHyphen = c == '-';
        }
        return !afterHyphen;
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    // Ids are keys of maps from the first moment on, and what Java makes for records is linked slowly at the start.
    @Override
    public boolean equals(Object other) {
        return other instanceof RuleId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
