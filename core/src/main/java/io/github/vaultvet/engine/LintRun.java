package io.github.vaultvet.engine;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.vault.Vault;

/** A run that is over: its report, and what is needed to ask what the report would be if one note were another. */
public final class LintRun {

    private final LintReport report;
    private final LintScope scope;
    private final LintConfig config;
    private final Vault vault;

    LintRun(LintReport report, LintScope scope, LintConfig config, Vault vault) {
        this.report = report;
        this.scope = scope;
        this.config = config;
        this.vault = vault;
    }

    public LintReport report() {
        return report;
    }

    /** Checks single notes again. For one thread. */
    public NoteRecheck recheck() {
        return new NoteRecheck(scope, config, vault);
    }
}
