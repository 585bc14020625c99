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

/** Links whose target is a true tie (R3.11). */
@AutoService(Rule.class)
public final class AmbiguousLink implements VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("ambiguous-link", Severity.WARNING)
            .summary("Nothing decides which of several files a link leads to")
            .reason("""
                    Where a name occurs several times, Obsidian takes the file at exactly the written path, then one in the folder of the
                    note or below it, then the one with the shortest path. If two paths are equally long, which one it
                    opens depends on the order in which the files were loaded: the link may lead to another note
                    tomorrow or on another computer.""")
            .example("See [[note]], with a/note.md and b/note.md in the vault.", "See [[a/note]].")
            .fixes(FixKind.NEVER);

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        LinkCheck.report(LinkFault.AMBIGUOUS, vault, context);
    }
}
