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

/** Embeds and images whose file is missing. */
@AutoService(Rule.class)
public final class BrokenEmbed implements VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("broken-embed", Severity.ERROR)
            .summary("An embed or image shows a file that does not exist")
            .reason("""
                    Where the picture, recording or passage should be, the reader sees a broken box.

                    Obsidian needs the full name of an attachment, extension included; only `.md` may be left out.
                    The causes are those of [broken-link](broken-link.md).""")
            .example("![[diagram.png]]", "![[diagrams/overview.png]]")
            .fixes(FixKind.SOMETIMES);

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        LinkCheck.report(LinkFault.BROKEN_EMBED, vault, context);
    }
}
