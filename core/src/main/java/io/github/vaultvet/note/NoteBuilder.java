package io.github.vaultvet.note;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the facts while a note is scanned; the note then reads them out of it. */
public final class NoteBuilder {

    final FactList<Link> links = new FactList<>();
    final FactList<ExternalLink> externalLinks = new FactList<>();
    final FactList<MalformedLink> malformedLinks = new FactList<>();
    final FactList<Heading> headings = new FactList<>();
    final FactList<BlockId> blockIds = new FactList<>();
    final FactList<Tag> tags = new FactList<>();
    final FactList<Footnote> footnotes = new FactList<>();
    final FactList<Timestamp> timestamps = new FactList<>();
    final FactList<Section> sections = new FactList<>();
    final FactList<Zone> zones = new FactList<>();
    final FactList<MarkdownLink> definedLinks = new FactList<>();

    final FactList<SuppressionComment> suppressionComments = new FactList<>();
    final FactList<LogTime> logTimes = new FactList<>();
    final FactList<LogDate> logDates = new FactList<>();
    final FactList<CanvasProblem> canvasProblems = new FactList<>();
    final FactList<BaseProblem> baseProblems = new FactList<>();

    @Nullable
    FrontMatter frontMatter;

    Note.@Nullable LimitReached limitReached;

    public void frontMatter(FrontMatter found) {
        frontMatter = found;
    }

    /** The zones added so far. */
    public List<Zone> zones() {
        return zones;
    }

    /** The links added so far. */
    public List<Link> links() {
        return links;
    }

    /** The external links added so far. */
    public List<ExternalLink> externalLinks() {
        return externalLinks;
    }

    /** The headings added so far. */
    public List<Heading> headings() {
        return headings;
    }

    /** The time stamps added so far. */
    public List<Timestamp> timestamps() {
        return timestamps;
    }

    /** The front matter added so far. */
    public Optional<FrontMatter> frontMatter() {
        return Optional.ofNullable(frontMatter);
    }

    public void add(Link link) {
        links.append(link);
    }

    public void add(ExternalLink link) {
        externalLinks.append(link);
    }

    public void add(MalformedLink link) {
        malformedLinks.append(link);
    }

    /** Adds the link that a definition makes of its label. */
    public void define(MarkdownLink link) {
        definedLinks.append(link);
    }

    public void add(SuppressionComment comment) {
        suppressionComments.append(comment);
    }

    public void add(CanvasProblem problem) {
        canvasProblems.append(problem);
    }

    public void add(BaseProblem problem) {
        baseProblems.append(problem);
    }

    public void add(Heading heading) {
        headings.append(heading);
    }

    public void add(BlockId id) {
        blockIds.append(id);
    }

    public void add(Tag tag) {
        tags.append(tag);
    }

    public void add(Footnote footnote) {
        footnotes.append(footnote);
    }

    public void add(Timestamp timestamp) {
        timestamps.append(timestamp);
    }

    public void add(LogTime time) {
        logTimes.append(time);
    }

    public void add(LogDate date) {
        logDates.append(date);
    }

    public void add(Section section) {
        sections.append(section);
    }

    public void add(Zone zone) {
        zones.append(zone);
    }

    public void limitReached(Note.LimitReached limit) {
        limitReached = limit;
    }

    /** The note; the builder must not be used afterwards. */
    public Note build(VaultPath path, NoteText text) {
        links.sortByPlace();
        externalLinks.sortByPlace();
        malformedLinks.sortByPlace();
        suppressionComments.sortByPlace();
        canvasProblems.sortByPlace();
        baseProblems.sortByPlace();
        headings.sortByPlace();
        blockIds.sortByPlace();
        tags.sortByPlace();
        footnotes.sortByPlace();
        timestamps.sortByPlace();
        logTimes.sortByPlace();
        logDates.sortByPlace();
        sections.sortByPlace();
        zones.sortByPlace();
        return new Note(path, text, this);
    }
}
