package io.github.vaultvet.rule;

import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What is known about a rule without running it. Made in one chain: {@code RuleInfo.of("broken-link",
 * Severity.ERROR).summary("…").reason("…")}.
 *
 * @param id its name
 * @param severity how bad by default; empty if the rule is off by default
 * @param summary one line: the wrong thing
 * @param reason why it harms the reader of the vault; one paragraph, or several separated by blank lines; Markdown
 * @param bad an example note's lines that the rule reports; may be empty
 * @param good the same, sound; may be empty
 * @param defaults its options with their default values; each component has a {@link Describe}
 * @param fixKind how often it knows the repair
 * @param since the version that brought it
 * @param formerIds names it had before
 */
public record RuleInfo<O extends Record>(
        RuleId id,
        Optional<Severity> severity,
        String summary,
        String reason,
        String bad,
        String good,
        O defaults,
        FixKind fixKind,
        String since,
        List<RuleId> formerIds) {

    public RuleInfo {
        formerIds = List.copyOf(formerIds);
    }

    /** A rule that is on by default. */
    public static RuleInfo<NoOptions> of(String id, Severity severity) {
        return of(id, Optional.of(severity));
    }

    /** A rule that is off by default. */
    public static RuleInfo<NoOptions> off(String id) {
        return of(id, Optional.empty());
    }

    private static RuleInfo<NoOptions> of(String id, Optional<Severity> severity) {
        return new RuleInfo<>(
                new RuleId(id), severity, "", "", "", "", new NoOptions(), FixKind.NEVER, "0.1.0", List.of());
    }

    public RuleInfo<O> summary(String text) {
        return new RuleInfo<>(id, severity, text, reason, bad, good, defaults, fixKind, since, formerIds);
    }

    public RuleInfo<O> reason(String text) {
        return new RuleInfo<>(id, severity, summary, text, bad, good, defaults, fixKind, since, formerIds);
    }

    /** Lines of a note that the rule reports, and the same lines in order. */
    public RuleInfo<O> example(String badLines, String goodLines) {
        return new RuleInfo<>(id, severity, summary, reason, badLines, goodLines, defaults, fixKind, since, formerIds);
    }

    public <P extends Record> RuleInfo<P> options(P values) {
        return new RuleInfo<>(id, severity, summary, reason, bad, good, values, fixKind, since, formerIds);
    }

    public RuleInfo<O> fixes(FixKind kind) {
        return new RuleInfo<>(id, severity, summary, reason, bad, good, defaults, kind, since, formerIds);
    }
}
