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

/** Sound links to notes that do not exist. */
@AutoService(Rule.class)
public final class UnwrittenNote implements VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("unwritten-note", Severity.ERROR)
            .summary("A link leads to a note that nobody has written")
            .reason("""
                    Obsidian allows such links: a click creates the note. On a published site, in a pull request or in a vault that is
                    meant to be complete they are dead ends, and a misspelt name looks just like them.

                    List the targets that may be missing under `planned` in `vaultvet.yaml`, or switch the rule off if
                    your vault lives from unwritten notes. Links with evidence of a mistake are reported by
                    [broken-link](broken-link.md) and stay on; only those to notes that were renamed or deleted, as
                    Git's history tells, obey this rule's settings.""")
            .example("More about this in [[a note that does not exist]].", "More about this in [[a note that exists]].")
            .fixes(FixKind.NEVER);

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        LinkCheck.report(LinkFault.UNWRITTEN_NOTE, vault, context);
        LinkCheck.reportAsBroken(LinkFault.FORMER_FILE, vault, context);
    }
}
