package io.github.vaultvet.vault;

import static org.assertj.core.api.Assertions.fail;

import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However odd the names of files are, a link that is written for one is read as a link to it. */
class WrittenLinksTest {

    private static final int CASES = Integer.getInteger("vaultvet.laws.cases", 20_000) / 10;
    private static final long SEED = Long.getLong("vaultvet.laws.seed", 20_261_127);
    private static final Span SOMEWHERE = new Span(0, 0);
    private static final String SOURCE = "s.md";

    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "[",
            "]",
            "[[",
            "]]",
            "|",
            "#",
            "^",
            "%%",
            "%20",
            "%",
            " ",
            "\\",
            "`",
            "$",
            "*",
            "_",
            "<",
            ">",
            "(",
            ")",
            "!",
            ":",
            "~",
            "==",
            "\u00a0",
            "\u00e9",
            "e\u0301",
            "'",
            "\"",
            ".",
            "..",
            ".md",
            "&amp;",
            "&",
            ";",
            "{{",
            "<!--",
            "\t",
            "\ud83d\ude00",
            "\u200b",
            "?",
            "@",
            "\u2028",
            "\n",
            "\r",
            "\u0007",
            "\u0085",
            "\ufeff",
            "\u3000");

    /** Where a link can stand. */
    enum Form {
        TEXT,
        TABLE,
        MARKDOWN,
        PROPERTY;

        private Link link() {
            return switch (this) {
                case TEXT -> TestVault.wikilink("t");
                case TABLE -> new WikiLink(SOMEWHERE, "t", "", SOMEWHERE, false, Optional.empty(), false, true);
                case MARKDOWN -> new MarkdownLink(SOMEWHERE, "t", "", SOMEWHERE, false, Optional.empty(), false);
                case PROPERTY -> new PropertyLink(SOMEWHERE, "t", "", SOMEWHERE, Optional.empty(), "up");
            };
        }

        private String note(String written) {
            return switch (this) {
                case TEXT -> "[[" + written + "]]";
                case TABLE -> "| a | b |\n|---|---|\n| [[" + written + "]] | c |\n";
                case MARKDOWN -> "[a](" + written + ")";
                case PROPERTY -> "---\nup: \"[[" + written + "]]\"\n---\n";
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_as_it_is_meant(Form form) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < CASES; i++) {
            LawCase tried = new LawCase(files(random), SOURCE, "t");
            if (!holds(tried, form)) {
                fail("seed %d, case %d: a link to one of %s", SEED, i, tried.shrunk(smaller -> !holds(smaller, form)));
            }
        }
    }

    private static boolean holds(LawCase tried, Form form) {
        LinkResolver resolver = new LinkResolver(FileIndex.of(tried.paths()));
        LinkWriter writer = new LinkWriter(resolver);
        VaultPath source = VaultPath.of(tried.source());
        for (VaultPath file : tried.paths()) {
            Optional<String> target = writer.target(source, form.link(), file);
            if (target.isPresent()) {
                String note = form.note(writer.written(form.link(), target.get(), ""));
                List<Link> read = FileFacts.read(source, NoteText.of(note)).links();
                if (read.size() != 1 || !resolver.resolve(source, read.get(0)).isOnly(file)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<String> files(SplittableRandom random) {
        TreeSet<String> files = new TreeSet<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String folder = random.nextInt(2) == 0 ? "" : name(random) + "/";
            files.add(folder + name(random) + (random.nextInt(4) == 0 ? ".png" : ".md"));
        }
        return List.copyOf(files);
    }

    private static String name(SplittableRandom random) {
        StringBuilder name = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            name.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return name.toString();
    }
}
