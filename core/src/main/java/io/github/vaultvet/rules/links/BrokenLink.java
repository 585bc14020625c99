package io.github.vaultvet.rules.links;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.FixKind;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.vault.Vault;

/** Links whose target is missing although something like it exists. */
@AutoService(Rule.class)
public final class BrokenLink implements VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("broken-link", Severity.ERROR)
            .summary("A link leads to no file, and there is evidence of what went wrong")
            .reason("""
                    Whoever follows the link gets an empty new note instead of the one that was meant, and the note that was
                    meant has one backlink less.

                    The finding says why the target is missing:

                    - `spelling`: one file is called the same but for spaces, `_`, `-`, case, accents or punctuation.
                    - `alias`: the target is an alias of a note. Obsidian offers aliases while you type and then writes
                      `[[note|alias]]`; a link with the alias alone leads nowhere.
                    - `wrong-folder`: a file of this name exists, but not at the written path.
                    - `hidden`: the file lies in `.trash` or another folder that Obsidian hides.
                    - `renamed`: Git's history knows the file under the written name, and where it is now. Only a file that
                      kept its content to the byte in that commit counts as the same.
                    - `deleted`: Git's history knows the file, and the commit in which it went.
                    - `untracked`, `ignored`: with `--staged`, the file is on disk, but will not be in the commit: nobody
                      has added it, or a pattern in `.gitignore` leaves it out. The link breaks in every other copy.
                    - `template`: a placeholder such as `{{title}}` or `<% tp.file.title %>` was never filled in.
                    - `url`: a web address in wikilink brackets, or without its scheme in a Markdown link.
                    - `space-before-fragment`: in `[[note #heading]]` the space belongs to the name of the note.
                    - `encoding`: a percent sequence that Obsidian does not decode.
                    - `gone`: a canvas or a base names a file or folder that is not there. A canvas names only files
                      that were chosen in it, so the file was moved or deleted outside Obsidian.

                    A link that is sound and whose note does not exist yet is reported by
                    [unwritten-note](unwritten-note.md) instead. Whether a vault has a history must not decide whether a build
                    fails: links with the causes `renamed` and `deleted` are reported here, but the severity, the
                    switch and `planned` are those of unwritten-note, as without Git. `--no-git` leaves them out.""")
            .example("See [[AI safety]], but the file is called ai_safety.md.", "See [[ai_safety|AI safety]].")
            .fixes(FixKind.SOMETIMES);

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        LinkCheck.report(LinkFault.BROKEN_LINK, vault, context);
    }
}
