package io.github.vaultvet.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Mistake;
import io.github.vaultvet.inspect.EffectiveConfig;
import io.github.vaultvet.inspect.EffectiveConfigJson;
import io.github.vaultvet.inspect.EffectiveConfigText;
import io.github.vaultvet.json.JsonLimits;
import io.github.vaultvet.json.JsonReader;
import io.github.vaultvet.report.MistakeText;
import io.github.vaultvet.rule.RuleCatalog;
import io.github.vaultvet.text.Visibility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Any bytes are a configuration that can be shown, or mistakes that can be shown. */
public final class ConfigurationFuzz {

    private static final RuleCatalog CATALOG = RuleCatalog.load();
    private static final JsonLimits ANY = new JsonLimits(1 << 28, 100, 100_000_000);

    private ConfigurationFuzz() {}

    public static void fuzzerTestOneInput(byte[] yaml) throws IOException {
        try {
            assertShown(ConfigLoader.load(yaml, "vaultvet.yaml", CATALOG));
        } catch (ConfigException wrong) {
            assertExplained(wrong, yaml.length);
        }
    }

    private static void assertShown(LintConfig config) throws IOException {
        EffectiveConfig effective = EffectiveConfig.of("vault", config, List.of(), Optional.empty());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        EffectiveConfigText.write(effective, text);
        assertPlain(text);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        EffectiveConfigJson.write(effective, json);
        assertPlain(json);
        assertThat(JsonReader.read(json.toByteArray(), ANY).problem()).isEmpty();
    }

    private static void assertExplained(ConfigException wrong, int length) throws IOException {
        assertThat(wrong.mistakes()).isNotEmpty();
        for (Mistake mistake : wrong.mistakes()) {
            assertThat(mistake.finding().span().end()).as(mistake.line()).isLessThanOrEqualTo(length);
            assertThat(mistake.finding().message()).isNotBlank().doesNotEndWith(".");
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        MistakeText.write(wrong.mistakes(), 100, text);
        assertPlain(text);
    }

    private static void assertPlain(ByteArrayOutputStream shown) {
        String text = shown.toString(StandardCharsets.UTF_8);
        assertThat(Visibility.isPlain(text.replace("\n", ""))).as(text).isTrue();
    }
}
