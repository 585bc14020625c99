package io.github.vaultvet.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast path must give the same tree as SnakeYAML, or decline. */
class PlainBlockTest {

    private static final Path REAL_VAULTS = Path.of("..", "..", "shared", "vaults");

    private static final String[] PIECES = {
        "title",
        "a",
        "b-c",
        "x_y",
        "1",
        "0x1",
        "true",
        "é",
        "😀",
        "key",
        ": ",
        ":",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\n\n",
        "\r",
        "- ",
        "-",
        "\n- ",
        "\n  - ",
        "\n  -",
        "\n-\n",
        "#",
        " # note",
        "\"",
        "'",
        "\"q\"",
        "'s'",
        "\"[[a|b]]\"",
        "[",
        "]",
        "[]",
        "[a, b]",
        ", ",
        ",",
        "{",
        "}",
        "&x",
        "*x",
        "!t",
        "|",
        ">",
        "%",
        "@",
        "`",
        "?",
        "? ",
        "...",
        "---",
        "-_x",
        "-1",
        ".5",
        "~",
        "null",
        "<<",
        "=",
        "\t",
        "\\",
        "\u00a0",
        "\u2028",
        "\u0085",
        "http://x.y/z?a=b&c#d",
        "2024-01-01",
        "12:30",
        "Some text: more",
        "{{t}}",
        "<% t %>",
        "bvkKpSC4BZs",
        "-lKpSC4BZs",
        "_lKpSC4BZs",
        "🎬 Q&A"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Some text\nvideoId: bvkKpSC4BZs\n",
                "title: -lead\nvideoId: -vkKpSC4BZs\nother: _vkKpSC4BZs",
                "title: What is C#, really? 😀\nvideoId: 'abc'",
                "title: It's \"quoted\" inside # and a comment\n",
                "title: C#\n",
                "title: \"a: b # c\" # comment\n",
                "tags:\n- a\n- \"b c\"\n-\n- \n# c\n\naliases:\n  - x\n  - 'y'\nempty:\n",
                "tags: [a, b-c, \"d, e\", 'f']\naliases: []\nx: [ ] # c\n",
                "date: 2024-01-01\nn: 12\nt: true\nz: ~\nu: https://example.org/a?b#c\n",
                "\n# comment\n\na: b\r\nc: d\r",
                "a: b   \nc:   d",
                ""
            })
    void readsOrdinaryBlocksAsSnakeYamlDoes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(fast(bytes)).contains(full(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Part one: more\n",
                "title:x\n",
                "a: b\n  c\n",
                "a:\n  b: c\n",
                "a:\n- b\n  c\n",
                "a:\n- b\n - c\n",
                "a:\n- b: c\n",
                "a: 'it''s'\n",
                "a: \"\\n\"\n",
                "a: [b, c",
                "a: [b]c",
                "a: \"b\"c",
                "a: \"b\"#c",
                "a: 1\na: 2\n",
                "a:\tb\n",
                "a: b\u2028c\n",
                "...\n",
                "- a\n",
                "a: @b\n",
                "a: - b\n",
                "a: -\n"
            })
    void declinesEverythingElse(String text) {
        assertThat(fast(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void declinesBrokenUtf8() {
        assertThat(fast(new byte[] {'a', ':', ' ', (byte) 0xC3, '\n'})).isEmpty();
    }

    @Test
    void neverDiffersFromSnakeYamlOnGeneratedBlocks() {
        Random random = new Random(20_260_101);
        int taken = 0;
        for (int round = 0; round < 60_000; round++) {
            byte[] bytes = block(random).getBytes(StandardCharsets.UTF_8);
            Optional<YamlDocument> fast = fast(bytes);
            if (fast.isPresent()) {
                taken++;
                assertThat(fast).as(new String(bytes, StandardCharsets.UTF_8)).contains(full(bytes));
            }
        }
        assertThat(taken).isGreaterThan(3_000);
    }

    private static String block(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(4);
        for (int line = 0; line < lines; line++) {
            if (random.nextInt(4) > 0) {
                text.append((char) ('a' + line)).append(random.nextInt(5) == 0 ? ":" : ": ");
            }
            int pieces = random.nextInt(4);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            text.append(random.nextInt(12) == 0 ? "" : "\n");
        }
        return text.toString();
    }

    @Test
    void readsMostOfWhatNotesHoldAndNeverDiffers() {
        Random random = new Random(20_260_303);
        int taken = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = frontMatter(random).getBytes(StandardCharsets.UTF_8);
            Optional<YamlDocument> fast = fast(bytes);
            if (fast.isPresent()) {
                taken++;
                assertThat(fast).as(new String(bytes, StandardCharsets.UTF_8)).contains(full(bytes));
            }
        }
        assertThat(taken).isGreaterThan(10_000);
    }

    /** Properties, lists and comments over and over, as notes have them. */
    private static String frontMatter(Random random) {
        String lineEnd = random.nextInt(5) == 0 ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder();
        for (int property = random.nextInt(6); property >= 0; property--) {
            text.append("ké_".charAt(random.nextInt(3))).append(property).append(':');
            String indentation = " ".repeat(random.nextInt(3));
            if (random.nextInt(3) == 0) {
                for (int item = random.nextInt(4); item >= 0; item--) {
                    text.append(lineEnd).append(indentation).append("- ").append(value(random));
                }
            } else if (random.nextInt(4) == 0) {
                text.append(" [")
                        .append(value(random))
                        .append(", ")
                        .append(value(random))
                        .append(']');
            } else {
                text.append(" ".repeat(1 + random.nextInt(2))).append(value(random));
            }
            text.append(random.nextInt(9) == 0 ? " # c" : "").append(lineEnd.repeat(1 + random.nextInt(8) / 7));
        }
        return text.toString();
    }

    private static String value(Random random) {
        String piece = PIECES[random.nextInt(PIECES.length)];
        return switch (random.nextInt(40)) {
            case 0 -> "'" + piece + "'";
            case 1 -> '"' + piece + '"';
            case 2 -> piece;
            case 3 -> "";
            case 4 -> Integer.toString(random.nextInt(3000));
            default -> "word " + random.nextInt(9) + (random.nextBoolean() ? "" : " é,b");
        };
    }

    @Test
    void neverDiffersFromSnakeYamlOnTheFixtures() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "test-vaults"))) {
            List<Path> notes =
                    files.filter(file -> file.toString().endsWith(".md")).toList();
            assertThat(notes).isNotEmpty();
            for (Path note : notes) {
                compareFrontMatter(note, Files.readAllBytes(note));
            }
        }
    }

    @Test
    void neverDiffersFromSnakeYamlOnRealFrontMatter() throws IOException {
        assumeTrue(Files.isDirectory(REAL_VAULTS), "real vaults are not here: " + REAL_VAULTS);
        try (Stream<Path> files = Files.walk(REAL_VAULTS)) {
            List<Path> notes =
                    files.filter(file -> file.toString().endsWith(".md")).toList();
            for (Path note : notes) {
                compareFrontMatter(note, Files.readAllBytes(note));
            }
        }
    }

    private static void compareFrontMatter(Path note, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int close = text.startsWith("---\n") ? text.indexOf("\n---", 3) : -1;
        if (close > 0) {
            byte[] block = text.substring(4, close + 1).getBytes(StandardCharsets.ISO_8859_1);
            fast(block).ifPresent(tree -> assertThat(tree).as(note.toString()).isEqualTo(full(block)));
        }
    }

    private static Optional<YamlDocument> fast(byte[] bytes) {
        return PlainBlock.read(bytes, 0, bytes.length, YamlLimits.FRONT_MATTER);
    }

    private static YamlDocument full(byte[] bytes) {
        return YamlReader.readFully(bytes, 0, bytes.length, YamlLimits.FRONT_MATTER);
    }
}
