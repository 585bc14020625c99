package io.github.vaultvet.rules.links;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.Describe;
import io.github.vaultvet.rule.FixKind;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.vault.Portability;
import io.github.vaultvet.vault.PortableLink;
import io.github.vaultvet.vault.PortableLink.Host;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Links that work in Obsidian and nowhere else. */
@AutoService(Rule.class)
public final class UnportableLink implements NoteRule {

    private static final List<String> HOSTS = List.of("case-sensitive", "github", "quartz");

    private static final RuleInfo<Options> INFO = RuleInfo.off("unportable-link")
            .summary("A link works in Obsidian and not elsewhere")
            .reason("""
                    Obsidian finds a file by its name wherever it lies, whatever the case of its letters and however accents
                    are stored. Other readers of the same notes do not:

                    - `case-sensitive`: Linux, most web servers and Git tell `Note.md` from `note.md`, and an `é` that is one
                      character from an `e` with an accent behind it;
                    - `github`: GitHub follows Markdown links only along the path from the note's own folder, with the extension;
                    - `quartz`: Quartz, with its usual setting `shortest`, takes a name alone only if one file has it,
                      and reads a path from the root.

                    Fragments are not compared: GitHub and Obsidian write them differently.""")
            .options(new Options(HOSTS))
            .fixes(FixKind.SOMETIMES);

    /** See the component. */
    public record Options(
            @Describe("Where links shall work: case-sensitive, github, quartz")
            List<String> hosts) {

        public Options {
            hosts = List.copyOf(hosts);
            for (String host : hosts) {
                if (!HOSTS.contains(host)) {
                    throw new IllegalArgumentException(
                            "\"" + host + "\" is no host, only " + String.join(", ", HOSTS) + " are");
                }
            }
        }

        private Set<Host> set() {
            Set<Host> set = EnumSet.noneOf(Host.class);
            for (String host : hosts) {
                set.add(Host.valueOf(host.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
            return set;
        }
    }

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        if (context.isTemplate() || note.links().isEmpty()) {
            return;
        }
        Portability portability =
                new Portability(context.resolver(), context.options(INFO).set());
        for (Link link : note.links()) {
            String written = note.text().slice(link.targetSpan());
            Optional<PortableLink> found =
                    link.inComment() ? Optional.empty() : portability.check(note.path(), link, written);
            if (found.isPresent()) {
                context.report(finding(link, written, found.get()));
            }
        }
    }

    private static Finding finding(Link link, String written, PortableLink found) {
        Finding finding = Finding.at(link.span(), message(link, found));
        if (found.replacement().isEmpty()) {
            return finding.help(help(found));
        }
        String title = "Write " + LinkForm.with(link, found.replacement().get());
        TextEdit edit =
                new TextEdit(link.targetSpan(), written, found.replacement().get());
        return found.certain()
                ? finding.help(title).fix(new Fix(title, Safety.SAFE, List.of(edit)))
                : finding.help(title);
    }

    private static String message(Link link, PortableLink found) {
        String leads =
                Quoted.of(link.target()) + " leads to " + Quoted.of(found.file().value());
        return leads
                + switch (found.obstacle()) {
                    case CASE -> " only where case does not count";
                    case FILE_FORM -> ", whose name is stored with accents apart from their letters";
                    case LINK_FORM -> " only where it does not count that its accents are apart from their letters";
                    case EXTENSION -> " in Obsidian; GitHub needs the extension";
                    case FOLDER -> " in Obsidian; GitHub looks for it from the folder of this note";
                    case NOT_UNIQUE -> " in Obsidian; Quartz finds a name alone only if no other file has it";
                    case PARTIAL_PATH -> " in Obsidian; Quartz reads a path from the root";
                };
    }

    private static String help(PortableLink found) {
        return switch (found.obstacle()) {
            case FILE_FORM -> "Rename the file: type its name anew";
            case CASE, LINK_FORM, EXTENSION, FOLDER, NOT_UNIQUE, PARTIAL_PATH ->
                "Write the path as the file is called, from the folder of this note";
        };
    }
}
