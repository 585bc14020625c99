package io.github.vaultvet.growth;

import io.github.vaultvet.markdown.HostileMarkdown.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Families of notes made of one thing of Obsidian, HTML or YAML many times over. */
final class HostileNotes {

    private static final Map<String, String> UNITS = new TreeMap<>(Map.ofEntries(
            Map.entry("open wikilinks", "[["),
            Map.entry("open wikilinks with text", "[[a "),
            Map.entry("open embeds", "![[a "),
            Map.entry("closed brackets", "]]"),
            Map.entry("links to one missing note", "[[nope]] "),
            Map.entry("links to one wrong heading", "[[#nope]] "),
            Map.entry("links to one wrong block", "[[#^nope]] "),
            Map.entry("links with a clock", "[[#t=00:00:01|a]] "),
            Map.entry("comment marks", "%%"),
            Map.entry("comments", "%%a%% "),
            Map.entry("comments with links", "%%[[nope]]%% "),
            Map.entry("comments in lines", "%%\na\n%%\n"),
            Map.entry("dollars", "$"),
            Map.entry("double dollars", "$$a "),
            Map.entry("math", "$a$ "),
            Map.entry("highlights", "==a "),
            Map.entry("carets", "^a "),
            Map.entry("inline footnotes", "^[a "),
            Map.entry("closed inline footnotes", "^[a] "),
            Map.entry("tags", "#a "),
            Map.entry("bad tags", "#1 "),
            Map.entry("same block ids", "x ^b\n\n"),
            Map.entry("same headings", "# h\n"),
            Map.entry("same footnotes", "[^a]: [^a]\n\n"),
            Map.entry("footnotes in footnotes", "[^a]: "),
            Map.entry("callouts", "> [!note] t\n> a\n\n"),
            Map.entry("callout titles", "> [!note] [[a\n"),
            Map.entry("tasks", "- [ ] a\n"),
            Map.entry("stamps", "<a class=\"yt-timestamp\" data-t=\"00:00:01\">[00:00:01]</a> "),
            Map.entry("open stamps", "<a class=\"yt-timestamp\" data-t=\"00:00:01\">"),
            Map.entry("stamps without a quote", "<a class=\"yt-timestamp data-t=\"00:00:01\">[00:00:01]</a> "),
            Map.entry("stamps in HTML blocks", "<div>\n<a class=\"yt-timestamp\" data-t=\"0\">[0]</a>\n\n"),
            Map.entry(
                    "stamps going back", "[00:09:00](https://youtu.be/a?t=540) [00:01:00](https://youtu.be/a?t=60)\n"),
            Map.entry("bare stamps", "[00:01] "),
            Map.entry("clocks in lines", "- 09:00 a\n"),
            Map.entry("clocks going back", "- 09:00 a\n- 08:00 b\n"),
            Map.entry("leads", "09:00 - a\n"),
            Map.entry("dated headings", "## 2024-01-02\n"),
            Map.entry("disabled rules", "%% vaultvet-disable broken-link: a %% [[a]]\n\n"),
            Map.entry("disabled next lines", "<!-- vaultvet-disable-next-line -->\n[[a]]\n"),
            Map.entry("unknown rules in comments", "%% vaultvet-disable nope %%\n\n"),
            Map.entry("addresses", "https://a.b/c "),
            Map.entry("addresses of notes", "obsidian://open?vault=a&file=b "),
            Map.entry("addresses that end in signs", "https://a.b/((( "),
            Map.entry("Markdown links", "[a](b.md) "),
            Map.entry("Markdown links to fragments", "[a](b.md#c) "),
            Map.entry("Markdown links with spaces", "[a](b c.md) "),
            Map.entry("encoded links", "[a](b%20c%23d.md) "),
            Map.entry("badly encoded links", "[a](%E0%A4%A) "),
            Map.entry("placeholders", "{{a}} [[{{a}}]] "),
            Map.entry("open placeholders", "[[{{a "),
            Map.entry("scripts of templates", "<% a %> [[<% a %>]] "),
            Map.entry("queries", "```dataview\nLIST\n```\n"),
            Map.entry("bases in notes", "```base\nfilters: 'a == [[b]]'\n```\n"),
            Map.entry("bases in quotes", "> ```base\n> views:\n> ```\n"),
            Map.entry("fences in lists", "- ```\n  a\n  ```\n"),
            Map.entry("table cells", "|a|b|\n|-|-|\n|[[a|b]]|[[c\\|d]]|\n\n"),
            Map.entry("carriage returns", "a\r"),
            Map.entry("both line ends", "a\r\n\r"),
            Map.entry("zero bytes", "\0"),
            Map.entry("invisible characters", "a\u200bb\u202e"),
            Map.entry("letters of two units", "\ud83d\ude00[[\ud83d\ude00]] "),
            Map.entry("line separators", "a\u2028[[b]]\u0085"),
            Map.entry("marks on letters", "[[e\u0301\u0323]] ")));

    private static final Map<String, String> FRONT_MATTER = new TreeMap<>(Map.ofEntries(
            Map.entry("tags", "  - a\n"),
            Map.entry("links", "  - \"[[a]]\"\n"),
            Map.entry("unquoted links", "  - [[a]]\n"),
            Map.entry("quoted values", "  - \"a \\\" b\"\n"),
            Map.entry("open quotes", "  - \"a\n"),
            Map.entry("comments", "# a\n"),
            Map.entry("empty lines", "\n"),
            Map.entry("open lists", "["),
            Map.entry("open mappings", "{a: "),
            Map.entry("anchors", "  - &a b\n"),
            Map.entry("aliases", "  - *a\n"),
            Map.entry("folded lines", "  some words\n"),
            Map.entry("placeholders", "  - {{a}}\n"),
            Map.entry("tabs", "\t"),
            Map.entry("question marks", "? a\n"),
            Map.entry("documents", "--- a\n")));

    private HostileNotes() {}

    /** Bodies of notes. */
    static List<Family> bodies() {
        List<Family> families = new ArrayList<>();
        UNITS.forEach((name, unit) -> families.add(new Family(name, n -> unit.repeat(n / unit.length()))));
        families.add(new Family("wikilink of pipes", n -> "[[" + "a|".repeat(n / 2) + "]]"));
        families.add(new Family("wikilink of fragments", n -> "[[" + "#a".repeat(n / 2) + "]]"));
        families.add(new Family("wikilink of folders", n -> "[[" + "a/".repeat(n / 2) + "b]]"));
        families.add(new Family("wikilink up", n -> "[[" + "../".repeat(n / 3) + "b]]"));
        families.add(new Family("long target", n -> "[[" + "a".repeat(n) + "]]"));
        families.add(new Family("long Markdown target", n -> "[a](" + "b".repeat(n) + ".md)"));
        families.add(new Family("images that end late", n -> "![".repeat(n / 5) + "](u".repeat(n / 5)));
        families.add(new Family("tag of levels", n -> "#" + "a/".repeat(n / 2)));
        families.add(new Family("links in an open comment", n -> "%%\n" + "[[inside]]\n".repeat(n / 11)));
        families.add(numbered("missing notes", "[[m%d]]\n"));
        families.add(numbered("missing fragments", "[[#m%d]]\n"));
        families.add(numbered("block ids", "x ^b%d\n\n"));
        families.add(numbered("headings", "# h%d\n"));
        families.add(numbered("headings and links to them", "# h%d\n[[#h%<d]]\n"));
        families.add(numbered("headings and links to almost them", "# heading %d\n[[#headin %<d]]\n"));
        families.add(numbered("block ids and links to almost them", "x ^block%d\n\n[[#^blok%<d]]\n"));
        families.add(numbered("footnotes", "[^%d]: t\n\n[^%<d]\n"));
        families.add(numbered("undefined footnotes", "[^%d] "));
        families.add(numbered("definitions", "[d%d]: x.md\n\n[d%<d]\n"));
        families.add(numbered("stamps in order", "[a](https://youtu.be/a?t=%d)\n"));
        families.add(numbered("tags of their own", "#t%d "));
        families.add(new Family("callouts in callouts", HostileNotes::nestedCallouts));
        families.add(new Family("stamps backwards", n -> backwards("[a](https://youtu.be/a?t=%d)\n", n)));
        families.add(new Family("headings after an open comment", n -> "<!--\n" + "# a\n".repeat(n / 4)));
        return families;
    }

    /** Notes of front matter, which has a limit of its own. */
    static List<Family> frontMatter() {
        List<Family> families = new ArrayList<>();
        FRONT_MATTER.forEach((name, unit) -> families.add(
                new Family("front matter of " + name, n -> framed("a:\n" + unit.repeat(n / unit.length())))));
        families.add(new Family("front matter of one line", n -> framed("a: " + "b ".repeat(n / 2))));
        families.add(new Family("front matter of one quote", n -> framed("a: \"" + "\\\"".repeat(n / 2) + "\"")));
        families.add(new Family("front matter of one single quote", n -> framed("a: '" + "''".repeat(n / 2) + "'")));
        families.add(new Family("front matter of a text", n -> framed("a: |\n" + "  b\n".repeat(n / 4))));
        families.add(new Family("front matter of a list in a line", n -> framed("a: [" + "b, ".repeat(n / 3) + "b]")));
        families.add(new Family("front matter of keys", n -> framed(counted("k%d: v\n", n))));
        families.add(new Family("front matter of quoted keys", n -> framed(counted("\"k%d\": \"v\"\n", n))));
        families.add(new Family("front matter of same keys", n -> framed("k: v\n".repeat(n / 5))));
        families.add(new Family("front matter of colliding keys", n -> framed(colliding(n / 30))));
        families.add(new Family("open front matter", n -> "---\n" + "a: b\n".repeat(n / 5)));
        families.add(new Family("front matter of a number", n -> framed("a: " + "9".repeat(n))));
        return families;
    }

    private static String framed(String yaml) {
        return "---\n" + yaml + "\n---\n";
    }

    private static Family numbered(String name, String line) {
        return new Family(name, n -> counted(line, n));
    }

    private static String counted(String line, int size) {
        return lines(i -> line.formatted(100_000 + i), size / (line.length() + 4));
    }

    private static String backwards(String line, int size) {
        int count = size / (line.length() + 4);
        return lines(i -> line.formatted(100_000 + count - i), count);
    }

    private static String lines(IntFunction<String> line, int count) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private static String nestedCallouts(int size) {
        return lines(i -> "> ".repeat(i) + "[!note] t\n", (int) Math.sqrt(size));
    }

    /** Keys whose hash codes are all the same. */
    private static String colliding(int count) {
        return lines(
                i -> IntStream.range(0, 12)
                                .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                                .collect(Collectors.joining())
                        + ": v\n",
                count);
    }
}
