package io.github.vaultvet.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.text.EmbeddedText;
import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Any bytes are some YAML or none, read alike by the fast path and by SnakeYAML. */
public final class FrontMatterFuzz {

    private FrontMatterFuzz() {}

    public static void fuzzerTestOneInput(byte[] yaml) {
        ReadTree.assertSound(yaml);
        YamlDocument document = YamlReader.read(yaml, 0, yaml.length, YamlLimits.FRONT_MATTER);
        for (YamlNode node : ReadTree.nodes(document)) {
            if (node instanceof YamlScalar scalar) {
                assertPlaced(yaml, scalar);
            }
        }
    }

    /** Where the characters of a text are known to stand, they stand within it, one behind the other. */
    private static void assertPlaced(byte[] yaml, YamlScalar scalar) {
        Optional<EmbeddedText> placed = YamlStrings.of(yaml, scalar);
        if (placed.isEmpty()) {
            return;
        }
        EmbeddedText text = placed.get();
        // Half a character, which only an escape can be, is no UTF-8.
        assertThat(text.text().bytes()).isEqualTo(scalar.text().getBytes(StandardCharsets.UTF_8));
        Span last = new Span(scalar.span().start(), scalar.span().start());
        for (int i = 0; i < text.text().length(); i++) {
            Span place = text.span(new Span(i, i + 1));
            assertThat(place.start()).as("%s at %d", scalar, i).isGreaterThanOrEqualTo(last.start());
            assertThat(scalar.span().contains(place)).as("%s at %d", scalar, i).isTrue();
            last = place;
        }
    }
}
