package io.github.vaultvet.rules.structure;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.FixKind;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;

/** Suppressions without which nothing more would be found. The engine knows them once all rules have run. */
@AutoService(Rule.class)
public final class UnusedSuppression implements Rule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("unused-suppression", Severity.WARNING)
            .summary("A comment suppresses findings that are not there")
            .reason("""
                    What was suppressed has been mended, or the comment stands at the wrong place. Left alone, it would hide the
                    next mistake there without anybody having decided so.

                    A comment that names only rules that are off is not judged, nor is one in a template folder. Where a
                    comment stands alone on its lines, the repair removes them.

                    How to suppress findings is told on the page about [suppressions](../suppressions.md).""")
            .example(
                    "<!-- vaultvet-disable-next-line: not written yet -->\nSee [[a note that exists]].",
                    "See [[a note that exists]].")
            .fixes(FixKind.SOMETIMES);

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }
}
