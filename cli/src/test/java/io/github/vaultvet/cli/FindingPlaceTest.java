package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding stands at its token, whatever odd characters and line ends there are before it (matrix M11). */
class FindingPlaceTest {

    private static final List<String> MARKS = List.of("", "\ufeff");
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> BEFORE = List.of("", "---@t: a@---@", "# T@@", "a\r\r\nb\n\rc@");
    private static final List<String> LEADS = List.of(
            "",
            "x\t",
            "\u00e9 ",
            "\ud83d\ude00\ud83d\udc69\u200d\ud83d\ude80 ",
            "\0 ",
            "a\u2028b\u2029c\u0085d ",
            "> ",
            "- [ ] ",
            "x\u202e ",
            "a\fb\u000b ");
    private static final String TOKEN = "[[no such note]]";

    @TempDir
    private Path vault;

    private final Map<String, String> expected = new TreeMap<>();

    @Test
    void findings_stand_at_their_tokens() throws IOException {
        Files.createDirectories(vault.resolve(".obsidian"));
        for (String mark : MARKS) {
            for (String end : LINE_ENDS) {
                for (String before : BEFORE) {
                    for (String lead : LEADS) {
                        write(mark, before.replace("@", end) + lead, end);
                    }
                }
            }
        }
        assertThat(expected).hasSizeGreaterThan(200);
        CommandLineRun run = new CommandLineRun(vault).run("check", "--format", "concise", "--no-git");

        List<String> found = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            if (line.contains("[unwritten-note]")) {
                found.add(line.substring(0, line.indexOf(": ")));
            }
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(expected.entrySet().stream()
                        .map(place -> place.getKey() + ":" + place.getValue())
                        .toList());
    }

    private void write(String mark, String before, String end) throws IOException {
        String name = expected.size() + ".md";
        Files.write(vault.resolve(name), (mark + before + TOKEN + end).getBytes(StandardCharsets.UTF_8));
        int line = 1;
        int lineStart = 0;
        for (int at = 0; at < before.length(); at++) {
            char c = before.charAt(at);
            boolean endsWithNext = c == '\r' && at + 1 < before.length() && before.charAt(at + 1) == '\n';
            if (c == '\n' || (c == '\r' && !endsWithNext)) {
                line++;
                lineStart = at + 1;
            }
        }
        expected.put(name, line + ":" + (before.length() - lineStart + 1));
    }
}
