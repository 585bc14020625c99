package io.github.vaultvet.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes of random pieces, the same on every run: whatever a note holds, a patch changes its broken links alone. */
final class PatchPropertyTest {

    private static final int NOTES = 400;
    private static final long SEED = 20_240_229;

    /** Bytes as characters of Latin-1. */
    private static final List<String> PIECES = List.of(
            "[[AI safety]]",
            "[[AI safety|shown]]",
            "[[AI safety#Terms]]",
            "[[AI safety#No such]]",
            "![[AI Safety]]",
            "[a link](AI%20Safety.md)",
            "[a link](<AI safety.md> \"title\")",
            "[[Ad Lib|x]]",
            "[[ad lib #Terms]]",
            "[[Improv]]",
            "![[Improv]]",
            "[[Improv|x]]",
            "[[ai_safety]]",
            "[[nobody]]",
            "[[AI safety\\|in a cell]]",
            "[[[AI safety]] b](https://example.org)",
            "[![[AI safety]]](ai_safety.md)",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "# ",
            "## A heading ",
            "\n===\n",
            "> ",
            "> [!note] ",
            "- ",
            "  ",
            "    ",
            "\t",
            "| a | b |\n|---|---|\n| ",
            " | ",
            "```\n",
            "`",
            "$$",
            "$",
            "%%",
            "<!-- ",
            " -->",
            "<div>\n",
            "</div>",
            "**",
            "_",
            "[",
            "]",
            "[[",
            "]]",
            "#tag ",
            " ^id\n",
            "[^1]",
            "\n[^1]: ",
            "https://example.org/",
            "<a class=\"yt-timestamp\" data-t=\"00:01:02\">[00:01:02]</a>",
            "words and words",
            "\u00c3\u00a9",
            "\u00ff",
            "\u00e2\u0080\u008b",
            "\u0000",
            "\\",
            "---\n",
            "up: \"[[AI safety]]\"\n",
            "up: '[[AI safety|x]]'\n",
            "list:\n  - \"[[AI safety]]\"\n");

    @TempDir
    private Path vault;

    @Test
    void a_patch_changes_broken_links_and_nothing_else() throws IOException {
        Random random = new Random(SEED);
        PatchProperty property = new PatchProperty(vault);
        int repaired = 0;
        for (int i = 0; i < NOTES; i++) {
            repaired += property.check(note(random), PatchPropertyTest::bare);
        }
        assertThat(repaired).as("links that were repaired at all").isGreaterThan(NOTES / 2);
    }

    /** A text without the names of targets, the words that a link keeps, and the blank that no target ends with. */
    private static String bare(String text) {
        return text.replace("ad-lib|Improv", "Improv")
                .replace("Improv", "ad-lib")
                .replaceAll("(?i)ai_safety(?:\\.md)?|ai(?: |%20)safety(?:\\.md)?", "A")
                .replaceAll("(?i)ad-lib|ad lib ?(?=#)|ad lib", "B");
    }

    private static String note(Random random) {
        StringBuilder note = new StringBuilder();
        if (random.nextInt(4) == 0) {
            note.append("\u00ef\u00bb\u00bf");
        }
        if (random.nextInt(4) == 0) {
            note.append("---\n");
        }
        int pieces = 1 + random.nextInt(25);
        for (int i = 0; i < pieces; i++) {
            note.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return note.toString();
    }
}
