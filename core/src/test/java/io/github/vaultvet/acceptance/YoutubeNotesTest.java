package io.github.vaultvet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.fixture.Linting;
import io.github.vaultvet.json.JsonLimits;
import io.github.vaultvet.json.JsonReader;
import io.github.vaultvet.json.JsonValue;
import io.github.vaultvet.note.Clock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What an independent script found in notes of the seed's family is found here, or there is a reason. */
final class YoutubeNotesTest {

    private static final String MALFORMED = "malformed-timestamp";

    /** Which rule reports what the script calls so; its other codes are facts that are no fault. */
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("data-t-form", MALFORMED),
            Map.entry("data-t-hours-width", MALFORMED),
            Map.entry("data-t-range", MALFORMED),
            Map.entry("anchor-malformed", MALFORMED),
            Map.entry("anchor-unclosed", MALFORMED),
            Map.entry("anchor-nested", MALFORMED),
            Map.entry("label-odd", MALFORMED),
            Map.entry("label-differs", "timestamp-mismatch"),
            Map.entry("backwards", "timestamp-order"),
            Map.entry("link-unbalanced", "malformed-link"),
            Map.entry("anchor-in-link", "malformed-link"));

    private final Set<String> places = new HashSet<>();
    private final Set<String> lines = new HashSet<>();
    private final Set<String> notes = new HashSet<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    void every_finding_of_the_script_is_reproduced_or_its_difference_has_a_reason() throws IOException {
        Path vault = RealVaults.named("youtube-notes");
        keep(Linting.lint(vault));
        for (JsonValue.Member note : members(Files.readAllBytes(vault.resolve("expect.json")))) {
            List<String> text =
                    Arrays.asList(Files.readString(vault.resolve(note.name())).split("\n", -1));
            for (JsonValue finding :
                    note.value().member("findings").orElseThrow().elements()) {
                compare(note.name(), text, finding);
            }
        }
        assertThat(outcomes)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("anchor-in-link found", 2),
                        Map.entry("anchor-malformed found", 2),
                        Map.entry("anchor-nested found", 1),
                        Map.entry("anchor-unclosed found", 31),
                        Map.entry("backwards found", 393),
                        Map.entry("backwards no clock", 4),
                        Map.entry("backwards shifted", 68),
                        Map.entry("data-t-form found", 55),
                        Map.entry("data-t-hours-width found", 9),
                        Map.entry("data-t-hours-width shifted", 1),
                        Map.entry("data-t-range found", 20),
                        Map.entry("label-differs found", 18),
                        Map.entry("label-differs no clock", 2),
                        Map.entry("label-differs same instant", 4),
                        Map.entry("label-odd found", 34),
                        Map.entry("link-unbalanced brackets balance", 1),
                        Map.entry("link-unbalanced closed by one bracket", 1),
                        Map.entry("link-unbalanced found", 6)));
    }

    private void keep(LintReport report) {
        for (Diagnostic diagnostic : report.diagnostics()) {
            String rule = diagnostic.rule().value();
            String path = diagnostic.path().value();
            notes.add(rule + path);
            lines.add(rule + path + ':' + diagnostic.place().start().line());
            places.add(rule + path + '@' + diagnostic.place().span().start());
        }
    }

    private static List<JsonValue.Member> members(byte[] json) {
        JsonValue value = JsonReader.read(json, JsonLimits.CANVAS).root().orElseThrow();
        return ((JsonValue.Mapping) value).members();
    }

    private void compare(String path, List<String> text, JsonValue finding) {
        String code = finding.member("code").flatMap(JsonValue::text).orElseThrow();
        if (RULES.containsKey(code)) {
            String detail = finding.member("detail").flatMap(JsonValue::text).orElseThrow();
            int line = number(finding, "line");
            String place = path + '@' + offset(text, line, number(finding, "col"));
            outcomes.merge(code + ' ' + outcome(code, path, line, place, detail), 1, Integer::sum);
        }
    }

    private String outcome(String code, String path, int line, String place, String detail) {
        String rule = RULES.get(code);
        boolean found =
                switch (code) {
                    // One finding a note, which lists the stamps.
                    case "backwards" -> notes.contains(rule + path);
                    // The script points at the line, the rule at the bracket.
                    case "link-unbalanced" -> lines.contains(rule + path + ':' + line);
                    default -> places.contains(rule + place);
                };
        if (found) {
            return "found";
        }
        String[] times = detail.split(" vs | -> ", -1);
        boolean clocks = Arrays.stream(times).allMatch(time -> Clock.parse(time).isPresent());
        if (code.equals("link-unbalanced")) {
            // [[a ++]( is text in brackets; [b [c]](url) is a link whose text holds brackets.
            return detail.startsWith("[[") ? "closed by one bracket" : "brackets balance";
        }
        if (!clocks) {
            // Without two instants there is nothing to compare; the spelling is reported at some place of the note.
            return notes.contains(MALFORMED + path) ? "no clock" : "missed";
        }
        if (code.equals("label-differs") && Clock.parse(times[0]).equals(Clock.parse(times[1]))) {
            return "same instant";
        }
        return notes.contains("timestamp-unit-slip" + path) ? "shifted" : "missed";
    }

    private static int number(JsonValue finding, String name) {
        return Integer.parseInt(((JsonValue.Numeral) finding.member(name).orElseThrow()).digits());
    }

    /** Columns are counted in code points. */
    private static int offset(List<String> text, int line, int column) {
        int offset = 0;
        for (String before : text.subList(0, line - 1)) {
            offset += before.getBytes(StandardCharsets.UTF_8).length + 1;
        }
        String own = text.get(line - 1);
        return offset + own.substring(0, own.offsetByCodePoints(0, column - 1)).getBytes(StandardCharsets.UTF_8).length;
    }
}
