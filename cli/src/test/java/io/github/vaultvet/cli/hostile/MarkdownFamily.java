package io.github.vaultvet.cli.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Notes of few bytes that parsers of Markdown need very long for, or a very deep stack. */
final class MarkdownFamily {

    private static final String GROUP = "markdown";

    /** What never ends, or ends too often: each is repeated on a line, on lines of its own, and within itself. */
    private static final String[] UNITS = {
        "[",
        "]",
        "[[",
        "]]",
        "![[",
        "[a](",
        "[a](<b",
        "[a](b \"c",
        "![](",
        "[^a]: ",
        "[a]: b",
        "[a][b] ",
        "`",
        "`a``",
        "``` ",
        "*",
        "**a *",
        "_a ",
        "~~a ",
        "==a ",
        "%%",
        "%%a ",
        "$",
        "$$a ",
        "<",
        "<a ",
        "<!--",
        "<?",
        "<![CDATA[",
        "</",
        "\\",
        "&amp;",
        "#a ",
        "#",
        "#a/",
        "^",
        "^a ",
        "> ",
        "- ",
        "1. ",
        "|",
        "|a",
        "\t",
        "<br>",
        "[[a|",
        "[[a#",
        "[!note] ",
        "- [ ] ",
        "{{",
        "<%",
        "::",
        "a:: [[b]] ",
        "00:01 ",
        "[00:01](#t=1) ",
        "<a data-t=\"1\">",
        "https://a.b/",
        "ytseek://1 ",
        "\u00e9",
        "\ud83d\ude00",
        "\r",
        " "
    };

    private static final Map<String, String> OPENINGS = Map.of(
            "[", "]", "[[", "]]", "(", ")", "{", "}", "*", "*", "<", ">", "%%", "%%", "$$", "$$", "> ", "", "- ", "");

    private final int size;
    private final List<HostileCase> cases = new ArrayList<>();

    private MarkdownFamily(int size) {
        this.size = size;
    }

    static List<HostileCase> cases(int size) {
        MarkdownFamily family = new MarkdownFamily(size);
        family.addExponential();
        for (int unit = 0; unit < UNITS.length; unit++) {
            family.addRepeated(unit + "-line", UNITS[unit]);
            family.addRepeated(unit + "-lines", UNITS[unit] + "\n");
            family.addRepeated(unit + "-quoted", "> " + UNITS[unit] + "x\n");
            family.addRepeated(unit + "-apart", UNITS[unit] + "\n\n");
        }
        int number = 0;
        for (Map.Entry<String, String> pair : new TreeMap<>(OPENINGS).entrySet()) {
            int depth = size / (pair.getKey().length() + pair.getValue().length());
            family.add(
                    "nested-" + number++,
                    pair.getKey().repeat(depth) + "a" + pair.getValue().repeat(depth) + "\n");
        }
        family.addShapes();
        return family.cases;
    }

    private void add(String name, String text) {
        cases.add(HostileCase.note(GROUP, name, text));
    }

    private void addRepeated(String name, String unit) {
        add(name, unit.repeat(Math.max(1, size / unit.length())));
    }

    private void addExponential() {
        add("bracket-backslashes", "[" + "\\".repeat(40) + "\n");
        add("footnote-backslashes", "[^" + "\\".repeat(40) + "\n");
        add("bracket-backslashes-closed", "[" + "\\".repeat(4096) + "]\n");
        add("many-brackets-with-backslashes", ("[" + "\\".repeat(24) + "\n\n").repeat(200));
        add(
                "image-with-data",
                "[image1]: <data:image/png;base64," + "iVBORw0KGgo".repeat(20_000) + ">\n\n![][image1]\n");
    }

    private void addShapes() {
        StringBuilder stairs = new StringBuilder();
        StringBuilder ticks = new StringBuilder();
        StringBuilder callouts = new StringBuilder();
        for (int step = 0; step * step < size; step++) {
            stairs.append("  ".repeat(step)).append("* a\n");
            ticks.append('e').append("`".repeat(step));
            callouts.append("> ".repeat(step + 1)).append("[!note] t\n");
        }
        add("stairs-of-lists", stairs.toString());
        add("longer-and-longer-ticks", ticks.toString());
        add("callouts-in-callouts", callouts.toString());
        add("wide-table", "|a".repeat(2000) + "|\n" + "|---".repeat(2000) + "|\n" + "|1".repeat(2000) + "|\n");
        add("unfinished-table", "|a".repeat(700) + "|\n" + "|---".repeat(700) + "|\n" + "|\n".repeat(size / 4));
        add("links-to-many-missing-notes", numbered("[[zzz%d]]\n"));
        add("many-definitions", numbered("[%d]: u\n") + "[0] ".repeat(size / 8));
        add("many-block-ids", numbered("x ^b%d\n\n"));
        add("many-footnotes", numbered("[^%d]: t\n\n"));
        add("one-heading-many-times", "# h\n".repeat(size / 4));
        add("embeds-itself", "![[embeds-itself]]\n".repeat(50));
        add("long-target", "[[" + "a".repeat(size) + "]]\n[x](" + "b/".repeat(size / 2) + ")\n");
    }

    private String numbered(String line) {
        StringBuilder text = new StringBuilder();
        for (int number = 0; text.length() < size; number++) {
            text.append(line.replace("%d", Integer.toString(number)));
        }
        return text.toString();
    }
}
