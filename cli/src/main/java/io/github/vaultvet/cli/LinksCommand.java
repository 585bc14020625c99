package io.github.vaultvet.cli;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultFinder;
import io.github.vaultvet.engine.VaultReader;
import io.github.vaultvet.inspect.LinkListJson;
import io.github.vaultvet.inspect.LinkListText;
import io.github.vaultvet.inspect.LinkListTsv;
import io.github.vaultvet.inspect.LinkListing;
import io.github.vaultvet.inspect.VaultLinks;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.VaultPath;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code vaultvet links}: answers questions about the links of a vault. */
final class LinksCommand implements Command {

    /** How an answer is written. */
    private enum Format {
        TEXT,
        JSON,
        TSV
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public Options options() {
        Options options = new Options()
                .several(
                        "PATHS",
                        "A vault, or notes and folders of one vault, to ask about. Without any: the vault around the current folder.")
                .add(Option.choice("--format", Format.TEXT, "How the answer is written."))
                .add(Option.number("--jobs", 0, "Threads that read notes; 0: one a processor."));
        for (LinkQuestion question : LinkQuestion.values()) {
            if (question != LinkQuestion.ALL) {
                options.add(option(question));
            }
        }
        ConfigOptions.declare(options);
        return options;
    }

    @Override
    public void describe(UsageMessageSpec usage) {
        usage.description("Lists links with what they lead to, or answers one question about them.")
                .footer(
                        "",
                        "A NOTE is a path, or a name as it stands in a link.",
                        "",
                        "Examples:",
                        "  vaultvet links                      all links of the vault around the current folder",
                        "  vaultvet links --to 'My note'       who links to this note",
                        "  vaultvet links --wanted ~/notes     what to write next",
                        "  vaultvet links --missing --format json >missing.json");
    }

    private static Option option(LinkQuestion question) {
        return question.asksForNote()
                ? Option.text(question.option(), "NOTE", question.description())
                : Option.flag(question.option(), question.description());
    }

    @Override
    public ExitCode run(Typed arguments, Surroundings surroundings)
            throws UsageException, VaultException, ConfigException {
        LinkQuestion question = question(arguments);
        Format format = Arguments.choice(arguments, "--format", Format.class);
        int jobs = Arguments.number(arguments, "--jobs");
        List<Path> paths = Arguments.paths(arguments.operands());
        List<NamedNote> named = new ArrayList<>();
        if (question.asksForNote()) {
            String typed = arguments.value(question.option()).orElseThrow();
            named.add(new NamedNote(typed, surroundings.currentFolder()));
        }
        FoundVault vault = named.isEmpty()
                ? VaultFinder.find(paths, surroundings.currentFolder())
                : named.get(0).vault(paths);
        VaultReader reader = VaultReader.open(
                vault, ConfigOptions.of(arguments).load(vault, RuleCatalog.load(), surroundings.currentFolder()));
        List<VaultPath> note = new ArrayList<>();
        for (NamedNote one : named) {
            note.add(one.in(vault, reader));
        }
        new Messages(surroundings.err()).printAll(reader.notices());
        VaultLinks links = VaultLinks.of(reader, paths.isEmpty() ? List.of() : vault.selected(), jobs);
        return new Output(surroundings)
                .in(format == Format.JSON ? OutputSyntax.JSON : OutputSyntax.TEXT)
                .write(
                        out -> question.answer(links, note, listing(question, format, vault.shownRoot(), out)),
                        ExitCode.CLEAN);
    }

    private static LinkQuestion question(Typed arguments) throws UsageException {
        LinkQuestion asked = LinkQuestion.ALL;
        for (LinkQuestion question : LinkQuestion.values()) {
            if (question != LinkQuestion.ALL && arguments.has(question.option())) {
                if (asked != LinkQuestion.ALL) {
                    throw new UsageException(
                            asked.option() + " and " + question.option() + " are two questions; ask one at a time");
                }
                asked = question;
            }
        }
        return asked;
    }

    private static LinkListing listing(LinkQuestion question, Format format, String root, OutputStream out) {
        return switch (format) {
            case TEXT -> new LinkListText(root, out);
            case JSON -> LinkListJson.start(question.word(), Version.number(), root, out);
            case TSV -> new LinkListTsv(out);
        };
    }
}
