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

/** Files whose names no link can spell. */
@AutoService(Rule.class)
public final class FileNameNotUtf8 implements VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("file-name-not-utf8", Severity.WARNING)
            .summary("The name of a file is not UTF-8")
            .reason("""
                    No link can name the file, and other systems show it under another name or not at all. Such names come from old
                    archives and from file systems with another character set. In reports, the bytes that are no
                    characters are written as `%XX`.""");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        ReadingTrouble.report(
                FileProblem.Kind.NAME_NOT_UTF8,
                "The name of this file is not UTF-8",
                "Rename the file",
                vault,
                context);
    }
}
