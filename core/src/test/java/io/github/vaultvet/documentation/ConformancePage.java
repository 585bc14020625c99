package io.github.vaultvet.documentation;

import io.github.vaultvet.fixture.PeerCase;
import io.github.vaultvet.report.Escaper;
import io.github.vaultvet.vault.ConformanceCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page that shows every case of resolution and what becomes of it. */
final class ConformancePage {

    private static final Map<String, String> CHAPTERS = Map.of(
            "R1", "What is a link",
            "R2", "What stands in a link",
            "R3", "Which file it leads to",
            "R4", "Headings and blocks",
            "R5", "Links in properties",
            "R6", "Tags, footnotes, callouts, tasks",
            "R7", "Canvases and bases",
            "R8", "Names of files",
            "R9", "Plugins");

    private static final int MOST_CONTEXT = 80;

    private final List<ConformanceCase> cases;
    private final List<PeerCase> peers;
    private final StringBuilder page = new StringBuilder();

    private ConformancePage(List<ConformanceCase> cases, List<PeerCase> peers) {
        this.cases = cases;
        this.peers = peers;
    }

    static String page(List<ConformanceCase> cases, List<PeerCase> peers) {
        ConformancePage page = new ConformancePage(cases, peers);
        page.introduction();
        page.chapters();
        page.peers();
        return page.page.toString();
    }

    private void introduction() {
        long passing = cases.stream().filter(ConformancePage::passes).count();
        page.append("# Conformance\n\n");
        page.append(
                "What Obsidian makes of a link is written down as cases: a small vault, a link in one of its notes, and\n");
        page.append(
                "where the link leads. They lie in `test-vaults/conformance/resolution-cases.tsv`, and each build runs them\n");
        page.append("through the scanner and the resolver. This page is generated from that run.\n\n");
        page.append("**").append(passing).append(" of ").append(cases.size()).append(" cases pass.**\n");
        if (passing < cases.size()) {
            page.append("Those that do not are set in bold in the column of outcomes.\n");
        }
        page.append("\nA rule such as R3.11 is the same in comments of the code, in `vaultvet explain` and here.\n");
    }

    private static boolean passes(ConformanceCase row) {
        return row.verdict().equals(row.target() + " " + row.fragment());
    }

    private void chapters() {
        Map<String, List<ConformanceCase>> chapters = new TreeMap<>();
        for (ConformanceCase row : cases) {
            String rule = row.rule();
            chapters.computeIfAbsent(rule.substring(0, rule.indexOf('.')), chapter -> new ArrayList<>())
                    .add(row);
        }
        chapters.forEach((chapter, rows) -> {
            page.append("\n## ")
                    .append(chapter)
                    .append(": ")
                    .append(CHAPTERS.get(chapter))
                    .append("\n\n");
            page.append(
                    "| rule | case | link | in the text | expected | outcome | remark |\n|---|---|---|---|---|---|---|\n");
            rows.stream().sorted(Comparator.comparing(ConformancePage::ruleKey)).forEach(this::row);
        });
    }

    /** R1.10 comes after R1.9. */
    private static String ruleKey(ConformanceCase row) {
        int dot = row.rule().indexOf('.');
        return row.rule().substring(0, dot) + String.format("%5s", row.rule().substring(dot + 1)) + row.id();
    }

    private void row(ConformanceCase row) {
        String expected = words(row.target() + " " + row.fragment());
        cells(
                row.rule(),
                row.id(),
                CodeSpan.inTable(row.written()),
                context(row),
                expected,
                passes(row) ? "as expected" : "**" + words(row.verdict()) + "**",
                CodeSpan.escaped(row.remark()));
    }

    /** The text around the link, where there is more of it than the link. */
    private static String context(ConformanceCase row) {
        String text = row.files().get(row.source());
        boolean alone = text.strip().equals(row.written());
        return alone ? "" : CodeSpan.inTable(Escaper.shorten(text, MOST_CONTEXT));
    }

    private static String words(String verdict) {
        int end = verdict.lastIndexOf(' ');
        String target = verdict.substring(0, end);
        String fragment =
                switch (verdict.substring(end + 1)) {
                    case "ok" -> ", found";
                    case "missing" -> ", heading or block missing";
                    default -> "";
                };
        return switch (target) {
            case "NOT_A_LINK" -> "no link";
            case "UNRESOLVED" -> "no file";
            case "AMBIGUOUS" -> "any of several" + fragment;
            default -> CodeSpan.inTable(target) + fragment;
        };
    }

    private void peers() {
        long same = peers.stream().filter(known -> known.reason().isEmpty()).count();
        page.append("\n## Cases of other projects\n\n");
        page.append("The tests of other tools state what they expect of links, too. The files are not part of this\n");
        page.append(
                "repository; `test-vaults/conformance/peers.tsv` holds where a case stands, what it is about in our words,\n");
        page.append("and both answers. vaultvet agrees in ")
                .append(same)
                .append(" of ")
                .append(peers.size());
        page.append(
                " cases; where it does not, the reason\nis beside it. Cases of the same behaviour are among the fixtures");
        page.append(" of the rules and in the tables above.\n\n");
        page.append("| case | about | expected there | vaultvet | why they differ |\n|---|---|---|---|---|\n");
        for (PeerCase known : peers) {
            cells(
                    CodeSpan.inTable(known.id()),
                    CodeSpan.escaped(known.behaviour()),
                    CodeSpan.inTable(known.expected()),
                    CodeSpan.inTable(known.ours()),
                    known.reason());
        }
    }

    private void cells(String... cells) {
        page.append('|');
        for (String cell : cells) {
            page.append(cell.isEmpty() ? " |" : " " + cell + " |");
        }
        page.append('\n');
    }
}
