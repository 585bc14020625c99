package io.github.vaultvet.engine;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.rule.WrittenPattern;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies the rules for the whole vault, one after the other. */
final class VaultPhase {

    /** The one rule that {@code planned} speaks about. */
    private static final RuleId UNWRITTEN_NOTE = new RuleId("unwritten-note");

    private VaultPhase() {}

    /**
     * The findings in the files that are reported on, in the order in which they were made.
     *
     * @param patterns those of the configuration that should match something in this vault
     */
    static List<PlacedFinding> run(LintScope scope, LintConfig config, Vault vault, List<WrittenPattern> patterns) {
        List<PlacedFinding> findings = new ArrayList<>();
        for (VaultRule rule : scope.rules().vaultRules()) {
            RuleId id = rule.info().id();
            try {
                rule.check(vault, new Context(id, scope, config, patterns, findings));
            } catch (RuntimeException | StackOverflowError bug) {
                throw new InternalErrorException(id + " failed on the vault: " + bug, bug);
            }
        }
        return findings;
    }

    /** What a rule is given beside the vault. */
    private record Context(
            RuleId rule,
            LintScope scope,
            LintConfig config,
            List<WrittenPattern> patterns,
            List<PlacedFinding> findings)
            implements VaultContext {

        @Override
        public <O extends Record> O options(RuleInfo<O> info, VaultPath path) {
            return scope.rules().at(path).options(info);
        }

        @Override
        public boolean isTemplate(VaultPath note) {
            return scope.isTemplate().test(note);
        }

        @Override
        public void report(VaultPath path, Place place, Finding finding) {
            reportAs(rule, path, place, finding);
        }

        @Override
        public void reportAs(RuleId shown, VaultPath path, Place place, Finding finding) {
            Optional<Severity> severity = scope.rules().at(path).severity(rule);
            if (severity.isPresent() && (isConfiguration(path) || reportsOn(path)) && !isPlanned(finding)) {
                findings.add(new PlacedFinding(shown, severity.get(), path, place, finding));
            }
        }

        @Override
        public boolean reportsOn(VaultPath path) {
            return scope.isSelected().test(path);
        }

        /** A layer of the configuration is no note, and no pattern speaks of it. */
        private boolean isConfiguration(VaultPath path) {
            for (WrittenPattern pattern : patterns) {
                if (pattern.file().equals(path)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isPlanned(Finding finding) {
            return !config.planned().isEmpty()
                    && rule.equals(UNWRITTEN_NOTE)
                    && finding.link()
                            .filter(link -> config.isPlanned(link.target()))
                            .isPresent();
        }
    }
}
