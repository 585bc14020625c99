package io.github.vaultvet.rules.links;

import com.google.auto.service.AutoService;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.vault.SideLink;
import io.github.vaultvet.vault.Vault;

/** Link definitions whose target is missing (spec R2.14). */
@AutoService(Rule.class)
public final class BrokenReferenceLink implements VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.off("broken-reference-link")
            .summary("The definition of a reference link leads nowhere")
            .reason("""
                    A link such as `[text][label]` leads where its definition `[label]: note.md` says. It can be
                    clicked, but Obsidian's index does not know it: the note has no backlink, and when it is renamed, the
                    definition is not changed with it. So these links break more easily than others.""")
            .example("See [the plan][plan].\n\n[plan]: a-note-that-was-renamed.md", "See [[the plan]].");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        SideLinkCheck.report(SideLink.Kind.DEFINITION, vault, context);
    }
}
