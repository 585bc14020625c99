package io.github.vaultvet.rules.links;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.FixKind;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.vault.Vault;

/** Links to block ids that are not there. */
@AutoService(Rule.class)
public final class BrokenBlockLink implements VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("broken-block-link", Severity.ERROR)
            .summary("A link leads to a block id that the note does not have")
            .reason("""
                    The link opens the note at its top instead of the block that was meant; an embed shows an error.

                    A block id is a `^` with letters, digits and hyphens behind it, after a space at the very end of a
                    block, or alone on the line below it. `text^id` without the space and `text ^id.` with something
                    behind it are ordinary text.""")
            .example("The claim. ^claim.\n\nSee [[#^claim]].", "The claim. ^claim\n\nSee [[#^claim]].")
            .fixes(FixKind.SOMETIMES);

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        LinkCheck.report(LinkFault.BROKEN_BLOCK, vault, context);
    }
}
