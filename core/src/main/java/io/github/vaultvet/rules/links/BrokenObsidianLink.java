package io.github.vaultvet.rules.links;

import com.google.auto.service.AutoService;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.vault.SideLink;
import io.github.vaultvet.vault.Vault;

/** Addresses that make Obsidian open a file of this vault that is not there (spec R2.17). */
@AutoService(Rule.class)
public final class BrokenObsidianLink implements VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.off("broken-obsidian-link")
            .summary("An obsidian:// address names a file that the vault does not have")
            .reason("""
                    `obsidian://open?vault=notes&file=plan` and `obsidian://vault/notes/plan` open a file from anywhere,
                    also from other programs. Inside the vault they are addresses like those of the web: no backlink, and
                    no change when the file is renamed.

                    Only addresses that name this vault are checked, by the name of its root folder. Those with `path=`
                    name a place on one computer and are left alone.""");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        SideLinkCheck.report(SideLink.Kind.OBSIDIAN_URL, vault, context);
    }
}
