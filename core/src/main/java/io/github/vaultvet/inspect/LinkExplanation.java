package io.github.vaultvet.inspect;

import io.github.vaultvet.engine.VaultReader;
import io.github.vaultvet.note.Fact;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.ResolutionStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a link is read and where it leads: the decisions of the scanner, the resolver and the judge, not a second account
 * of them.
 *
 * @param written the link as typed
 * @param from the note that it is thought to stand in; empty for one at the root that does not exist
 * @param kind what it is
 * @param reading how the text was read
 * @param looking how the file was looked for
 * @param link the verdict; empty if it is no link into the vault
 * @param fragment what became of the fragment
 * @param planned whether the configuration says that the target may be missing
 */
public record LinkExplanation(
        String written,
        Optional<VaultPath> from,
        Kind kind,
        List<ResolutionStep> reading,
        List<ResolutionStep> looking,
        Optional<JudgedLink> link,
        List<ResolutionStep> fragment,
        boolean planned) {

    /** Not the path of any file of a vault: it is hidden. */
    private static final VaultPath AT_ROOT = VaultPath.of(".md");

    /** What a text is for Obsidian. */
    public enum Kind {
        /** A link into the vault. */
        LINK("link"),
        /** A link out of the vault. */
        EXTERNAL("external"),
        /** A time stamp that is written as a link into the same note. */
        STAMP("stamp"),
        /** Ordinary text. */
        NO_LINK("no-link");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    public LinkExplanation {
        reading = List.copyOf(reading);
        looking = List.copyOf(looking);
        fragment = List.copyOf(fragment);
    }

    /**
     * Reads the whole vault.
     *
     * @param written a link with its brackets
     * @param from the note that it stands in, if it stands in one
     */
    public static LinkExplanation of(VaultReader reader, String written, Optional<VaultPath> from) {
        VaultPath source = from.orElse(AT_ROOT);
        Note note = NoteScanner.scan(source, NoteText.of(written.strip()));
        if (!isWhole(note, note.links())) {
            Kind kind = isWhole(note, note.externalLinks()) ? Kind.EXTERNAL : Kind.NO_LINK;
            return new LinkExplanation(written, from, kind, List.of(), List.of(), Optional.empty(), List.of(), false);
        }
        Link link = note.links().get(0);
        List<ResolutionStep> reading = LinkReading.steps(note, link);
        List<JudgedLink> judged = reader.vault(0).links(note);
        if (judged.isEmpty()) {
            return new LinkExplanation(
                    written, from, Kind.STAMP, reading, List.of(), Optional.empty(), List.of(), false);
        }
        return new LinkExplanation(
                written,
                from,
                Kind.LINK,
                reading,
                reader.resolver().explain(source, link.target()),
                Optional.of(judged.get(0)),
                // Without a note there is none to look into.
                source.equals(AT_ROOT) && link.target().isEmpty() ? List.of() : LinkReading.fragment(judged.get(0)),
                reader.isPlanned(link.target()));
    }

    private static boolean isWhole(Note note, List<? extends Fact> facts) {
        return facts.size() == 1 && facts.get(0).span().length() == note.text().length();
    }

    /** All decisions in their order. */
    List<ResolutionStep> steps() {
        List<ResolutionStep> steps = new ArrayList<>(reading);
        steps.addAll(looking);
        steps.addAll(fragment);
        return steps;
    }
}
