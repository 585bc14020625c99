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

/** Notes that could not be opened or read. */
@AutoService(Rule.class)
public final class UnreadableFile implements VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("unreadable-file", Severity.WARNING)
            .summary("A note cannot be read")
            .reason("""
                    Nothing in the note was checked, and links to its headings and blocks were not either. The system gives the reason:
                    no permission, a broken symbolic link, an error of the disk, or no file at all.""");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        ReadingTrouble.report(
                FileProblem.Kind.UNREADABLE,
                "This note cannot be read",
                "Make the file readable, or exclude it",
                vault,
                context);
    }
}
