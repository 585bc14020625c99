package io.github.vaultvet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Vim and Neovim, set up as the page about editors says, without a screen, with the program as it is packaged. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for a POSIX shell")
final class EditorsIT {

    /** One line an entry of the quickfix list: its file, line, column, type, and what the cursor stands on. */
    private static final String WRITE_LIST = """
            let entries = []
            for number in range(1, len(getqflist()))
              let entry = getqflist()[number - 1]
              if entry.valid
                silent execute 'cc!' number
                call add(entries, join([bufname(entry.bufnr), entry.lnum, entry.col, entry.type,
                      \\ matchstr(getline('.'), '^.\\{-}\\]\\]', col('.') - 1)], '|'))
              else
                call add(entries, entry.text)
              endif
            endfor
            call writefile(entries, $LIST)
            qall!
            """;

    /** Runs the linter as nvim-lint does; of the plugin only what reads a line is replaced, by what it is made after. */
    private static final String LINT = """
            edit Start.md
            call setline(1, ['ß 😀 [[auch weg]]', '```'])
            lua << LUA
            package.loaded['lint'] = { linters = {}, linters_by_ft = {} }
            package.loaded['lint.parser'] = { from_pattern = function(...)
              local arguments = { ... }
              return function(line) return vim.diagnostic.match(line, unpack(arguments)) end
            end }
            dofile(vim.env.HOME .. '/lint.lua')
            local linter = require('lint').linters[require('lint').linters_by_ft.markdown[1]]
            local command = { linter.cmd }
            for _, argument in ipairs(linter.args) do
              table.insert(command, type(argument) == 'function' and argument() or argument)
            end
            local found = {}
            for _, line in ipairs(vim.fn.systemlist(command, vim.api.nvim_buf_get_lines(0, 0, -1, true))) do
              local it = linter.parser(line)
              table.insert(found, table.concat({ it.lnum, it.col, it.severity, it.code, it.source, it.message }, '|'))
            end
            vim.fn.writefile(found, vim.env.LIST)
            LUA
            qall!
            """;

    @TempDir
    private static Path temp;

    private static Path vault;

    @BeforeAll
    static void install() throws IOException {
        Path bin = Files.createDirectories(temp.resolve("bin"));
        for (String file : List.of("vaultvet", "vaultvet.jar")) {
            Files.copy(Path.of("target", file), bin.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.writeString(temp.resolve("vimrc"), EditorsPage.snippet("vimrc"));
        Files.writeString(temp.resolve("lint.lua"), EditorsPage.snippet("nvim-lint"));
        for (String home : List.of(".vim", ".config/nvim")) {
            Path folder = Files.createDirectories(temp.resolve(home).resolve("compiler"));
            Files.writeString(folder.resolve("vaultvet.vim"), EditorsPage.snippet("compiler"));
        }
        vault = Files.createDirectories(temp.resolve("my vault/.obsidian")).getParent();
        Files.createDirectories(vault.resolve("Ein Ordner"));
        Files.writeString(
                vault.resolve("Ein Ordner/Grüße: 漢字 😀 #1 50%.md"), "# Ä\n\nÄ 漢字 😀 e\u0301 [[Nirgends]] [[Start]]\n");
        Files.writeString(vault.resolve("Start.md"), "\ufeffÄ😀 [[fehlt]]\r\nx\r\n");
        Files.writeString(temp.resolve("outside.md"), "[[x]]\n");
    }

    static Stream<Arguments> editors() {
        return Stream.of(
                Arguments.of("vim", List.of("vim", "-Es", "-N")), Arguments.of("nvim", List.of("nvim", "--headless")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editors")
    void make_fills_the_quickfix_list(String name, List<String> editor) throws Exception {
        assertThat(run(name, editor, "compiler vaultvet\nsilent make!\n"))
                .containsExactly("Ein Ordner/Grüße: 漢字 😀 #1 50%.md|3|20|e|[[Nirgends]]", "Start.md|1|8|e|[[fehlt]]");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editors")
    void a_note_is_checked_when_it_is_saved(String name, List<String> editor) throws Exception {
        Path note = Files.writeString(vault.resolve("Ein Ordner/neue Notiz.md"), "# x\n");

        assertThat(run(name, editor, """
                        edit Ein\\ Ordner/neue\\ Notiz.md
                        call append(1, '漢 [[auch nicht]]')
                        write
                        """)).containsExactly("Ein Ordner/neue Notiz.md|2|5|e|[[auch nicht]]");
        Files.delete(note);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editors")
    void a_text_is_checked_before_it_is_saved(String name, List<String> editor) throws Exception {
        assertThat(run(name, editor, """
                        edit Start.md
                        call setline(1, 'ß [[fehlt auch]]')
                        Vaultvet
                        """)).containsExactly("Start.md|1|4|e|[[fehlt auch]]");
        assertThat(vault.resolve("Start.md")).hasContent("\ufeffÄ😀 [[fehlt]]\r\nx\r\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editors")
    void a_file_outside_of_all_vaults_is_left_alone(String name, List<String> editor) throws Exception {
        assertThat(run(name, editor, "edit ../outside.md\nwrite\n")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editors")
    void a_mistake_in_the_configuration_can_be_read_in_the_list(String name, List<String> editor) throws Exception {
        Path config = Files.writeString(vault.resolve("vaultvet.yaml"), "ruels: {}\n");

        assertThat(run(name, editor, "edit Start.md\nVaultvet\n")).anyMatch(line -> line.contains("ruels"));
        Files.delete(config);
    }

    @Test
    void diagnostics_of_neovim_count_lines_and_bytes_from_zero() throws Exception {
        assertThat(run("nvim", List.of("nvim", "--headless"), LINT))
                .containsExactly(
                        "0|8|1|unwritten-note|vaultvet|No note is called \"auch weg\". Write the note, remove"
                                + " the link, or list the target under \"planned\" in vaultvet.yaml",
                        "1|0|2|unclosed-block|vaultvet|The code block that begins here is never closed. Close it"
                                + " with ``` where it should end");
    }

    private static List<String> run(String name, List<String> editor, String script) throws Exception {
        assumeTrue(isThere(name), name + " is not installed");
        Path list = temp.resolve("list.txt");
        Files.deleteIfExists(list);
        Path commands = Files.writeString(temp.resolve("script.vim"), script + WRITE_LIST);
        Path said = temp.resolve("said.txt");
        List<String> command = new ArrayList<>(editor);
        command.addAll(List.of("-i", "NONE", "-n", "-u", temp.resolve("vimrc").toString(), "-S", commands.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(vault.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment()
                .putAll(Map.of(
                        "HOME", temp.toString(),
                        "LC_ALL", "C.UTF-8",
                        "LIST", list.toString(),
                        "PATH", temp.resolve("bin") + ":" + System.getenv("PATH"),
                        "JAVA_HOME", System.getProperty("java.home"),
                        "XDG_CACHE_HOME", temp.resolve("cache").toString(),
                        "XDG_CONFIG_HOME", temp.resolve(".config").toString(),
                        "SHELL", "/bin/sh"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        // No start-up archive, which would still be made when the folder is deleted.
        builder.environment().put("CI", "true");
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(list).as(Files.readString(said, UTF_8)).exists();
        return Files.readAllLines(list);
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }
}
