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
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::path)
            .thenComparing(diagnostic -> diagnostic.place().span())
            .thenComparing(Diagnostic::rule)
            .thenComparing(diagnostic -> diagnostic.finding().message());

    /** The identity in 16 hexadecimal digits, by which a later run's report knows the finding again. */
    public String fingerprint() {
        return HexFormat.of().toHexDigits(identity);
    }
}
