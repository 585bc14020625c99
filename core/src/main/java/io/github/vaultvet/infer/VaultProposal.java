package io.github.vaultvet.infer;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.ConfigLoader;
import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.LintRequest;
import io.github.vaultvet.engine.Linter;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultReader;
import io.github.vaultvet.infer.NoteGroup.Share;
import io.github.vaultvet.rule.RuleCatalog;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A configuration proposed for a vault, and what it would report there today.
 *
 * @param yaml the text of {@code vaultvet.yaml}
 * @param isEmpty whether it leaves all to the defaults
 * @param notes how many notes it was made from
 * @param config the same, read
 * @param report what a check with it reports
 */
public record VaultProposal(String yaml, boolean isEmpty, int notes, LintConfig config, LintReport report) {

    private static final String VIDEO_PRESET = "youtube-notes";
    private static final int MOST_NOTES = 80;

    /**
     * Reads a vault and makes a proposal.
     *
     * @param presets what the user wants to extend
     * @param request how the vault is read; its configuration does not count
     * @throws VaultException if the vault cannot be read
     * @throws ConfigException if the proposal cannot be used, which would be a mistake of ours
     */
    public static VaultProposal of(FoundVault vault, List<String> presets, LintRequest request)
            throws VaultException, ConfigException {
        RuleCatalog catalog = RuleCatalog.load();
        VaultSurvey survey = VaultSurvey.of(VaultReader.open(vault, LintConfig.defaults()));
        List<TemplateFolder> templates = survey.takeTemplates();
        List<Proposal.Preset> all = presets(presets, survey);
        Optional<StampSetting> stamps = StampSettings.choose(survey.notesWithStamps(), request, catalog)
                .filter(setting -> !all.isEmpty() || !setting.isDefault());
        Proposal draft = new Proposal(
                survey.notes(),
                all,
                survey.installedFolders(),
                templates,
                stamps,
                Optional.empty(),
                SchemaInference.infer(survey.root(), survey.unique()));
        VaultProposal first = judged(draft, request, catalog);
        Wishes wishes = Wishes.of(first.report());
        // Rules leave to others what these report as severely, so that another severity is another report.
        return wishes.areAPlan() ? judged(draft.with(wishes), request, catalog) : first;
    }

    private static VaultProposal judged(Proposal proposal, LintRequest request, RuleCatalog catalog)
            throws VaultException, ConfigException {
        String yaml = ProposalYaml.of(proposal);
        LintConfig config = load(yaml, catalog);
        return new VaultProposal(yaml, proposal.isEmpty(), proposal.notes(), config, Linter.lint(request.with(config)));
    }

    private static List<Proposal.Preset> presets(List<String> wanted, VaultSurvey survey) {
        List<Proposal.Preset> presets = new ArrayList<>();
        wanted.forEach(name -> presets.add(new Proposal.Preset(name, Optional.empty())));
        Share videos = new Share(survey.notesOfVideos(), survey.notes());
        if (videos.isAtLeast(MOST_NOTES) && !wanted.contains(VIDEO_PRESET)) {
            presets.add(new Proposal.Preset(VIDEO_PRESET, Optional.of(videos)));
        }
        return presets;
    }

    private static LintConfig load(String yaml, RuleCatalog catalog) throws ConfigException {
        return ConfigLoader.load(yaml.getBytes(StandardCharsets.UTF_8), "the proposal", catalog);
    }
}
