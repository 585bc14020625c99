package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vaultvet.cli.hostile.HostileVaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check asks of the system: no file but the vault's and the cache, no socket, no program but Git (matrix M10). */
final class SystemCallsIT {

    @TempDir
    private static Path temp;

    private static Path vault;
    private static SystemCalls ofJavaAlone;

    @BeforeAll
    static void makeVault() throws Exception {
        temp = temp.toRealPath();
        vault = Files.createDirectories(temp.resolve("vault"));
        Path hello = Files.createDirectories(temp.resolve("hello"));
        Files.writeString(
                hello.resolve("Hello.java"),
                "class Hello { public static void main(String[] a) throws Exception {"
                        + " java.nio.file.Files.readAllBytes(java.nio.file.Path.of(a[0])); } }");
        assumeThat(ToolProvider.getSystemJavaCompiler())
                .as("a compiler, for a program that only reads a file")
                .isNotNull();
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, hello.resolve("Hello.java").toString());
        // Java tries out once whether there are sockets at all, as soon as it reads a file by its newer interface.
        ofJavaAlone = SystemCalls.of(
                temp,
                "-cp",
                hello.toString(),
                "Hello",
                hello.resolve("Hello.java").toString());
        HostileVaults.write(vault, HostileVaults.together(1));
        Path outside = Files.createDirectories(temp.resolve("outside"));
        for (String name : new String[] {"secret.md", "secret.canvas", "secret.base", "app.json", "inner/deep.md"}) {
            Files.createDirectories(outside.resolve(name).getParent());
            Files.writeString(outside.resolve(name), "{} [[secret]]");
            Files.createSymbolicLink(vault.resolve("linked-" + name.replace('/', '-')), outside.resolve(name));
        }
        Files.createSymbolicLink(vault.resolve(".obsidian/app.json"), outside.resolve("app.json"));
        Files.createSymbolicLink(vault.resolve("linked-folder"), outside);
        Files.writeString(
                vault.resolve("out.md"),
                "[[../outside/by-text]] ![[../outside/by-text.png]] [x](../outside/by-text.md) ![x](file://" + outside
                        + "/by-text.png) <http://localhost:9/> [[" + outside + "/by-text]] [[linked-folder/deep]]\n");
    }

    private static SystemCalls check(String... arguments) throws Exception {
        String[] command = Stream.concat(
                        Stream.of(
                                "-jar",
                                Path.of("target/vaultvet.jar").toAbsolutePath().toString(),
                                "check"),
                        Stream.of(arguments))
                .toArray(String[]::new);
        return SystemCalls.of(temp, command);
    }

    /** Linux distributions keep them in a folder of their own. */
    private static String settingsOfJava() {
        try {
            return Path.of(System.getProperty("java.home"), "conf", "security", "java.security")
                    .toRealPath()
                    .getParent()
                    .toString();
        } catch (IOException e) {
            return System.getProperty("java.home");
        }
    }

    private static String cache() {
        return temp.resolve("cache").toString();
    }

    private static boolean isAllowed(String path) {
        return Path.of(path).startsWith(vault)
                || vault.startsWith(path)
                || path.startsWith(cache())
                || path.startsWith(System.getProperty("java.home"))
                || path.startsWith(settingsOfJava())
                || path.startsWith("/proc/")
                || path.startsWith("/sys/")
                || path.startsWith("/dev/")
                || path.equals(Path.of("target/vaultvet.jar").toAbsolutePath().toString())
                || ofJavaAlone.opened().contains(path);
    }

    @Test
    void a_check_reads_the_vault_writes_nothing_and_talks_to_nobody() throws Exception {
        SystemCalls calls = check("--no-cache", "--no-git", "--cross-check", "--format", "json", vault.toString());

        assertThat(calls.opened()).contains(vault.resolve("control/index.md").toString());
        assertThat(calls.opened()).filteredOn(path -> !isAllowed(path)).isEmpty();
        assertThat(calls.named()).noneMatch(path -> path.contains("by-text"));
        assertThat(calls.changed()).isSubsetOf(ofJavaAlone.changed());
        assertThat(calls.sockets()).isSubsetOf(ofJavaAlone.sockets());
        assertThat(calls.programs()).hasSize(1);
    }

    @Test
    void a_report_and_the_cache_are_all_that_is_written() throws Exception {
        Path report = Files.createDirectories(temp.resolve("reports")).resolve("report.json");
        SystemCalls calls = check("--no-git", "--output", "json=" + report, "--quiet", vault.toString());

        assertThat(calls.changed()).contains(report.toString());
        String reports = report.getParent() + "/";
        assertThat(calls.changed())
                .filteredOn(path -> !path.startsWith(reports) && !path.startsWith(cache()))
                .isSubsetOf(ofJavaAlone.changed());
        assertThat(calls.opened())
                .filteredOn(path -> !isAllowed(path) && !path.startsWith(reports))
                .isEmpty();
    }

    @Test
    void git_is_the_only_other_program() throws Exception {
        Path repository = HostileVaults.control(Files.createDirectories(temp.resolve("repository")));
        new PackagedProgram(temp, repository)
                .run("git init -q . && git add -A && git -c user.name=x -c user.email=x commit -qm x; echo x >>a.md");
        assumeThat(repository.resolve(".git")).as("a Git to make a repository").exists();

        SystemCalls calls = check("--since", "HEAD", repository.toString());

        assertThat(calls.programs())
                .extracting(program -> Path.of(program).getFileName().toString())
                .isSubsetOf(Set.of("java", "jspawnhelper", "git"))
                .contains("git");
        assertThat(calls.sockets())
                .filteredOn(socket -> socket.contains("AF_INET"))
                .isSubsetOf(ofJavaAlone.sockets());
        assertThat(calls.changed()).noneMatch(path -> path.startsWith(repository.toString()));
    }
}
