package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What is read without picocli is what picocli reads. */
class PlainArgumentsTest {

    private static final List<String> COMMANDS = List.of(
            "baseline",
            "check",
            "completion",
            "config",
            "explain",
            "init",
            "inspect",
            "install-hook",
            "links",
            "rules");

    private static final List<String> WORDS = List.of(
            "",
            "-",
            "--",
            "-h",
            "--help",
            "--version",
            "-q",
            "--quie",
            "--unknown",
            "--quiet=true",
            "--format=json",
            "--format=",
            "--format",
            "json",
            "a note.md",
            "[[a|b]]",
            "@file",
            "text=all.txt",
            "\"quoted\"",
            "${HOME}",
            "a,b",
            "-1",
            "3");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check .",
                "check --staged --quiet",
                "check --no-cache --fail-on never a b/c.md",
                "check --format=json --jobs 2 -- -odd.md",
                "check --output json=a.json --output=sarif=b.sarif",
                "check --stdin-filename a.md --format concise",
                "rules --format json",
                "inspect a.md --resolve",
                "links --to a"
            })
    void reads_what_people_type_without_picocli(String line) {
        List<String> words = List.of(line.split(" "));
        Command command = Commands.named(words.get(0)).orElseThrow();

        Optional<Typed> plain = PlainArguments.read(command.options(), words.subList(1, words.size()));

        assertThat(plain).isPresent();
        assertPicocliReads(words, plain.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --help",
                "check --nope",
                "check --quiet --quiet",
                "check --quiet=true",
                "check --jobs",
                "check --jobs 1 --jobs 2",
                "check --since --staged",
                "check -",
                "rules a",
                "inspect",
                "inspect a b"
            })
    void leaves_to_picocli_what_is_wrong_or_odd(String line) {
        List<String> words = List.of(line.split(" "));
        Command command = Commands.named(words.get(0)).orElseThrow();

        assertThat(PlainArguments.read(command.options(), words.subList(1, words.size())))
                .isEmpty();
    }

    @Test
    void reads_random_lines_as_picocli_does() {
        Random random = new Random(8);
        int plainLines = 0;
        for (int i = 0; i < 4000; i++) {
            List<String> words = randomLine(random);
            Command command = Commands.named(words.get(0)).orElseThrow();
            Optional<Typed> plain = PlainArguments.read(command.options(), words.subList(1, words.size()));
            if (plain.isPresent()) {
                plainLines++;
                assertPicocliReads(words, plain.get());
            }
        }
        assertThat(plainLines).isGreaterThan(500);
    }

    private static List<String> randomLine(Random random) {
        List<String> words = new ArrayList<>();
        words.add(COMMANDS.get(random.nextInt(COMMANDS.size())));
        List<Option> options =
                Commands.named(words.get(0)).orElseThrow().options().all();
        int length = random.nextInt(5);
        for (int i = 0; i < length; i++) {
            String name = options.isEmpty()
                    ? "--"
                    : options.get(random.nextInt(options.size())).name();
            String word = WORDS.get(random.nextInt(WORDS.size()));
            words.addAll(
                    switch (random.nextInt(4)) {
                        case 0 -> List.of(name);
                        case 1 -> List.of(name, word);
                        case 2 -> List.of(name + "=" + word);
                        default -> List.of(word);
                    });
        }
        return words;
    }

    private static void assertPicocliReads(List<String> words, Typed plain) {
        String[] arguments = words.toArray(new String[0]);
        CommandLine program = new CommandLine(Commands.model(arguments));
        program.setExpandAtFiles(false);
        CommandLine.ParseResult parsed = program.parseArgs(arguments).subcommand();
        Typed typed = ParserModel.typed(plain.options(), parsed);

        assertThat(plain.values()).as(Arrays.toString(arguments)).isEqualTo(typed.values());
        assertThat(plain.operands()).as(Arrays.toString(arguments)).isEqualTo(typed.operands());
        assertThat(parsed.isUsageHelpRequested()).isFalse();
    }
}
