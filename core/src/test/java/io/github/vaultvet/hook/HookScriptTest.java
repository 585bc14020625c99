package io.github.vaultvet.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.fixture.GeneratedFile;
import io.github.vaultvet.fixture.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HookScriptTest {

    private static final HookBlock BLOCK = new HookBlock(List.of("notes"));

    @Test
    void the_hook_to_copy_is_the_one_that_is_installed() throws IOException {
        byte[] hook = HookScript.empty().with(new HookBlock(List.of("."))).bytes(Installation.UNKNOWN);

        GeneratedFile.assertCurrent(Repository.path("src/hooks/pre-commit"), new String(hook, StandardCharsets.UTF_8));
    }

    @Test
    void what_was_there_comes_out_byte_by_byte() throws VaultException {
        byte[] before =
                "#!/usr/bin/env bash\n# caf\u00e9 \u0080\r\nexec make lint".getBytes(StandardCharsets.ISO_8859_1);

        byte[] with = read(before).addable("h").with(BLOCK).bytes(Installation.UNKNOWN);
        HookScript without = read(with).withoutBlock().orElseThrow();

        assertThat(new String(with, StandardCharsets.ISO_8859_1))
                .startsWith("#!/usr/bin/env bash\n# >>> vaultvet")
                .endsWith("# <<< vaultvet <<<\n# caf\u00e9 \u0080\r\nexec make lint");
        assertThat(without.bytes(Installation.UNKNOWN)).isEqualTo(before);
    }

    @Test
    void a_hook_that_was_made_here_leaves_nothing() throws VaultException {
        byte[] made = HookScript.empty().with(BLOCK).bytes(Installation.UNKNOWN);

        assertThat(read(made).withoutBlock()).isEmpty();
    }

    @Test
    void folders_of_any_name_are_read_back() throws VaultException {
        List<String> vaults = List.of("a b", "it's", "''", "-x", "$(touch x)`y`", "\"", "caf\u00e9", "; do", "\\");
        HookBlock block = new HookBlock(vaults);

        byte[] bytes = HookScript.empty().with(block).bytes(Installation.UNKNOWN);

        assertThat(read(bytes).block()).contains(block);
        assertThat(block.with(List.of("new", "it's")).vaults()).hasSize(vaults.size() + 1);
        assertThat(block.without(vaults.subList(1, vaults.size()))).contains(new HookBlock(List.of("a b")));
        assertThat(block.without(vaults)).isEmpty();
    }

    @Test
    void an_older_block_is_replaced() throws VaultException {
        String old = "#!/bin/sh\n# >>> vaultvet of old >>>\nold lines\n# <<< vaultvet <<<\nmake\n";

        HookScript script = read(old.getBytes(StandardCharsets.UTF_8));
        String changed = new String(script.with(BLOCK).bytes(Installation.UNKNOWN), StandardCharsets.UTF_8);

        assertThat(changed)
                .isEqualTo("#!/bin/sh\n" + BLOCK.text(Installation.UNKNOWN) + "make\n")
                .doesNotContain("old lines");
    }

    @Test
    void a_block_without_its_end_is_left_to_the_user() {
        byte[] bytes = "#!/bin/sh\n# >>> vaultvet\nmake\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> HookScript.read(bytes, "hooks/pre-commit"))
                .isInstanceOf(VaultException.class)
                .hasMessage("the part of vaultvet in \"hooks/pre-commit\" has lost its last line,"
                        + " \"# <<< vaultvet <<<\"; delete that part");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#!/bin/sh\nmake\n",
                "#!/bin/sh -e\nmake\n",
                "#! /usr/bin/env dash\n",
                "#!/usr/local/bin/zsh\n",
                "#!/bin/sh"
            })
    void a_shell_script_can_be_added_to(String text) throws VaultException {
        HookScript script = read(text.getBytes(StandardCharsets.UTF_8)).addable("h");

        assertThat(script.after()).doesNotContain("#!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#!/usr/bin/env python3\n",
                "make\n",
                "\u007fELF\n",
                "#!/bin/sh\r\nmake\r\n",
                "#!/usr/bin/fish\n",
                "#!\n"
            })
    void what_is_no_shell_script_is_refused(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)).addable("h"))
                .isInstanceOf(VaultException.class)
                .hasMessage("\"h\" is a hook already, and no shell script that could be added to;"
                        + " let it run \"vaultvet check --staged\"");
    }

    @ParameterizedTest
    @CsvSource({
        "# File generated by pre-commit: https://pre-commit.com, .pre-commit-config.yaml",
        "call_lefthook run pre-commit, lefthook.yml",
        ". husky.sh, .husky/pre-commit",
        "require 'overcommit', .overcommit.yml"
    })
    void a_hook_that_another_program_would_write_anew_is_refused(String line, String advice) {
        assertThatThrownBy(() -> read(("#!/bin/sh\n" + line + "\n").getBytes(StandardCharsets.UTF_8))
                        .addable("h"))
                .isInstanceOf(VaultException.class)
                .hasMessageStartingWith("\"h\" was made by another program")
                .hasMessageContaining(advice);
    }

    @Test
    void an_installation_is_named_without_being_obeyed() {
        Installation installed = new Installation(Optional.of(Path.of("/opt/it's $here/vaultvet")), Optional.empty());

        assertThat(BLOCK.text(installed)).contains("|| program='/opt/it'\\''s $here/vaultvet'\n");
        assertThat(BLOCK.text(Installation.UNKNOWN)).doesNotContain("/opt");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-ins are scripts for a POSIX shell")
    void a_program_with_windows_finds_what_was_installed(@TempDir Path folder) throws Exception {
        Path launcher = script(folder.resolve("it's/vaultvet"), "echo \"$JAVA_HOME: $*\"");
        Path java = folder.resolve("a java");
        script(java.resolve("bin/java"), "exit 0");
        HookBlock block = new HookBlock(List.of("."));
        Path hook = folder.resolve("hook");
        Files.writeString(hook, block.text(new Installation(Optional.of(launcher), Optional.of(java))));

        assertThat(run(hook, Map.of())).isEqualTo(java + ": check --staged --quiet -- .\n");
        assertThat(run(hook, Map.of("JAVA_HOME", "/own"))).startsWith("/own: ");
        Path newer = script(folder.resolve("bin/vaultvet"), "echo newer");
        assertThat(run(hook, Map.of("PATH", newer.getParent().toString()))).isEqualTo("newer\n");
    }

    private static Path script(Path file, String line) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String run(Path hook, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", hook.toString()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", "/nowhere");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static HookScript read(byte[] bytes) throws VaultException {
        return HookScript.read(bytes, "h");
    }
}
