package io.github.vaultvet.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.VaultException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals read the old findings of a vault, and no other file that it leads them to. */
final class OldFindingsTest {

    private static final String LINE = "1\tbroken-link\ta.md\tgone\n";

    @TempDir
    private Path folder;

    private FoundVault vault;

    @BeforeEach
    void makeVault() throws Exception {
        Path root = Files.createDirectories(folder.resolve("vault")).toRealPath();
        vault = new FoundVault(root, "vault", "given", List.of());
    }

    @Test
    void a_file_at_the_root_or_a_link_within_the_vault() throws Exception {
        assertThat(new CheckMojo().oldFindings(vault).isEmpty()).isTrue();

        Path file = Files.writeString(vault.root().resolve("old.tsv"), LINE);
        Files.createSymbolicLink(vault.root().resolve("vaultvet-baseline.tsv"), file.getFileName());
        for (VaultMojo mojo : List.of(new CheckMojo(), new BaselineMojo())) {
            assertThat(mojo.oldFindings(vault).findings()).isEqualTo(1);
        }
    }

    @Test
    void no_link_that_leads_out_of_the_vault() throws Exception {
        Path outside = Files.writeString(folder.resolve("outside.tsv"), LINE);
        Files.createSymbolicLink(vault.root().resolve("vaultvet-baseline.tsv"), outside);

        assertThatThrownBy(() -> new CheckMojo().oldFindings(vault))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining(
                        "vault/vaultvet-baseline.tsv: the baseline is a link that leads out of the vault");
        assertThatThrownBy(() -> new BaselineMojo().baselineFile(vault).readSettlingConflicts())
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("leads out of the vault");
    }
}
