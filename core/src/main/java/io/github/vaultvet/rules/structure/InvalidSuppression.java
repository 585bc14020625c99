package io.github.vaultvet.rules.structure;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.Describe;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;

/** Suppressions that cannot mean what they say. The engine reads them. */
@AutoService(Rule.class)
public final class InvalidSuppression implements Rule {

    /** For the engine, which asks for the options. */
    public static final RuleInfo<Options> INFO = RuleInfo.of("invalid-suppression", Severity.WARNING)
            .summary("A comment that is meant to suppress findings does not")
            .reason("""
                    The comment begins with `vaultvet-` and names no rule of that name, or gives a date that has passed or is
                    none, or gives no reason although `require-reason` asks for one. A misspelt name neither suppresses
                    anything nor goes unnoticed: what the comment was meant to hide is reported as well.

                    How to suppress findings is told on the page about [suppressions](../suppressions.md).""")
            .example(
                    "%% vaultvet-disable-next-line brokn-link: moves next week %%",
                    "%% vaultvet-disable-next-line broken-link: moves next week %%")
            .options(new Options(false));

    /** See the component. */
    public record Options(
            @Describe("Whether a suppression without a reason does nothing")
            boolean requireReason) {}

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }
}
