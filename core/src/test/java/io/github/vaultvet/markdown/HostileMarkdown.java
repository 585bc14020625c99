package io.github.vaultvet.markdown;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Families of text on which Markdown parsers are known to crash, to hang or to slow down. */
public final class HostileMarkdown {

    private HostileMarkdown() {}

    /**
     * Texts of one shape.
     *
     * @param name the shape in words
     * @param text one of about the given number of characters
     */
    public record Family(String name, IntFunction<String> text) {

        public String ofSize(int size) {
            return text.apply(size);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Those that overflow the parser's stack, if it is an ordinary one, from a few kilobytes on. */
    public static List<Family> deep() {
        return List.of(
                repeated("brackets before parentheses", "[ (]("),
                around("attributes of a tag", "<a", " a", ""),
                around("data in angle brackets", "[image]: <data:image/png;base64,", "QUJD", ">\n\n![][image]"),
                repeated("underscores", "_"),
                repeated("dashes", "-"),
                around("comment in a paragraph", "text <!-- ", "word ", "--> text"),
                around("open title of a definition", "[label]: url \"", "line\n", ""),
                around("title of a link", "[text](url \"", "word ", "\")"),
                around("title of a definition", "[label]: url \"", "word ", "\""),
                family("stars around a letter", n -> stars(n / 2) + " a " + stars(n / 2)),
                repeated("dashes apart", "- "),
                around("stars apart before text", "", "* ", "text"),
                around("address", "<name@", "host.", "host>"),
                around("lists in one line", "", "- ", "text"),
                family("stars before starred text", n -> stars(n / 3) + " x " + stars(n / 3) + "b*".repeat(n / 6)),
                family("columns", n -> row("|a", n / 7) + row("|---", n / 7) + row("|1", n / 7)),
                family("empty lines in lists", n -> "- ".repeat(n / 4) + "x" + "\n".repeat(n / 2)));
    }

    /** Those that take time out of all proportion. */
    public static List<Family> slow() {
        return List.of(
                around("backslashes in a label", "[", "\\", ""),
                around("backslashes in a footnote", "[^", "\\", ""),
                around("backslashes in a closed label", "[", "\\", "]"),
                repeated("labels of some backslashes", "[" + "\\".repeat(24) + "\n\n"),
                repeated("links", "[text](http://example.com/page) "),
                repeated("entities", "&amp;"),
                repeated("odd backticks", "`a``"),
                family("growing backticks", HostileMarkdown::growingBackticks),
                repeated("table rows of backticks", "|`a\n", "|a|\n|---|\n"),
                repeated("table rows", "|1|2|\n", "|a|b|\n|---|---|\n"),
                repeated("punctuation", "*_`[]()<>!~^|#\\&;:"),
                repeated("punctuation in lines", "*_`[]()<>!~^|#\\&;:\n"),
                repeated("two brackets and a link", "[[a](b "),
                repeated("lines of comment marks", "%%a\n"),
                repeated("breaks", "line of text<br>"),
                repeated("code", "use `code` here "),
                family("nested brackets", n -> "[".repeat(n / 2) + "a" + "]".repeat(n / 2)),
                family("nested wikilinks", n -> "[[".repeat(n / 4) + "a" + "]]".repeat(n / 4)),
                family("nested images", n -> "![".repeat(n / 6) + "x" + "](u)".repeat(n / 6)),
                family("definitions, then text", n -> "[a]: b\n".repeat(n / 14) + "x".repeat(n / 2)),
                repeated("multiple of three", "c* ", "a**b"),
                repeated("images of nothing", "![[]()"),
                repeated("open labels in lines", "[a\n"),
                family("definitions", n -> numbered("[label%d]: http://example.com/page\n", n / 36)),
                family("references", n -> numbered("[%d]: u\n", n / 16) + "[0] ".repeat(n / 8)),
                repeated("unresolved references", "[a][b] "),
                repeated("tags and signs", "a<b>c "),
                repeated("open links", "[]("),
                repeated("open links with angle brackets", "[a](<b"),
                repeated("open instructions", "x <? >"),
                repeated("open declarations", "x <![CDATA[ >"),
                repeated("open comments", "x <!-- >"),
                family("emphasis in emphasis", n -> "*a ".repeat(n / 8) + "_a*_ ".repeat(n / 8)),
                repeated("drawings", "|\\_/|<*>[_]^~`"),
                family("emphasis in quotes", n -> ">".repeat(n / 3) + "a*".repeat(n / 3)),
                repeated("underlined headings", "a\n=\n\n"),
                family("quotes in one line", n -> "> ".repeat(n / 2) + "a"),
                family("spaces in a heading", n -> "# a" + " ".repeat(n) + "b"),
                repeated("labels of odd letters", "[\u1e9e\u0130]: x\n"),
                family("lists in lists", HostileMarkdown::indentedLists),
                around("lazy lines", "> ".repeat(100), "a\n", ""),
                repeated("open footnotes", "[^a"),
                repeated("footnotes", "[^a]: x [^a]\n\n"),
                repeated("indented lines", " a\n"),
                repeated("indented lines that may begin a block", " '\n"),
                repeated("struck out", "~~a "));
    }

    private static Family family(String name, IntFunction<String> text) {
        return new Family(name, text);
    }

    private static Family repeated(String name, String unit) {
        return repeated(name, unit, "");
    }

    private static Family repeated(String name, String unit, String before) {
        return around(name, before, unit, "");
    }

    private static Family around(String name, String before, String unit, String after) {
        return family(name, n -> before + unit.repeat(Math.max(1, n / unit.length())) + after);
    }

    private static String stars(int count) {
        return "*".repeat(count);
    }

    private static String row(String cell, int cells) {
        return cell.repeat(cells) + "|\n";
    }

    private static String numbered(String line, int count) {
        return IntStream.range(0, count).mapToObj(i -> line.formatted(i)).collect(Collectors.joining());
    }

    private static String growingBackticks(int size) {
        return IntStream.range(1, (int) Math.sqrt(2 * size))
                .mapToObj(i -> "e" + "`".repeat(i))
                .collect(Collectors.joining());
    }

    private static String indentedLists(int size) {
        return IntStream.range(0, (int) Math.sqrt(size))
                .mapToObj(i -> "  ".repeat(i) + "* a\n")
                .collect(Collectors.joining());
    }
}
