package io.github.vaultvet.note;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;

/**
 * One note with all facts about it, each list in the order of the text; or a canvas or base, of which the same kinds of
 * facts are known. It lives while its rules run and is then let go; do not keep it.
 */
public final class Note {

    private final VaultPath path;
    private final NoteText text;
    private final NoteBuilder facts;
    private Optional<UnitSlip> unitSlip = Optional.empty();
    private boolean soughtUnitSlip;

    Note(VaultPath path, NoteText text, NoteBuilder facts) {
        this.path = path;
        this.text = text;
        this.facts = facts;
    }

    public VaultPath path() {
        return path;
    }

    public NoteText text() {
        return text;
    }

    /** Where the text begins: after the front matter, if Obsidian sees any, or after the byte order mark. */
    public int bodyStart() {
        boolean hasFrontMatter =
                !facts.sections.isEmpty() && facts.sections.get(0).type() == Section.Type.YAML;
        return hasFrontMatter ? facts.sections.get(0).span().end() : text.contentStart();
    }

    /** Whether every byte is ASCII, so that nothing about its encoding has to be looked at. */
    public boolean isAscii() {
        return text.isAscii();
    }

    /** The front matter, sound or not; empty if the note does not begin with an opening line. */
    public Optional<FrontMatter> frontMatter() {
        return Optional.ofNullable(facts.frontMatter);
    }

    /** Wikilinks, embeds, internal Markdown links and images, property links, files that canvases and bases name. */
    public List<Link> links() {
        return facts.links;
    }

    public List<ExternalLink> externalLinks() {
        return facts.externalLinks;
    }

    public List<MalformedLink> malformedLinks() {
        return facts.malformedLinks;
    }

    /** Link definitions that lead to something in the vault; Obsidian's index does not know them (spec R2.14). */
    public List<MarkdownLink> definedLinks() {
        return facts.definedLinks;
    }

    /** What is wrong with a canvas as such; nothing in a note. */
    public List<CanvasProblem> canvasProblems() {
        return facts.canvasProblems;
    }

    /** What is wrong with a base, or with the bases in a note. */
    public List<BaseProblem> baseProblems() {
        return facts.baseProblems;
    }

    public List<Heading> headings() {
        return facts.headings;
    }

    public List<BlockId> blockIds() {
        return facts.blockIds;
    }

    public List<Tag> tags() {
        return facts.tags;
    }

    public List<Footnote> footnotes() {
        return facts.footnotes;
    }

    public List<Timestamp> timestamps() {
        return facts.timestamps;
    }

    /** Times of day that lead the entries of logs. */
    public List<LogTime> logTimes() {
        return facts.logTimes;
    }

    /** Dates that lead headings and items of lists. */
    public List<LogDate> logDates() {
        return facts.logDates;
    }

    /** The slip of writing {@code mm:ss} into {@code hh:mm:ss}, if the time stamps show it. */
    public Optional<UnitSlip> unitSlip() {
        if (!soughtUnitSlip) {
            soughtUnitSlip = true;
            unitSlip = UnitSlip.of(facts.timestamps, text);
        }
        return unitSlip;
    }

    public List<Section> sections() {
        return facts.sections;
    }

    public List<Zone> zones() {
        return facts.zones;
    }

    /** Comments that speak to vaultvet, in the order of the text. */
    public List<SuppressionComment> suppressionComments() {
        return facts.suppressionComments;
    }

    /** Where reading stopped because the note is beyond a limit, with the reason. */
    public Optional<LimitReached> limitReached() {
        return Optional.ofNullable(facts.limitReached);
    }

    /**
     * A limit that a note is beyond. Facts before it are complete.
     *
     * @param span where
     * @param reason which limit, as the end of a sentence: {@code a line is longer than 4 MiB}
     */
    public record LimitReached(Span span, String reason) {}
}
