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

/** Faulty links that no reader sees. */
@AutoService(Rule.class)
public final class LinkInComment implements VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("link-in-comment", Severity.WARNING)
            .summary("A link inside a comment leads nowhere")
            .reason("""
                    Obsidian counts links in comments like all others: they appear among the backlinks and the unresolved links, and are
                    renamed with their target. Readers never see them, so they have a rule of their own that makes all
                    the checks of [broken-link](broken-link.md), [unwritten-note](unwritten-note.md),
                    [broken-embed](broken-embed.md), [broken-heading-link](broken-heading-link.md),
                    [broken-block-link](broken-block-link.md) and [ambiguous-link](ambiguous-link.md).""")
            .example(
                    "%% take the numbers from [[a note that does not exist]] %%",
                    "%% take the numbers from [[a note that exists]] %%")
            .fixes(FixKind.SOMETIMES);

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        LinkCheck.reportInComments(vault, context);
    }
}
