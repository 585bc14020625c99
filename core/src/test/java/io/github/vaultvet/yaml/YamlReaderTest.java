package io.github.vaultvet.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vaultvet.text.Span;
import io.github.vaultvet.yaml.YamlProblem.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "yes=STRING",
                "off=STRING",
                "true=BOOLEAN",
                "False=BOOLEAN",
                "tRUE=STRING",
                "null=NULL",
                "~=NULL",
                "Nil=STRING",
                "2024-01-01=STRING",
                "2024-01-01T10:00=STRING",
                "12:30=STRING",
                "12:30:45=STRING",
                "012=NUMBER",
                "0o14=NUMBER",
                "0o18=STRING",
                "0x1F=NUMBER",
                "0x=STRING",
                "1_000=STRING",
                "1e3=NUMBER",
                "1e=STRING",
                ".5=NUMBER",
                "5.=NUMBER",
                ".=STRING",
                "1.2.3=STRING",
                "+1=NUMBER",
                "-1.5=NUMBER",
                ".inf=NUMBER",
                "-.Inf=NUMBER",
                ".nan=NUMBER",
                "-.nan=STRING",
                "<<=STRING",
                "=NULL"
            })
    void readsPlainScalarsByTheCoreSchema(String text, YamlScalar.Type type) {
        String value = text == null ? "" : text;
        assertThat(scalar("a: " + value))
                .extracting(YamlScalar::type, YamlScalar::text)
                .containsExactly(type, value);
        assertThat(scalarRead("a: " + value).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"[[x\\|y]]\"",
                "a: \"C:\\Users\"",
                "a: \"\\d\"",
                "a: \"\\UFFFFFFFF\"",
                "a: 1\n...\nb: 2",
                "a: |\n  x\n... b",
                "%YAML 1.1\n",
                "# c\n\n%x",
                "a: \"x\n\ty\"",
                "a:\n  b: \"x\n y\"",
                "a:\n  b: \"x\n  y\"",
                "a:\n- \"x\ny\"",
                "- - 'x\n  y'",
                "a:\n  b: [\n  c\n  ]",
                "a:\n  b: [\n   c\n ]",
                "a: [\n\tx\n]",
                "[ a ]#c",
                "a: - x",
                "a: ,x",
                "a: \"x\" y",
                "a: \"x\"#c",
                "a: 1\n  b: 2",
                "a:\n  b: 1\n c: 2",
                "a: b: c",
                "a: b:",
                "a: @x",
                "a: `x`",
                "a: %x",
                "%YAML 1.1\na: b",
                "a: *x",
                "a: &x [*x]",
                "a:\n\tb: c",
                "\ta: b",
                "a: b\n\tc",
                "a: \"unclosed",
                "a: \"unclosed\nb: \"c\"",
                "a: \"goes on\nin column one\"",
                "a: [[a]], [[b]]",
                "a: [t](u)",
                "a: [x",
                "a: [x,\ny]",
                "a: {x",
                "a: ]",
                "- a\nb: c",
                "a: b\nc",
                "a: |x"
            })
    void findsWhatIsNoYaml(String text) {
        YamlDocument document = read(text);
        assertThat(document.problems()).extracting(YamlProblem::kind).containsExactly(Kind.SYNTAX);
        assertThat(document.root()).isEmpty();
        assertThat(document.problems().get(0).span().end()).isLessThanOrEqualTo(text.length() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: '[[x\\|y]]'",
                "a: 'C:\\Users'",
                "a: [[x]]",
                "a: [[x|y]]",
                "a: {{title}}",
                "a: <% x %>",
                "a: !x y",
                "a: !!unknown y",
                "a: &x y\nb: *x",
                "a: &x {b: c}\n<<: *x",
                "a:\tb",
                "a: b\t# c",
                "a: \"https:\\/\\/example.org\\/\"",
                "\t\na: b",
                "a: |\n  x\n  y",
                "a: >-\n  x",
                "a: [\n  x\n]",
                "{\"a\": 1}",
                "1: a\n\"1\": b",
                "a: x\u2028y",
                "a: x\u0085y\u0007z",
                "# only: a comment",
                "a: 1\n...",
                "a: |\n  x\n... # c\n\n# d\n",
                "a:\n  b: \"x\n   y\"",
                "a:\n- \"x\n y\"",
                "a: \"x\n\n \t\n y\"",
                "a:\n  b: [\n   c\n  ]",
                "a: &x\n  b: 'y\n   z'\nc: *x",
                "a: {b: &x [\n c]}\nd:\n  e:\n    f: *x",
                "a: [Who are you?, what? no, http://x.y/z?a=b]",
                "a: [:smile:, b]",
                "a: {b: ?c, d: :e, \"f\"::g}",
                "? a\n: b",
                "a: >\t# c\n  x",
                "a: \"\\\t\"",
                ""
            })
    void acceptsWhatYaml12Allows(String text) {
        assertThat(read(text).problems()).isEmpty();
        assertThat(readFully(text).problems()).isEmpty();
    }

    @Test
    void keepsTheCharactersThatSnakeYamlTakesForLineEnds() {
        assertThat(scalar("a: 'x\u2028 y\u0085\u0007'").text()).isEqualTo("x\u2028 y\u0085\u0007");
    }

    @Test
    void refusesALineThatLeavesManyBracketsOpen() {
        int most = YamlLimits.FRONT_MATTER.openBrackets();

        assertThat(read("a: " + "{".repeat(most + 1)).problems())
                .extracting(YamlProblem::reason)
                .containsExactly("a line leaves more than 64 brackets open");
        assertThat(read("a: " + "[\n ".repeat(49) + "x" + "]".repeat(49)).problems())
                .isEmpty();
        assertThat(read("a: [" + "[x],".repeat(most + 1) + "]").problems()).isEmpty();
        assertThat(read("a: '" + "[".repeat(most) + "'").problems()).isEmpty();
    }

    @Test
    void dropsTheBackslashBeforeASlash() {
        assertThat(scalar("a: \"b\\/c\\/\\\\d\"").text()).isEqualTo("b/c/\\d");
    }

    @Test
    void keepsQuestionMarksAndColonsThatAreLetters() {
        String text = "a: [?b, c?, d?e, :f, '?', \"?g\"]\n? h?\n: i";
        YamlMapping root = (YamlMapping) readFully(text).root().orElseThrow();
        assertThat(((YamlSequence) root.get("a").orElseThrow()).items())
                .extracting(item -> ((YamlScalar) item).text())
                .containsExactly("?b", "c?", "d?e", ":f", "?", "?g");
        assertThat(root.get("h?")).isPresent();
    }

    @Test
    void readsAnEscapedTab() {
        assertThat(scalar("a: \"b \\\t\\\tc\"").text()).isEqualTo("b \t\tc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "! 12=STRING",
                "!foo 12=STRING",
                "!!str 12=STRING",
                "!!str=STRING",
                "!!int 12=NUMBER",
                "!!int \"12\"=NUMBER",
                "!!int 0x1F=NUMBER",
                "!!int 1.5=STRING",
                "!!int x=STRING",
                "!!float 1.5=NUMBER",
                "!!float .inf=NUMBER",
                "!!float 1=STRING",
                "!!bool TRUE=BOOLEAN",
                "!!bool yes=STRING",
                "!!null=NULL",
                "!!null x=STRING"
            })
    void takesATagForTheTypeIfTheTextFits(String text, YamlScalar.Type type) {
        assertThat(scalar("a: " + text).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "a: 1\\na: 2=a",
                "'a': 1\\nb: 2\\na: 3=a",
                "1: a\\n0x1: b=0x1",
                "true: a\\nTRUE: b=TRUE",
                "~: a\\nnull: b=null"
            })
    void findsDuplicateKeysByValue(String escaped, String key) {
        YamlDocument document = read(escaped.replace("\\n", "\n"));
        assertThat(document.problems())
                .extracting(YamlProblem::kind, YamlProblem::reason)
                .containsExactly(tuple(Kind.DUPLICATE_KEY, key));
        assertThat(document.problems().get(0).related()).isPresent();
    }

    @Test
    void findsDuplicateKeysInInnerMappings() {
        assertThat(read("a:\n  b: 1\n  b: 2").problems())
                .extracting(YamlProblem::kind)
                .containsExactly(Kind.DUPLICATE_KEY);
    }

    @Test
    void givesSpansInBytes() {
        String text = "# 😀é\r\nä: ['😀', \"é\"]\r\nz: |\r\n  x\r\n\r\nk:\r\n";
        YamlMapping root = (YamlMapping) read(text).root().orElseThrow();
        assertThat(root.entries())
                .extracting(entry -> slice(text, entry.key()) + " → " + slice(text, entry.value()))
                .containsExactly("ä → ['😀', \"é\"]", "z → |\r\n  x", "k → ");
        YamlSequence list = (YamlSequence) root.get("ä").orElseThrow();
        assertThat(list.items()).extracting(item -> slice(text, item)).containsExactly("'😀'", "\"é\"");
        assertThat(slice(text, root)).startsWith("ä").endsWith("k:");
    }

    @Test
    void givesTheProblemItsPlace() {
        String text = "title: 😀\nauthor: é @b: c\nx: 1";
        YamlProblem problem = read(text).problems().get(0);
        assertThat(text.getBytes(StandardCharsets.UTF_8)[problem.span().start()])
                .isEqualTo((byte) ':');
        assertThat(problem.reason()).contains("colon");
    }

    @Test
    void readsOnlyBetweenTheOffsets() {
        byte[] bytes = "---\na: b\n---\n".getBytes(StandardCharsets.UTF_8);
        YamlMapping root = (YamlMapping)
                YamlReader.read(bytes, 4, 9, YamlLimits.FRONT_MATTER).root().orElseThrow();
        assertThat(root.span().start()).isEqualTo(4);
        assertThat(root.span().end()).isEqualTo(8);
    }

    @Test
    void refusesWhatIsBeyondALimit() {
        assertThat(kindOf("a: " + "x".repeat(65 * 1024))).isEqualTo(Kind.TOO_LARGE);
        assertThat(kindOf("a: &b " + "x".repeat(17 * 1024))).isEqualTo(Kind.TOO_COMPLEX);
        assertThat(kindOf("a: " + "[".repeat(60) + "]".repeat(60))).isEqualTo(Kind.TOO_COMPLEX);
        assertThat(kindOf("a: " + "[".repeat(9000))).isEqualTo(Kind.TOO_COMPLEX);
        assertThat(kindOf("a: [" + "\n  1,".repeat(10_100) + "]")).isEqualTo(Kind.TOO_COMPLEX);
        assertThat(kindOf("a: &x [1]\nb: [" + "*x, ".repeat(11) + "1]")).isEqualTo(Kind.TOO_COMPLEX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é: ", "😀: ", "a€: "})
    void placesWhatIsBeyondALimitAtWholeCharacters(String key) {
        String aliases = "a: &x [1]\nb: [" + "*x, ".repeat(11) + "1]";
        for (String value : List.of(
                "x".repeat(65 * 1024),
                "&b " + "x".repeat(17 * 1024),
                "[".repeat(60) + "]".repeat(60),
                "[".repeat(9000),
                "[" + "\n  1,".repeat(10_100) + "]",
                "c\n" + aliases)) {
            String text = key + value;
            Span span = read(text).problems().get(0).span();
            String place = slice(text, span);
            assertThat(place).as(text).isNotEmpty().doesNotContain("\uFFFD");
        }
    }

    @Test
    void countsWhatAliasesMultiply() {
        StringBuilder text = new StringBuilder("a0: &a0 [" + "1, ".repeat(700) + "1]\n");
        for (int i = 1; i <= 5; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(kindOf(text.toString())).isEqualTo(Kind.TOO_COMPLEX);
    }

    @Test
    void survivesEveryPrefixOfAHardText() {
        String text = "a: &x {b: [1, \"\\u00e9\", 'it''s'], c: |-\n  d\n}\n? [e]\n: *x\n- !t f\n\u0000\ud83d\ude00";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end <= bytes.length; end++) {
            for (int start = 0; start <= end; start += 3) {
                assertThat(YamlReader.read(bytes, start, end, YamlLimits.FRONT_MATTER))
                        .isNotNull();
            }
        }
    }

    private static Kind kindOf(String text) {
        return read(text).problems().get(0).kind();
    }

    private static String slice(String text, YamlNode node) {
        return slice(text, node.span());
    }

    private static String slice(String text, Span span) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(bytes, span.start(), span.length(), StandardCharsets.UTF_8);
    }

    private static YamlScalar scalar(String text) {
        return (YamlScalar)
                ((YamlMapping) readFully(text).root().orElseThrow()).get("a").orElseThrow();
    }

    private static YamlScalar scalarRead(String text) {
        return (YamlScalar)
                ((YamlMapping) read(text).root().orElseThrow()).get("a").orElseThrow();
    }

    private static YamlDocument read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return YamlReader.read(bytes, 0, bytes.length, YamlLimits.FRONT_MATTER);
    }

    private static YamlDocument readFully(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return YamlReader.readFully(bytes, 0, bytes.length, YamlLimits.FRONT_MATTER);
    }
}
