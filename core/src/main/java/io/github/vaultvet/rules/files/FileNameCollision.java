package io.github.vaultvet.rules.files;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.Vault;
import java.util.List;

/** Files whose paths are the same for Obsidian, Windows and macOS (spec R8.4). */
@AutoService(Rule.class)
public final class FileNameCollision implements VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("file-name-collision", Severity.ERROR)
            .summary("Two files have names that many systems cannot tell apart")
            .reason("""
                    Obsidian compares names without regard to case and to how accented letters are composed, and so do
                    the file systems of Windows and macOS. There only one of the files can exist: cloning or syncing the
                    vault loses the other, and a link leads to either of them.""");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        for (List<VaultPath> same : vault.files().collisions()) {
            VaultPath first = same.get(0);
            for (VaultPath other : same.subList(1, same.size())) {
                context.reportFile(
                        other,
                        Finding.at(new Span(0, 0), Quoted.of(other.name()) + message(first))
                                .help("Rename or merge one of them"));
            }
        }
    }

    private static String message(VaultPath first) {
        return " has the same name as " + Quoted.of(first.value()) + " on Windows, on macOS and for Obsidian";
    }
}
