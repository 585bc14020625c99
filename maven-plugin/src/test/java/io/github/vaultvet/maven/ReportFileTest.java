package io.github.vaultvet.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.report.ReportFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportFileTest {

    private static final Path FOLDER = Path.of("/project");

    private static List<ReportFile> files(boolean several, String... outputs) throws MojoExecutionException {
        List<Output> asked = Stream.of(outputs)
                .map(text -> {
                    Output output = new Output();
                    output.set(text);
                    return output;
                })
                .toList();
        FoundVault vault = new FoundVault(FOLDER.resolve("docs/notes"), "docs/notes", "given", List.of());
        return ReportFile.of(asked, FOLDER, vault, several);
    }

    @Test
    void a_format_and_a_file_are_named_in_short() throws MojoExecutionException {
        assertThat(files(false, " sarif = target/a=b.sarif "))
                .containsExactly(new ReportFile(ReportFormat.SARIF, FOLDER.resolve("target/a=b.sarif")));
    }

    @Test
    void each_of_several_vaults_has_its_own_file() throws MojoExecutionException {
        assertThat(files(true, "json=target/{vault}.json"))
                .containsExactly(new ReportFile(ReportFormat.JSON, FOLDER.resolve("target/docs-notes.json")));
    }

    @ParameterizedTest
    @CsvSource({
        "sarif, false, has no file",
        "sarf=x, false, did you mean \"sarif\"?",
        "json=docs/notes/a.md, false, looks like a file of a vault",
        "json=docs/notes/vaultvet.yaml, false, looks like a file of a vault",
        "json=a.json, true, write {vault} into the name",
    })
    void what_cannot_be_written_is_refused_in_words(String output, boolean several, String words) {
        assertThatThrownBy(() -> files(several, output))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining(words);
    }

    @Test
    void two_reports_do_not_go_to_one_file() {
        assertThatThrownBy(() -> files(false, "json=a", "sarif=x/../a"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("two reports would go to");
    }
}
