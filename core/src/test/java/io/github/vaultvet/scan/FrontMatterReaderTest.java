package io.github.vaultvet.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.FrontMatterProblem;
import io.github.vaultvet.note.FrontMatterProblem.Kind;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "---",
                "---x\na: b\n---\n",
                "----\na: b\n---\n",
                "+++\na = 1\n+++\n",
                "---\ra: b\r---\r",
                "---\n\nThe road goes on.\n",
                "---\nThe road: a story\n",
                "---\nkey:value\n",
                "---\n: a\n"
            })
    void anythingElseThanThreeDashesOpensNothing(String text) {
        Read read = read(text);
        assertThat(read.note.frontMatter()).isEmpty();
        assertThat(read.body).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--- \na: b\n---\n", " ---\na: b\n---\n", "\n\r\n---\t\r\na: b\r\n---\r\n"})
    void blanksAboutTheOpeningMakeItText(String text) {
        Read read = read(text);
        assertThat(read.body).isEmpty();
        assertThat(read.note.frontMatter().orElseThrow().problems())
                .extracting(FrontMatterProblem::kind)
                .containsExactly(Kind.INEXACT_OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "'---\na: b\n---\ntext', '\ntext'",
        "'---\r\na: b\r\n---\r\ntext', '\r\ntext'",
        "'\uFEFF---\na: b\n---', ''",
        "'---\na: b\n---[[c]]', '[[c]]'",
        "'---\na: b\n----\ntext', '-\ntext'",
        "'---\na: b\n ---\n---\ntext', '\ntext'",
        "'---\na: |\n  b\n---\n  c', '\n  c'",
        "'---\n---\ntext', '\ntext'"
    })
    void theFirstLineThatStartsWithThreeDashesCloses(String text, String body) {
        assertThat(read(text).body).contains(body);
    }

    @Test
    void anEmptyBlockHasNoProblem() {
        FrontMatter frontMatter = read("---\n---\n").note.frontMatter().orElseThrow();
        assertThat(frontMatter.properties()).isEmpty();
        assertThat(frontMatter.problems()).isEmpty();
        assertThat(frontMatter.span().end()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "'---\na: b\ntext', UNCLOSED, '---'",
        "'---\nkey-1:\n', UNCLOSED, '---'",
        "'---\na: b\n--- \n', INEXACT_CLOSE, '--- '",
        "'---\na: b\n----\n', INEXACT_CLOSE, '----'",
        "'---\n- a\n- b\n---\n', NOT_A_MAPPING, '- a'",
        "'---\nkey:value\n---\n', NOT_A_MAPPING, 'key:value'",
        "'---\na: b: c\n---\n', SYNTAX, ':'",
        "'---\na: @b\n---\n', SYNTAX, '@'",
        "'---\na: 1\na: 2\n---\n', DUPLICATE_KEY, 'a'"
    })
    void problemsHaveTheirPlace(String text, Kind kind, String place) {
        Read read = read(text);
        FrontMatterProblem problem =
                read.note.frontMatter().orElseThrow().problems().get(0);
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(read.note.text().slice(problem.span())).isEqualTo(place);
        assertThat(read.note.frontMatter().orElseThrow().properties().isEmpty()).isEqualTo(problem.dropsProperties());
    }

    @Test
    void aProblemDropsAllPropertiesAndTheirLinks() {
        Note note = read("---\nup: \"[[a]]\"\nx: @y\n---\n").note;
        assertThat(note.links()).isEmpty();
        assertThat(note.frontMatter().orElseThrow().properties()).isEmpty();
    }

    @Test
    void tooMuchFrontMatterIsNotRead() {
        Note note = read("---\na: " + "x".repeat(70_000) + "\n---\n").note;
        assertThat(note.frontMatter().orElseThrow().problems())
                .extracting(FrontMatterProblem::kind)
                .containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void propertiesKeepTypeAndPlace() {
        Note note = read("---\ntitle: Ä b # c\nn: 12\ndone: true\nempty:\nlist: [x, 'y']\ngroup:\n  k: v\n---\n").note;
        List<Property> properties = note.frontMatter().orElseThrow().properties();
        assertThat(properties)
                .extracting(property -> property.key() + "="
                        + note.text().slice(property.value().span()))
                .containsExactly("title=Ä b", "n=12", "done=true", "empty=", "list=[x, 'y']", "group=k: v");
        assertThat(properties.stream().limit(4))
                .extracting(property -> ((PropertyValue.Scalar) property.value()).type())
                .containsExactly(
                        PropertyValue.Type.TEXT,
                        PropertyValue.Type.NUMBER,
                        PropertyValue.Type.CHECKBOX,
                        PropertyValue.Type.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "'up: \"[[a#b|c]]\"', up, a, '#b', c, 'a#b'",
        "'up: ''[[ ä |c]]''', up, ä, '', c, ä",
        "'up: ''[[a\\|c]]''', up, a, '', c, a",
        "'up:\n  - x\n  - \"[[a]]\"', up.1, a, '', , a",
        "'meta:\n  src: \"[[a/b]]\"', meta.src, a/b, '', , a/b",
        "'up: |-\n  [[a]]', up, a, '', , '|-\n  [[a]]'",
        "'up: \"[[\\u0061]]\"', up, a, '', , '\"[[\\u0061]]\"'",
        "'up: \"[[a]], [[b]]\"', up, 'a]], [[b', '', , 'a]], [[b'"
    })
    void aStringThatIsOneWikilinkIsALink(
            String line, String key, String target, String fragment, String display, String place) {
        Note note = read("---\n" + line + "\n---\n").note;
        assertThat(note.links()).hasSize(1);
        PropertyLink link = (PropertyLink) note.links().get(0);
        assertThat(link.key()).isEqualTo(key);
        assertThat(link.target()).isEqualTo(target);
        assertThat(link.fragment()).isEqualTo(fragment == null ? "" : fragment);
        assertThat(link.display().orElse(null)).isEqualTo(display);
        assertThat(note.text().slice(link.targetSpan())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up: [[a]]",
                "up: \"see [[a]]\"",
                "up: \" [[a]]\"",
                "up: \"[[a]] \"",
                "up: |\n  [[a]]",
                "up: \"![[a]]\"",
                "up: \"[t](a.md)\"",
                "up: \"[[]]\"",
                "up: \"[[ ]]\"",
                "\"[[a]]\": x"
            })
    void everythingElseIsNoLink(String line) {
        assertThat(read("---\n" + line + "\n---\n").note.links()).isEmpty();
    }

    @Test
    void everyPrefixIsRead() {
        String text = "---\nup: \"[[é]]\"\nlist:\n- [a, {b: c}]\n---\n";
        for (int end = 0; end <= text.length(); end++) {
            assertThat(read(text.substring(0, end)).note).isNotNull();
        }
    }

    private record Read(Note note, Optional<String> body) {}

    private static Read read(String source) {
        NoteText text = NoteText.of(source);
        NoteBuilder facts = new NoteBuilder();
        int body = FrontMatterReader.read(text, facts);
        Note note = facts.build(VaultPath.of("n.md"), text);
        return new Read(
                note, body == text.contentStart() ? Optional.empty() : Optional.of(text.slice(body, text.length())));
    }
}
