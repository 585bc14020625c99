package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The problem matcher for VS Code, as it stands on the page about editors, on what the program writes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "names of files with colons and quotes")
class ProblemMatcherTest {

    private static final List<String> NAMES = List.of(
            "plain.md",
            "a name with spaces.md",
            "Über/Grüße 漢字 😀.md",
            "key: value.md",
            "[a] (b) {c} \"d\" 'e' #f %g $h.md",
            "-dash.md",
            "x: error: no such thing [broken-link].md");

    @TempDir
    private Path folder;

    @Test
    void the_pattern_reads_every_line_and_finds_the_file() throws Exception {
        CommandLineRun program = new CommandLineRun(folder).file(".obsidian/app.json", "{}");
        for (String name : NAMES) {
            program.file(name, "😀 [[gone: [x]]] and `[[y]]`\n\n[a](gone.md) #1\n![[no.png]]\n");
        }
        program.run(arguments());

        List<String> files = new ArrayList<>();
        for (String line : program.out().lines().toList()) {
            Matcher match = pattern().matcher(line);
            assertThat(match.matches()).as(line).isTrue();
            Path file = folder.resolve(match.group(group("file")));
            assertThat(file).isRegularFile();
            files.add(folder.relativize(file.normalize()).toString());
            String text = Files.readString(file)
                    .lines()
                    .toList()
                    .get(Integer.parseInt(match.group(group("line"))) - 1)
                    .substring(Integer.parseInt(match.group(group("column"))) - 1);
            assertThat(text).matches("\\[\\[gone.*|\\[a]\\(.*|!\\[\\[no.*");
            assertThat(match.group(group("severity"))).isEqualTo("error");
            assertThat(match.group(group("message"))).startsWith("No ");
            assertThat(match.group(group("code"))).isIn("unwritten-note", "broken-link", "broken-embed");
        }
        assertThat(files).hasSize(3 * NAMES.size()).containsAll(NAMES);
    }

    @Test
    void a_name_that_looks_like_a_place_does_not_mislead() throws Exception {
        CommandLineRun program = new CommandLineRun(folder).file(".obsidian/app.json", "{}");
        program.file("at 9:30:12: error: x.md", "[[gone]]\n").run(arguments());

        Matcher match = pattern().matcher(program.out().strip());
        assertThat(match.matches()).isTrue();
        assertThat(match.group(group("file"))).isEqualTo("at 9\\x3a30\\x3a12: error: x.md");
        assertThat(match.group(group("line"))).isEqualTo("1");
    }

    private static String[] arguments() throws Exception {
        String list = find("\"args\": \\[(.*)]").replaceAll("[\", ]+", " ").strip();
        return list.split(" ");
    }

    /** In JSON each backslash is written twice. */
    private static Pattern pattern() throws Exception {
        return Pattern.compile(find("\"regexp\": \"(.*)\"").replace("\\\\", "\\"));
    }

    private static int group(String field) throws Exception {
        return Integer.parseInt(find("\"" + field + "\": (\\d+)"));
    }

    private static String find(String pattern) throws Exception {
        Stream<String> found = Pattern.compile(pattern)
                .matcher(EditorsPage.snippet("tasks.json"))
                .results()
                .map(result -> result.group(1));
        List<String> all = found.toList();
        assertThat(all).as(pattern).hasSize(1);
        return all.get(0);
    }
}
