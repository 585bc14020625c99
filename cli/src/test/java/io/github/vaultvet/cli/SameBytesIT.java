package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vaultvet.cli.PackagedProgram.Outcome;
import io.github.vaultvet.cli.hostile.HostileCase;
import io.github.vaultvet.cli.hostile.HostileVaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A hostile vault within 512 MiB (matrix M1), and the same bytes wherever that is done (M6). Another Java to compare with
 * is named by the variable {@code VAULTVET_OTHER_JAVA_HOME}.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the names are those of Linux")
final class SameBytesIT {

    private static final String CHECK = "check . --no-cache --no-git --format json";

    @TempDir
    private static Path temp;

    private static String expected;

    @BeforeAll
    static void checkInOneThread() throws Exception {
        write("vault", HostileVaults.together(1));
        Outcome outcome = program("vault").run("\"$VV\" " + CHECK + " --jobs 1");
        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(1);
        assertThat(outcome.err()).doesNotContain("Exception", "\tat ", "mistake in vaultvet");
        expected = outcome.out();
        assertThat(expected).contains("control/index.md", "names/caf\u00e9.md", "names/latin1-%E9.md");
    }

    private static void write(String name, List<HostileCase> cases) throws IOException {
        HostileVaults.write(Files.createDirectories(temp.resolve(name)), cases);
    }

    private static PackagedProgram program(String vault) {
        return new PackagedProgram(temp, temp.resolve(vault)).set("VAULTVET_JAVA_OPTS", "-Xmx512m");
    }

    /** Without the launcher, too, which sees to it that Java knows what names are. */
    @ParameterizedTest
    @CsvSource({
        "C, UTC, 2, '\"$VV\"'",
        "tr_TR.UTF-8, Asia/Kathmandu, 8, '\"$VV\"'",
        "C, Asia/Kathmandu, 2, java -Xmx512m -jar \"$JAR\"",
        "C.UTF-8, America/St_Johns, 8, java -Xmx512m -Duser.language=tr -Duser.country=TR -jar \"$JAR\""
    })
    void any_locale_time_zone_and_number_of_threads(String locale, String zone, int jobs, String launcher)
            throws Exception {
        Outcome outcome =
                program("vault").set("LC_ALL", locale).set("TZ", zone).run(launcher + " " + CHECK + " --jobs " + jobs);

        assertThat(outcome.out().equals(expected)).as("the same bytes").isTrue();
    }

    @Test
    void any_order_in_which_the_files_were_made() throws Exception {
        List<HostileCase> cases = new ArrayList<>(HostileVaults.together(1));
        Collections.shuffle(cases, new Random(1));
        write("shuffled", cases);

        assertThat(program("shuffled").run("\"$VV\" " + CHECK).out().equals(expected))
                .as("the same bytes")
                .isTrue();
    }

    @Test
    void another_Java() throws Exception {
        String other = System.getenv().getOrDefault("VAULTVET_OTHER_JAVA_HOME", "");
        assumeThat(other).as("VAULTVET_OTHER_JAVA_HOME names another Java").isNotEmpty();
        for (String locale : List.of("C.UTF-8", "C")) {
            for (String launcher : List.of("\"$VV\"", "\"$JAVA_HOME/bin/java\" -Xmx512m -jar \"$JAR\"")) {
                Outcome outcome = program("vault")
                        .set("JAVA_HOME", other)
                        .set("LC_ALL", locale)
                        .run(launcher + " " + CHECK);
                assertThat(outcome.out().equals(expected))
                        .as("the same bytes by %s under %s", launcher, locale)
                        .isTrue();
            }
        }
    }
}
