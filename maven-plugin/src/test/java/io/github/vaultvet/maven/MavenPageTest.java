package io.github.vaultvet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about Maven names the goals and properties that the plugin has, and no others. */
final class MavenPageTest {

    private static final Path PAGE = Path.of("../src/site/markdown/maven.md");
    private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");

    private static Set<String> found(String pattern, Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void each_parameter_stands_in_a_table_with_its_property() throws IOException {
        Set<String> properties = found("\\$\\{(vaultvet\\.\\w+)}", DESCRIPTOR);

        assertThat(properties).contains("vaultvet.vault", "vaultvet.failOn");
        assertThat(found("(?m)^\\| `\\w+` \\| `(vaultvet\\.\\w+)` \\|", PAGE)).isEqualTo(properties);
    }

    @Test
    void each_goal_has_its_row() throws IOException {
        assertThat(found("(?m)^\\| `vaultvet:(\\w+)` \\|", PAGE)).isEqualTo(found("<goal>(\\w+)</goal>", DESCRIPTOR));
    }
}
