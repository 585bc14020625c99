package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.vaultvet.cli.PackagedProgram.Outcome;
import io.github.vaultvet.cli.hostile.HostileCase;
import io.github.vaultvet.cli.hostile.HostileVaults;
import io.github.vaultvet.report.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final String CHECK = "check . --no-cache --no-git --format json"
            + Stream.of(ReportFormat.values())
                    .map(format -> format.name().toLowerCase(Locale.ROOT))
                    .map(format -> " --output " + format + "=../reports/" + format)
                    .collect(Collectors.joining());

    @TempDir
    private static Path temp;

    private static Map<String, String> expected;

    @BeforeAll
    static void checkInOneThread() throws Exception {
        write("vault", HostileVaults.together(1));
        Files.createDirectories(temp.resolve("reports"));
        Outcome outcome = program("vault").run("\"$VV\" " + CHECK + " --jobs 1");
        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(1);
        assertThat(outcome.err()).doesNotContain("Exception", "\tat ", "mistake in vaultvet");
        assertThat(outcome.out()).contains("control/index.md", "names/caf\u00e9.md", "names/latin1-%E9.md");
        expected = reports(outcome);
        assertThat(expected).hasSize(ReportFormat.values().length + 1);
    }

    private static void write(String name, List<HostileCase> cases) throws IOException {
        HostileVaults.write(Files.createDirectories(temp.resolve(name)), cases);
    }

    /** The bytes of all reports, which are taken away, so that the next run cannot leave them as they are. */
    private static Map<String, String> reports(Outcome outcome) throws IOException {
        Map<String, String> reports = new TreeMap<>(Map.of("out", outcome.out()));
        try (Stream<Path> files = Files.list(temp.resolve("reports"))) {
            for (Path file : files.toList()) {
                reports.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                Files.delete(file);
            }
        }
        return reports;
    }

    /** Without showing megabytes where they are not. */
    private static void assertSame(Outcome outcome, String where) throws IOException {
        Map<String, String> reports = reports(outcome);
        assertThat(reports.keySet()).as(where).isEqualTo(expected.keySet());
        reports.forEach((name, bytes) -> assertThat(bytes.equals(expected.get(name)))
                .as("%s has the same bytes %s", name, where)
                .isTrue());
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

        assertSame(outcome, "in " + locale + " and " + zone);
    }

    @Test
    void any_order_in_which_the_files_were_made() throws Exception {
        List<HostileCase> cases = new ArrayList<>(HostileVaults.together(1));
        Collections.shuffle(cases, new Random(1));
        write("shuffled", cases);

        assertSame(program("shuffled").run("\"$VV\" " + CHECK), "for files made in another order");
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
                assertSame(outcome, "by " + launcher + " under " + locale);
            }
        }
    }
}
