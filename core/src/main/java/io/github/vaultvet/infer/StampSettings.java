package io.github.vaultvet.infer;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.ConfigLoader;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.engine.LintRequest;
import io.github.vaultvet.engine.Linter;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.infer.NoteGroup.Share;
import io.github.vaultvet.infer.StampSetting.Tried;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks a vault's own notes how strictly the order of their time stamps can be judged: a setting that reports many of
 * them says more about how the notes are arranged than about slips.
 */
enum StampSettings {
    NOTE("note", 0, false),
    SECTION("section", 0, false),
    LENIENT_SECTION("section", 60, true),
    PARAGRAPH("paragraph", 0, false),
    LENIENT_PARAGRAPH("paragraph", 60, true);

    private static final RuleId RULE = new RuleId("timestamp-order");
    private static final int MANY = 20;

    /** Fewer notes than this do not show how a vault is arranged. */
    private static final int LEAST = 10;

    private final String scope;
    private final int tolerance;
    private final boolean ignoreFirstSection;

    StampSettings(String scope, int tolerance, boolean ignoreFirstSection) {
        this.scope = scope;
        this.tolerance = tolerance;
        this.ignoreFirstSection = ignoreFirstSection;
    }

    /** All of them, since a preset may have set any. */
    private String options() {
        return "scope: " + scope + ", tolerance: " + tolerance + ", ignore-first-section: " + ignoreFirstSection;
    }

    private String words() {
        String within = this == NOTE ? "in the whole note" : "within a " + scope;
        return ignoreFirstSection ? within + ", a minute and the first section aside" : within;
    }

    /**
     * The strictest setting that reports few notes; if none does, the most lenient as mere information. Empty if there
     * are too few notes with stamps to tell.
     *
     * @param withStamps how many notes have stamps
     */
    static Optional<StampSetting> choose(int withStamps, LintRequest request, RuleCatalog catalog)
            throws VaultException, ConfigException {
        Optional<Rule> rule = catalog.find(RULE);
        if (withStamps < LEAST || rule.isEmpty()) {
            return Optional.empty();
        }
        RuleCatalog only = RuleCatalog.of(List.of(rule.get()));
        List<Tried> tried = new ArrayList<>();
        for (StampSettings setting : values()) {
            Share reported = new Share(setting.reported(request, only), withStamps);
            tried.add(new Tried(setting.words(), reported));
            if (!reported.isAtLeast(MANY)) {
                return Optional.of(new StampSetting("{" + setting.options() + "}", setting == NOTE, tried));
            }
        }
        return Optional.of(new StampSetting("{severity: info, " + LENIENT_PARAGRAPH.options() + "}", false, tried));
    }

    private int reported(LintRequest request, RuleCatalog only) throws VaultException, ConfigException {
        byte[] yaml = ("rules: {" + RULE + ": {" + options() + "}}").getBytes(StandardCharsets.UTF_8);
        return Linter.lint(request.with(ConfigLoader.load(yaml, RULE.value(), only)), only)
                .diagnostics()
                .size();
    }
}
