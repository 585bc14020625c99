package io.github.vaultvet.acceptance;

import io.github.vaultvet.config.LintConfig;
import io.github.vaultvet.engine.FoundVault;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.engine.VaultReader;
import io.github.vaultvet.fixture.Linting;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.Resolution;
import io.github.vaultvet.vault.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** A vault of another project's tests, and what vaultvet says about it, in the words of {@code peers.tsv}. */
final class PeerVault {

    private static final String NOTHING = "no finding";

    private final VaultReader reader;
    private final Vault vault;
    private final List<String> findings;

    PeerVault(Path folder) {
        try {
            reader =
                    VaultReader.open(new FoundVault(folder, "vault", "it was given", List.of()), LintConfig.defaults());
        } catch (VaultException e) {
            throw new IllegalStateException(e);
        }
        vault = reader.vault(1);
        findings = Linting.lint(folder).diagnostics().stream()
                .map(found -> found.path() + ":" + found.place().start().line() + " " + found.rule())
                .toList();
    }

    /** What is found in the whole vault, without what is found at some places. */
    String findingsBeside(List<String> places) {
        TreeSet<String> others = new TreeSet<>(findings);
        others.removeIf(finding -> places.contains(finding.substring(0, finding.indexOf(' '))));
        return others.isEmpty() ? NOTHING : String.join(", ", others);
    }

    /** What is found at a place. */
    String findingsAt(String place) {
        List<String> here = findings.stream()
                .filter(finding -> finding.startsWith(place + " "))
                .map(finding -> finding.substring(place.length() + 1))
                .toList();
        return here.isEmpty() ? NOTHING : String.join(", ", here);
    }

    /** What a link leads to. */
    String outcome(String file, int line, String written) {
        Note note = reader.read(VaultPath.of(file)).orElseThrow();
        return vault.links(note).stream()
                .filter(link -> link.place().start().line() == line)
                .filter(link -> note.text().slice(link.link().span()).contains(written))
                .findFirst()
                .map(PeerVault::words)
                .orElse("no link");
    }

    /** What the link that is written so leads to. */
    String targetOf(String file, String written) {
        return vault.links(reader.read(VaultPath.of(file)).orElseThrow()).stream()
                .filter(link -> link.link().target().equals(written))
                .findFirst()
                .map(PeerVault::words)
                .orElse("no link");
    }

    private static String words(JudgedLink link) {
        String target = link.resolution()
                .fold(found -> found.path().value(), (Resolution.Ambiguous tie) -> "ambiguous", () -> "missing");
        return switch (link.fragment()) {
            case NONE, FOUND -> target;
            case HEADING_MISSING, HEADING_NOT_LINKABLE, HEADING_SLUG -> "heading missing";
            case BLOCK_MISSING -> "block missing";
        };
    }
}
