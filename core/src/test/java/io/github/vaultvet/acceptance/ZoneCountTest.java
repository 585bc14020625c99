package io.github.vaultvet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.MalformedLink;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The danger of a scanner is what it masks by mistake: a link in code that is none is never reported. In each vault the
 * links of each zone are compared with {@link NaiveCount}. What may differ: links in destinations and addresses, which
 * the scanner does not count; brackets in scripts, which the naive count takes for links; fences and comments inside
 * each other.
 */
final class ZoneCountTest {

    private static final double SHARE_THAT_MAY_DIFFER = 0.02;
    private static final int FEW = 3;

    @TestFactory
    Stream<DynamicTest> vaults() {
        return RealVaults.all().stream()
                .map(vault -> DynamicTest.dynamicTest(vault.getFileName().toString(), () -> compare(vault)));
    }

    @Test
    void real_vaults_are_present() {
        RealVaults.assumePresent();
        assertThat(RealVaults.all()).isNotEmpty();
    }

    private static void compare(Path vault) {
        Sums scanned = new Sums();
        Sums naive = new Sums();
        for (Path path : notes(vault)) {
            Note note = NoteScanner.scan(VaultPath.of("note.md"), NoteText.of(bytes(path)));
            scanned.add(note);
            naive.add(
                    NaiveCount.of(note.text().slice(bodyStart(note), note.text().length())));
        }
        assertClose("all", scanned.all, naive.all);
        assertClose("fenced code", scanned.fenced, naive.fenced);
        assertClose("comments", scanned.commented, naive.commented);
        assertClose("HTML comments", scanned.inHtmlComments, naive.inHtmlComments);
    }

    private static void assertClose(String zone, int scanned, int naive) {
        int tolerance = FEW + (int) (naive * SHARE_THAT_MAY_DIFFER);
        assertThat(scanned).as("links in %s", zone).isCloseTo(naive, within(tolerance));
    }

    private static int bodyStart(Note note) {
        return note.frontMatter()
                .filter(frontMatter -> !frontMatter.span().isEmpty())
                .map(FrontMatter::span)
                .map(span -> span.end())
                .orElse(note.text().contentStart());
    }

    private static List<Path> notes(Path vault) {
        try (Stream<Path> paths = Files.walk(vault)) {
            return paths.filter(path -> path.toString().endsWith(".md"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links of a vault by zone. */
    private static final class Sums {

        private int all;
        private int fenced;
        private int commented;
        private int inHtmlComments;

        void add(Note note) {
            all += (int)
                    note.links().stream().filter(WikiLink.class::isInstance).count();
            all += (int) note.malformedLinks().stream()
                    .filter(malformed -> malformed.kind() == MalformedLink.Kind.TABLE_PIPE)
                    .count();
            all += masked(note, EnumSet.allOf(Zone.Kind.class));
            fenced += masked(note, EnumSet.of(Zone.Kind.FENCED_CODE));
            inHtmlComments += masked(note, EnumSet.of(Zone.Kind.HTML_COMMENT));
            commented += (int) note.links().stream()
                    .filter(link -> link instanceof WikiLink && link.inComment())
                    .count();
        }

        void add(NaiveCount count) {
            all += count.all();
            fenced += count.fenced();
            commented += count.commented();
            inHtmlComments += count.inHtmlComments();
        }

        private static int masked(Note note, Set<Zone.Kind> kinds) {
            return note.zones().stream()
                    .filter(zone -> kinds.contains(zone.kind()))
                    .mapToInt(Zone::maskedLinks)
                    .sum();
        }
    }
}
