package io.github.vaultvet.rules.files;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.vault.FileProblem;
import io.github.vaultvet.vault.Vault;

/** Notes beyond the limit on size. */
@AutoService(Rule.class)
public final class NoteTooLarge implements VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("note-too-large", Severity.WARNING)
            .summary("A note is larger than 16 MiB and was not checked")
            .reason("""
                    Nothing in the note was checked, and links to its headings and blocks were not either. Obsidian itself becomes slow
                    with notes of a few mebibytes; such a file is usually a log or a dump that ended up in the vault.""");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        ReadingTrouble.report(
                FileProblem.Kind.TOO_LARGE,
                "This file is too large to be checked",
                "Split it, or exclude it",
                vault,
                context);
    }
}
