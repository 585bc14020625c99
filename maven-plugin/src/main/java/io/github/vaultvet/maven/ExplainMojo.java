package io.github.vaultvet.maven;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultFinder;
import io.github.vaultvet.engine.VaultReader;
import io.github.vaultvet.inspect.ExplanationText;
import io.github.vaultvet.inspect.LinkExplanation;
import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.report.RuleText;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.VaultPath;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Explains a rule, or where a link leads and why; without either it lists the rules. */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public final class ExplainMojo extends VaultMojo {

    /** The rule, as the log names it in brackets. */
    @Parameter(property = "vaultvet.rule")
    private @Nullable String rule;

    /** The link, with its brackets. */
    @Parameter(property = "vaultvet.link")
    private @Nullable String link;

    /** The note that the link stands in. */
    @Parameter(property = "vaultvet.from")
    private @Nullable File from;

    @Override
    public void execute() throws MojoExecutionException {
        RuleCatalog catalog = RuleCatalog.load();
        if (link != null) {
            String asked = link;
            LinkExplanation explanation = reading(() -> explanation(asked, catalog));
            print(out -> ExplanationText.write(explanation, out));
        } else if (rule != null) {
            Rule found = find(rule.trim(), catalog);
            print(out -> RuleText.explain(found.info(), out));
        } else {
            print(out -> RuleText.list(catalog.rules(), command("explain") + " -Dvaultvet.rule=RULE", out));
        }
    }

    private LinkExplanation explanation(String asked, RuleCatalog catalog)
            throws VaultException, ConfigException, MojoExecutionException {
        List<FoundVault> vaults = vaults();
        if (vaults.size() > 1) {
            throw new MojoExecutionException("a link is looked up in one vault: name it with -Dvaultvet.vault");
        }
        FoundVault vault = vaults.get(0);
        VaultReader reader = VaultReader.open(vault, config(vault, catalog));
        return LinkExplanation.of(reader, asked, from(vault));
    }

    private Optional<VaultPath> from(FoundVault vault) throws VaultException, MojoExecutionException {
        if (from == null) {
            return Optional.empty();
        }
        Optional<String> path = VaultFinder.pathIn(vault, from.toPath(), folder());
        if (path.isEmpty()) {
            throw new MojoExecutionException("there is no note \"" + from + "\" in the vault");
        }
        return path.map(VaultPath::of);
    }

    private Rule find(String typed, RuleCatalog catalog) throws MojoExecutionException {
        for (Rule known : catalog.rules()) {
            if (known.info().id().value().equals(typed)
                    || known.info().formerIds().stream()
                            .anyMatch(id -> id.value().equals(typed))) {
                return known;
            }
        }
        List<String> names =
                catalog.rules().stream().map(known -> known.info().id().value()).toList();
        throw new MojoExecutionException("there is no rule \"" + typed + "\""
                + NearestNames.nearest(typed, names)
                        .map(name -> "; did you mean \"" + name + "\"?")
                        .orElse("; " + command("explain") + " lists them"));
    }

    /** Something that writes text. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private void print(Writing writing) throws MojoExecutionException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            writing.to(text);
        } catch (IOException e) {
            throw new MojoExecutionException("the explanation could not be written: " + e.getMessage(), e);
        }
        text.toString(StandardCharsets.UTF_8).lines().forEach(getLog()::info);
    }
}
