package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The hooks and the recipes for build services, run by the packaged program on a vault with an unfriendly name. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the recipes are scripts for a POSIX shell")
final class RecipesIT {

    private static final String VAULT = "it's \"a\" $(touch pwned) `vault`";
    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private static Path temp;

    private static Path program;

    @TempDir
    private Path folder;

    @TempDir
    private Path runner;

    private GitFolder repository;

    @BeforeAll
    static void install() throws IOException {
        Path installed = Files.createDirectories(temp.resolve("in stalled"));
        for (String file : List.of("vaultvet", "vaultvet.jar")) {
            Files.copy(Path.of("target", file), installed.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        program = installed.resolve("vaultvet");
    }

    @BeforeEach
    void makeRepository() {
        repository = GitFolder.init(folder, environment(Map.of("PATH", System.getenv("PATH"))));
        repository.file(VAULT + "/a.md", "[[b]]\n").file(VAULT + "/b.md", "b\n").file("README.md", "no part of it\n");
        assertThat(repository.commit().code()).isZero();
    }

    private static Map<String, String> environment(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("XDG_CACHE_HOME", temp.resolve("cache").toString());
        // No start-up archive is made, which would be written while the folder is removed.
        environment.put("CI", "true");
        environment.putAll(more);
        return environment;
    }

    private static String withProgram() {
        return program.getParent() + ":" + System.getenv("PATH");
    }

    private GitFolder.Ended run(Map<String, String> environment, String... command) {
        return new GitFolder(folder, environment(environment)).run(List.of(command));
    }

    @Test
    void an_installed_hook_refuses_and_accepts_commits_without_a_path() {
        GitFolder.Ended installing = run(Map.of(), program.toString(), "install-hook", VAULT);
        assertThat(installing.output()).startsWith("Made .git/hooks/pre-commit,");

        repository.git("rm", "-q", "--", VAULT + "/b.md");
        GitFolder.Ended refused = repository.commit();
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.output())
                .contains("No note is called \"b\"; it was deleted in this change")
                .endsWith("vaultvet: the commit is refused; git commit --no-verify makes it all the same");

        repository.file(VAULT + "/a.md", "nothing\n");
        assertThat(repository.commit()).isEqualTo(new GitFolder.Ended(0, ""));
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @Test
    void pre_commit_refuses_a_commit_that_only_deletes(@TempDir Path hooks) throws IOException {
        Assumptions.assumeThat(hasProgram("pre-commit"))
                .as("no pre-commit here")
                .isTrue();
        GitFolder ours = GitFolder.init(hooks, environment(Map.of()));
        for (String file : List.of(".pre-commit-hooks.yaml", "src/hooks/pre-commit-framework")) {
            Files.createDirectories(hooks.resolve(file).getParent());
            Files.copy(TOP.resolve(file), hooks.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        ours.commit();
        repository = new GitFolder(
                folder,
                environment(Map.of(
                        "PATH",
                        withProgram(),
                        "PRE_COMMIT_HOME",
                        runner.resolve("home").toString())));
        repository.file(
                ".pre-commit-config.yaml",
                "repos:\n- repo: '" + hooks + "'\n  rev: " + ours.git("rev-parse", "HEAD")
                        + "\n  hooks:\n  - id: vaultvet\n    args: ['" + VAULT.replace("'", "''") + "']\n");
        repository.commit();
        assertThat(repository.run(List.of("pre-commit", "install")).code()).isZero();

        repository.git("rm", "-q", "--", VAULT + "/b.md");
        GitFolder.Ended refused = repository.commit();
        assertThat(refused.code()).as(refused.output()).isEqualTo(1);
        assertThat(refused.output()).contains("it was deleted in this change");
        GitFolder.Ended partial = repository.tryGit("commit", "-qm", "x", "--", VAULT + "/b.md");
        assertThat(partial.output()).contains("it was deleted in this change");

        repository.file(VAULT + "/a.md", "nothing\n");
        assertThat(repository.commit().code()).isZero();

        // In a build nothing is staged: what counts is from where to where.
        repository.file(VAULT + "/a.md", "[[never]]\n");
        assertThat(repository.commit("--no-verify").code()).isZero();
        GitFolder.Ended since =
                repository.run(List.of("pre-commit", "run", "--from-ref", "HEAD~1", "--to-ref", "HEAD"));
        assertThat(since.code()).isEqualTo(1);
        assertThat(since.output()).contains("No note is called \"never\"");
    }

    @Test
    void the_action_reports_uploads_and_then_fails() throws IOException {
        repository.file(VAULT + "/a.md", "[[gone::error::]]\n");
        assertThat(repository.commit().code()).isZero();
        Path bin = Files.createDirectories(runner.resolve("bin"));
        Path gh = Files.writeString(bin.resolve("gh"), "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$RUNNER_TEMP/asked\"\n");
        Files.setPosixFilePermissions(gh, PosixFilePermissions.fromString("rwxr-xr-x"));
        Map<String, String> environment = new HashMap<>(Map.of(
                "PATH",
                bin + ":" + withProgram(),
                "GITHUB_ACTIONS",
                "true",
                "GITHUB_WORKSPACE",
                folder.toString(),
                "GITHUB_ACTION_PATH",
                TOP.toString(),
                "GITHUB_REPOSITORY",
                "me/notes",
                "GITHUB_SHA",
                "0123",
                "GITHUB_REF",
                "refs/heads/$(touch${IFS}pwned)\";'",
                "GITHUB_OUTPUT",
                runner.resolve("output").toString(),
                "GITHUB_STEP_SUMMARY",
                runner.resolve("summary").toString(),
                "RUNNER_TEMP",
                runner.toString()));
        environment.put("VAULTVET_VAULT", VAULT);
        environment.put("VAULTVET_FAIL_ON", "error");
        environment.put("VAULTVET_ANNOTATIONS", "true");
        environment.put("VAULTVET_SUMMARY", "true");
        environment.put("VAULTVET_ARGUMENTS", "--no-git\n\n--max-warnings=3\n");
        List.of("VAULTVET_SINCE", "VAULTVET_CONFIG", "VAULTVET_SARIF", "VAULTVET_PROGRAM")
                .forEach(name -> environment.put(name, ""));

        GitFolder.Ended check = step("check", environment);
        assertThat(check.code()).as(check.output()).isZero();
        assertThat(check.output())
                .startsWith("::error title=vaultvet (unwritten-note),file=")
                .contains("a.md,line=1");
        assertThat(Files.readString(runner.resolve("summary"))).startsWith("### vaultvet: 1 error");
        Path sarif = runner.resolve("vaultvet.sarif");
        assertThat(Files.readString(runner.resolve("output")))
                .startsWith("exit-code=1\nfindings=1\nsarif-file<<end-of-value-")
                .contains("\n" + sarif + "\nend-of-value-");

        environment.put("VAULTVET_SARIF", sarif.toString());
        assertThat(step("upload", environment)).isEqualTo(new GitFolder.Ended(0, ""));
        assertThat(Files.readString(runner.resolve("asked")))
                .contains("repos/me/notes/code-scanning/sarifs\n")
                .contains("ref=refs/heads/$(touch${IFS}pwned)\";'\n")
                .contains("sarif=@" + runner.resolve("vaultvet.sarif.gz.base64"));
        assertThat(uploaded()).isEqualTo(Files.readAllBytes(sarif));

        environment.put("VAULTVET_CODE", "1");
        assertThat(step("verdict", environment).code()).isEqualTo(1);
        assertThat(folder.resolve("pwned")).doesNotExist();

        environment.put("VAULTVET_VAULT", "nowhere");
        GitFolder.Ended wrong = step("check", environment);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.output()).isEqualTo("vaultvet: \"nowhere\" does not exist");
    }

    private byte[] uploaded() throws IOException {
        byte[] encoded = Files.readAllBytes(runner.resolve("vaultvet.sarif.gz.base64"));
        try (InputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(encoded)))) {
            return in.readAllBytes();
        }
    }

    /** Runs a step as the runner does that GitHub gives a script without a shell's name but bash. */
    private GitFolder.Ended step(String id, Map<String, String> environment) throws IOException {
        for (Map<String, Object> step : steps()) {
            if (step.get("id").equals(id)) {
                Path script = Files.writeString(runner.resolve(id + ".sh"), (String) step.get("run"));
                return run(environment, "bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString());
            }
        }
        throw new IllegalArgumentException(id);
    }

    @SuppressWarnings("unchecked") // What YAML holds is known by reading it.
    private static List<Map<String, Object>> steps() throws IOException {
        Map<String, Map<String, Object>> action = new Yaml().load(Files.readString(TOP.resolve("action.yml")));
        return (List<Map<String, Object>>) action.get("runs").get("steps");
    }

    @Test
    void no_script_of_the_action_is_made_of_what_others_write() throws IOException {
        assertThat(steps()).hasSize(3).allSatisfy(step -> {
            assertThat((String) step.get("run")).doesNotContain("${{");
            assertThat(step).containsEntry("shell", "bash").doesNotContainKey("uses");
        });
    }

    @Test
    void the_job_for_GitLab_writes_a_report_of_the_project() throws IOException {
        repository.file(VAULT + "/a.md", "[[never]]\n");
        assertThat(repository.commit().code()).isZero();
        Map<String, Map<String, Object>> jobs =
                new Yaml().load(Files.readString(TOP.resolve("src/hooks/gitlab-ci.yml")));
        List<String> lines = new ArrayList<>();
        for (String part : List.of("before_script", "script")) {
            ((List<?>) jobs.get("vaultvet").get(part)).forEach(line -> lines.add((String) line));
        }
        Path script = Files.writeString(runner.resolve("job"), String.join("\n", lines));
        Map<String, String> environment = new HashMap<>(
                Map.of("PATH", withProgram(), "CI_PROJECT_DIR", folder.toString(), "VAULTVET_VAULT", VAULT));

        assertThat(run(environment, "bash", "-eo", "pipefail", script.toString())
                        .code())
                .isEqualTo(1);
        assertThat(repository.text("gl-code-quality-report.json"))
                .contains("\"path\"", "a.md\"", "No note is called \\\"never\\\"");

        environment.put("VAULTVET_SINCE", "HEAD");
        assertThat(run(environment, "sh", "-e", script.toString()).code()).isZero();
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @Test
    void any_build_server_gets_reports() {
        repository.file(VAULT + "/a.md", "[[never]]\n");
        String script = TOP.resolve("src/hooks/ci.sh").toString();
        Map<String, String> environment = Map.of("PATH", withProgram());

        assertThat(run(environment, "sh", script, VAULT, "--quiet").code()).isEqualTo(1);
        assertThat(repository.text("vaultvet-reports/junit.xml")).contains("<failure");
        assertThat(repository.text("vaultvet-reports/checkstyle.xml")).contains("unwritten-note");
        assertThat(repository.text("vaultvet-reports/vaultvet.sarif")).contains("unwritten-note");
        assertThat(run(environment, "sh", script, VAULT, "--fail-on=never").code())
                .isZero();

        for (String recipe : List.of("ci.sh", "pre-commit-framework")) {
            GitFolder.Ended without = run(
                    Map.of("PATH", "/bin:/usr/bin"),
                    "sh",
                    TOP.resolve("src/hooks").resolve(recipe) + "",
                    "vault");
            assertThat(without)
                    .isEqualTo(new GitFolder.Ended(
                            2,
                            "vaultvet: there is no vaultvet on the PATH;"
                                    + " https://github.com/vaultvet/vaultvet says how to get it"));
        }
    }

    private static boolean hasProgram(String name) {
        for (String entry : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(entry).resolve(name))) {
                return true;
            }
        }
        return false;
    }
}
