package io.github.vaultvet.growth;

import java.util.ArrayList;
import java.util.List;

/**
 * What a kind of text is made of.
 *
 * @param before what the text of a file begins with
 * @param tokens what may stand in it
 * @param after what it ends with
 */
record Vocabulary(String before, List<String> tokens, String after) {

    private static final List<String> WORDS =
            List.of("a", "b c", "\u00e9", "\ud83d\ude00", "\u2028", "\u200b", "\0", " ", "  ", "\t", "\n", "\r", "\\");

    /** Markdown as Obsidian reads it. */
    static final Vocabulary NOTE = of(
            "",
            "",
            "[·]·[[·]]·![[·![·](·(·)·|·\\|·`·``·```·~~~·*·**·_·__·~~·==·#·##·^·^[·[^a]·[^a]:·[a]:·<·>"
                    + "·<!--·-->·</a>·<a class=\"yt-timestamp\"· data-t=\"00:00:01\">·[00:00:01]·%%·$·$$·- ·+ "
                    + "·1. ·> ·> [!note] ·- [ ] ·|-|·---·===·:·::·https://a.b/·?t=1·{{·}}·<%·%>·    ·\n\n·\r\n"
                    + "·09:00 ·2024-01-02 ·\"·'·&amp;·&#·%20·#^b·.md·<!-- vaultvet-disable "
                    + "·%% vaultvet-disable-line ·broken-link");

    /** Properties. */
    static final Vocabulary FRONT_MATTER = of(
            "---\n",
            "\n---\n[[a]]\n",
            "a: ·a:·- ·  - ·-·\n- ·[·]·{·}·,·, ·: ·:·? ·&a ·*a ·!t ·!!str ·|·|\n  ·>-\n  ·'·''·\""
                    + "·\\\"·\\u0041·# · #·%·@·...·---·~·<<: ·[[b]]·2024-01-02·12:30·0x1f·true·{{t}}·<% t %>"
                    + "·tags: ·aliases: ·\r\n·9");

    /** What stands in a canvas. */
    static final Vocabulary CANVAS = of(
            "{\"nodes\":[",
            "]}",
            "{·}·[·]·,·:·\"·\"id\":·\"type\":\"text\",·\"text\":\"·\"type\":\"file\",\"file\":\""
                    + "·{\"id\":\"a\",\"type\":\"text\",\"text\":\"[[a]]\"},·\\n·\\\"·\\\\·\\u005b·\\ud83d·1"
                    + "·1e9·-·true·null·[[·]]·```·---\\n·\u00e9·\"edges\":[·{\"fromNode\":\"a\"},");

    /** What stands in a base. */
    static final Vocabulary BASE = of(
            "filters:\n  and:\n    - '",
            "'\nviews:\n  - type: table\n    name: v\n",
            "file.name· == ·\"·\\\"·''·(·)·[[·]]·[·]·/·\\/·&&·||·!·.·,·link(\"a\")·file.inFolder(\""
                    + "·'\n    - '·'\n  or:\n    - '·formula.a·1·{·}·#·: ");

    /** What stands in a configuration. */
    static final Vocabulary CONFIGURATION = of(
            "",
            "",
            "exclude:\n·  - ·planned:\n·rules:\n·  broken-link: off\n·  broken-lnk: ·overrides:\n"
                    + "·  - files: ·    rules:\n·schemas:\n·    required:\n·      - ·    properties:\n"
                    + "·      p: text\n·*·**·**/·/·?·[·]·{·}·,·{a,b}·!·'·\"·: ·#·\n  - ·a/·extends: "
                    + "·recommended·[a-z]·(a+)+·link:·text\n");

    /**
     * @param tokens with dots between them
     */
    private static Vocabulary of(String before, String after, String tokens) {
        List<String> all = new ArrayList<>(List.of(tokens.split("·", -1)));
        all.addAll(WORDS);
        return new Vocabulary(before, all, after);
    }

    /** A file around a text. */
    String framed(String text) {
        return before + text + after;
    }
}
