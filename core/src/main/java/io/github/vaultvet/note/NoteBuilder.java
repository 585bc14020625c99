package io.github.vaultvet.note;

import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the facts while a note is scanned; the note then reads them out of it. */
public final class NoteBuilder {

    final List<Link> links = new ArrayList<>();
    final List<ExternalLink> externalLinks = new ArrayList<>();
    final List<MalformedLink> malformedLinks = new ArrayList<>();
    final List<Heading> headings = new ArrayList<>();
    final List<BlockId> blockIds = new ArrayList<>();
    final List<Tag> tags = new ArrayList<>();
    final List<Footnote> footnotes = new ArrayList<>();
    final List<Timestamp> timestamps = new ArrayList<>();
    final List<Section> sections = new ArrayList<>();
    final List<Zone> zones = new ArrayList<>();
    /** Made when needed: most notes have none. */
    List<MarkdownLink> definedLinks = List.of();

    List<SuppressionComment> suppressionComments = List.of();
    List<LogTime> logTimes = List.of();
    List<LogDate> logDates = List.of();
    List<CanvasProblem> canvasProblems = List.of();
    List<BaseProblem> baseProblems = List.of();

    @Nullable
    FrontMatter frontMatter;

    Note.@Nullable LimitReached limitReached;

    public void frontMatter(FrontMatter found) {
        frontMatter = found;
    }

    /** The zones added so far. */
    public List<Zone> zones() {
        return Collections.unmodifiableList(zones);
    }

    /** The links added so far. */
    public List<Link> links() {
        return Collections.unmodifiableList(links);
    }

    /** The external links added so far. */
    public List<ExternalLink> externalLinks() {
        return Collections.unmodifiableList(externalLinks);
    }

    /** The headings added so far. */
    public List<Heading> headings() {
        return Collections.unmodifiableList(headings);
    }

    /** The time stamps added so far. */
    public List<Timestamp> timestamps() {
        return Collections.unmodifiableList(timestamps);
    }

    /** The front matter added so far. */
    public Optional<FrontMatter> frontMatter() {
        return Optional.ofNullable(frontMatter);
    }

    public void add(Link link) {
        links.add(link);
    }

    public void add(ExternalLink link) {
        externalLinks.add(link);
    }

    public void add(MalformedLink link) {
        malformedLinks.add(link);
    }

    /** Adds the link that a definition makes of its label. */
    public void define(MarkdownLink link) {
        definedLinks = definedLinks.isEmpty() ? new ArrayList<>() : definedLinks;
        definedLinks.add(link);
    }

    public void add(SuppressionComment comment) {
        suppressionComments = suppressionComments.isEmpty() ? new ArrayList<>() : suppressionComments;
        suppressionComments.add(comment);
    }

    public void add(CanvasProblem problem) {
        canvasProblems = canvasProblems.isEmpty() ? new ArrayList<>() : canvasProblems;
        canvasProblems.add(problem);
    }

    public void add(BaseProblem problem) {
        baseProblems = baseProblems.isEmpty() ? new ArrayList<>() : baseProblems;
        baseProblems.add(problem);
    }

    public void add(Heading heading) {
        headings.add(heading);
    }

    public void add(BlockId id) {
        blockIds.add(id);
    }

    public void add(Tag tag) {
        tags.add(tag);
    }

    public void add(Footnote footnote) {
        footnotes.add(footnote);
    }

    public void add(Timestamp timestamp) {
        timestamps.add(timestamp);
    }

    public void add(LogTime time) {
        logTimes = logTimes.isEmpty() ? new ArrayList<>() : logTimes;
        logTimes.add(time);
    }

    public void add(LogDate date) {
        logDates = logDates.isEmpty() ? new ArrayList<>() : logDates;
        logDates.add(date);
    }

    public void add(Section section) {
        sections.add(section);
    }

    public void add(Zone zone) {
        zones.add(zone);
    }

    public void limitReached(Note.LimitReached limit) {
        limitReached = limit;
    }

    /** The note; the builder must not be used afterwards. */
    public Note build(VaultPath path, NoteText text) {
        sort(links);
        sort(externalLinks);
        sort(malformedLinks);
        sort(suppressionComments);
        sort(canvasProblems);
        sort(baseProblems);
        sort(headings);
        sort(blockIds);
        sort(tags);
        sort(footnotes);
        sort(timestamps);
        sort(logTimes);
        sort(logDates);
        sort(sections);
        sort(zones);
        return new Note(path, text, this);
    }

    /** A block is read when it ends, so that an inner one may come before what stands around it. */
    private static <T extends Fact> void sort(List<T> facts) {
        int size = facts.size();
        if (size < 2) {
            return;
        }
        Span before = facts.get(0).span();
        for (int i = 1; i < size; i++) {
            Span span = facts.get(i).span();
            if (span.compareTo(before) < 0) {
                facts.sort(Comparator.comparing(Fact::span));
                return;
            }
            before = span;
        }
    }
}
