package io.github.vaultvet.diagnostic;

import io.github.vaultvet.text.VaultPath;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * A finding with everything a report needs: whose it is, how bad, in which file, where.
 *
 * @param rule the rule that found it
 * @param severity as configured
 * @param path the file
 * @param place where in the file; its span is the finding's
 * @param finding what the rule said
 * @param identity a number from the kind of rule, path, the text at the place and how many such there were before; stays
 *     the same when lines move, when a cause is found or a message reworded
 */
public record Diagnostic(RuleId rule, Severity severity, VaultPath path, Place place, Finding finding, long identity) {

    /** The order of reports: path, offset, rule. */
    public static final Comparator<Diagnostic> ORDER = Diagnostic::compare;

    /** Faster to link at the start than comparators that are put together. */
    private static int compare(Diagnostic left, Diagnostic right) {
        int byPath = left.path.compareTo(right.path);
        if (byPath != 0) {
            return byPath;
        }
        int bySpan = left.place.span().compareTo(right.place.span());
        if (bySpan != 0) {
            return bySpan;
        }
        int byRule = left.rule.compareTo(right.rule);
        return byRule != 0 ? byRule : left.finding.message().compareTo(right.finding.message());
    }

    /** The identity in 16 hexadecimal digits, by which a later run's report knows the finding again. */
    public String fingerprint() {
        return HexFormat.of().toHexDigits(identity);
    }
}
