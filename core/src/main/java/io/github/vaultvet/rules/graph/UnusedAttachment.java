package io.github.vaultvet.rules.graph;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.rule.Describe;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.LinkGraph;
import io.github.vaultvet.vault.Vault;
import java.util.List;

/** Attachments that nothing shows or links to. */
@AutoService(Rule.class)
public final class UnusedAttachment implements VaultRule {

    private static final RuleInfo<Options> INFO = RuleInfo.off("unused-attachment")
            .summary("Nothing uses an attachment")
            .reason("""
                    Pictures and recordings that no note shows any more make a vault slow to sync and to clone.

                    A file is in use if any link or embed leads to it, be it in a note, a property, a template or a note that is not
                    checked, and also if a property or an HTML attribute names it: `cover: attachments/a.png`,
                    `<img src="a.png">`. What only a plugin's code block, a style sheet or a program outside of the
                    vault uses is reported: look before you delete.""")
            .options(new Options(List.of(
                    "avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp", "3gp", "flac", "m4a", "mp3", "ogg",
                    "oga", "opus", "wav", "mkv", "mov", "mp4", "ogv", "webm", "pdf")));

    /** See the component. */
    public record Options(
            @Describe("The extensions of the files to look at")
            List<String> extensions) {

        public Options {
            extensions = List.copyOf(extensions);
        }
    }

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public boolean asksForGraph() {
        return true;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        LinkGraph graph = vault.graph();
        for (VaultPath file : vault.files().files()) {
            if (!file.isNote()
                    && graph.isUnused(file)
                    && hasOneOf(context.options(INFO, file).extensions(), file)) {
                context.reportFile(file, finding(file));
            }
        }
    }

    private static boolean hasOneOf(List<String> extensions, VaultPath file) {
        String name = file.name();
        String written = name.substring(name.lastIndexOf('.') + 1);
        for (String extension : extensions) {
            if (extension.equalsIgnoreCase(written)) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(VaultPath file) {
        return Finding.at(new Span(0, 0), "Nothing shows or links to " + Quoted.of(file.value()))
                .help("Remove the file if nobody needs it, or link to it");
    }
}
