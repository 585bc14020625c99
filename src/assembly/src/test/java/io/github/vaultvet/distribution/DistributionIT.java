package io.github.vaultvet.distribution;

import static io.github.vaultvet.distribution.Unpacked.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vaultvet.distribution.Unpacked.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip, unpacked in a folder that nobody may write to and whose path has a space. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for a POSIX shell")
final class DistributionIT {

    @TempDir
    private static Path temp;

    private static Unpacked distribution;
    private static Path vault;

    @BeforeAll
    static void unpack() throws IOException {
        distribution = Unpacked.in(Files.createDirectories(temp.resolve("opt/my tools")));
        vault = Files.createDirectories(temp.resolve("a vault/.obsidian")).getParent();
        Files.writeString(vault.resolve("Start.md"), "[[Grüße]] [[Nirgends]]\n");
        Files.writeString(vault.resolve("Grüße.md"), "# Grüße\n");
        allow("r-xr-xr-x");
    }

    @AfterAll
    static void letTheFoldersBeDeleted() throws IOException {
        allow("rwxr-xr-x");
    }

    private static void allow(String folders) throws IOException {
        try (Stream<Path> files = Files.walk(distribution.folder())) {
            for (Path folder : files.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(folders));
            }
        }
    }

    @Test
    void has_all_that_a_user_needs_and_nothing_else() throws IOException {
        assertThat(distribution.files())
                .contains(
                        "CHANGELOG.md",
                        "LICENSE",
                        "README.md",
                        "SECURITY.md",
                        "bin/vaultvet",
                        "bin/vaultvet.bat",
                        "bin/vaultvet.jar",
                        "completion/_vaultvet",
                        "completion/vaultvet.bash",
                        "docs/editors.md",
                        "docs/rules/broken-link.md",
                        "licences/THIRD-PARTY.txt",
                        "licences/dependencies.txt",
                        "schema/vaultvet.schema.json")
                .allMatch(name -> name.matches(
                        "[A-Z]+(\\.md)?|bin/vaultvet(\\.bat|\\.jar)?|completion/[a-z_.]+|docs/.*|hooks/.*|licences/.*|"
                                + "sbom/vaultvet\\.cdx\\.json|schema/.*\\.json"));
        assertThat(Files.getPosixFilePermissions(distribution.file("bin/vaultvet")))
                .isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(distribution.text("bin/vaultvet.bat").replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void runs_from_its_place_in_any_folder() throws Exception {
        Outcome outcome = run(vault, distribution.file("bin/vaultvet"), "check");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("Start.md:1:11: error: ").contains("Nirgends");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void runs_through_symbolic_links_on_the_path() throws Exception {
        Path bin = Files.createDirectories(temp.resolve("home/bin"));
        Path other = Files.createSymbolicLink(temp.resolve("tools"), distribution.folder());
        Files.createSymbolicLink(bin.resolve("vaultvet"), Path.of("../../tools/bin/vaultvet"));
        assertThat(other.resolve("bin")).exists();

        Outcome outcome = run(temp, "sh", "-c", "PATH=\"" + bin + ":$PATH\"; exec vaultvet check 'a vault/Grüße.md'");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void runs_as_a_jar_alone() throws Exception {
        Path jar = Files.copy(distribution.file("bin/vaultvet.jar"), temp.resolve("alone.jar"));

        Outcome outcome = run(vault, Path.of(System.getProperty("java.home"), "bin", "java"), "-jar", jar, "--version");

        assertThat(outcome.out()).isEqualTo("vaultvet " + version() + "\n");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void its_documentation_is_clean_under_its_own_program() throws Exception {
        // The README shows the licence as GitHub does, by a name without extension.
        Path config = Files.writeString(temp.resolve("documentation.yaml"), "planned: [LICENSE]\n");

        Outcome outcome = run(
                distribution.folder(),
                distribution.file("bin/vaultvet"),
                "check",
                "--config",
                config,
                "--format",
                "concise",
                "--fail-on",
                "warning",
                distribution.folder());

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void its_completion_is_that_of_its_program() throws Exception {
        for (String shell : List.of("bash", "zsh")) {
            String script = distribution.text("completion/" + (shell.equals("zsh") ? "_vaultvet" : "vaultvet.bash"));

            assertThat(run(temp, distribution.file("bin/vaultvet"), "completion", shell)
                            .out())
                    .isEqualTo(script)
                    .contains("_complete_vaultvet");
        }
    }

    @Test
    void names_every_library_in_its_licences() throws IOException {
        String report = distribution.text("licences/dependencies.txt");
        String texts = distribution.text("licences/THIRD-PARTY.txt");

        for (BundledJar jar : BundledJar.all()) {
            assertThat(report).contains(":" + jar.artifact() + ":" + jar.version() + " ");
        }
        assertThat(texts).contains("BSD 2-Clause License", "MIT License", "The Go Authors", "Apache License 2.0");
    }

    @Test
    void has_an_inventory_of_what_it_is_made_of() throws IOException {
        Path sbom = distribution.file("sbom/vaultvet.cdx.json");
        assumeTrue(Files.exists(sbom), "Maven makes no SBOM when it is offline");
        String text = Files.readString(sbom, StandardCharsets.UTF_8);

        assertThat(text)
                .contains("\"bomFormat\" : \"CycloneDX\"")
                .doesNotContain("serialNumber")
                .doesNotContain("org.jetbrains");
        for (BundledJar jar : BundledJar.all()) {
            assertThat(text).contains("/" + jar.artifact() + "@" + jar.version() + "?type=jar");
            assertThat(jar.isSources() || text.contains(jar.sha256()))
                    .as(jar.toString())
                    .isTrue();
        }
    }

    private static String version() {
        String name = distribution.folder().getFileName().toString();
        return name.substring("vaultvet-".length());
    }
}
