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

/**
 * One note with all facts about it, each list in the order of the text; or a canvas or base, of which the same kinds of
 * facts are known. It lives while its rules run and is then let go; do not keep it.
 */
public final class Note {

    private final VaultPath path;
    private final NoteText text;
    private final Builder facts;
    private Optional<UnitSlip> unitSlip = Optional.empty();
    private boolean soughtUnitSlip;

    private Note(VaultPath path, NoteText text, Builder facts) {
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
        return Collections.unmodifiableList(facts.links);
    }

    public List<ExternalLink> externalLinks() {
        return Collections.unmodifiableList(facts.externalLinks);
    }

    public List<MalformedLink> malformedLinks() {
        return Collections.unmodifiableList(facts.malformedLinks);
    }

    /** Link definitions that lead to something in the vault; Obsidian's index does not know them (spec R2.14). */
    public List<MarkdownLink> definedLinks() {
        return Collections.unmodifiableList(facts.definedLinks);
    }

    /** What is wrong with a canvas as such; nothing in a note. */
    public List<CanvasProblem> canvasProblems() {
        return Collections.unmodifiableList(facts.canvasProblems);
    }

    /** What is wrong with a base, or with the bases in a note. */
    public List<BaseProblem> baseProblems() {
        return Collections.unmodifiableList(facts.baseProblems);
    }

    public List<Heading> headings() {
        return Collections.unmodifiableList(facts.headings);
    }

    public List<BlockId> blockIds() {
        return Collections.unmodifiableList(facts.blockIds);
    }

    public List<Tag> tags() {
        return Collections.unmodifiableList(facts.tags);
    }

    public List<Footnote> footnotes() {
        return Collections.unmodifiableList(facts.footnotes);
    }

    public List<Timestamp> timestamps() {
        return Collections.unmodifiableList(facts.timestamps);
    }

    /** Times of day that lead the entries of logs. */
    public List<LogTime> logTimes() {
        return Collections.unmodifiableList(facts.logTimes);
    }

    /** Dates that lead headings and items of lists. */
    public List<LogDate> logDates() {
        return Collections.unmodifiableList(facts.logDates);
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
        return Collections.unmodifiableList(facts.sections);
    }

    public List<Zone> zones() {
        return Collections.unmodifiableList(facts.zones);
    }

    /** Comments that speak to vaultvet, in the order of the text. */
    public List<SuppressionComment> suppressionComments() {
        return Collections.unmodifiableList(facts.suppressionComments);
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

    /** Collects the facts while a note is scanned. */
    public static final class Builder {

        private final List<Link> links = new ArrayList<>();
        private final List<ExternalLink> externalLinks = new ArrayList<>();
        private final List<MalformedLink> malformedLinks = new ArrayList<>();
        private final List<Heading> headings = new ArrayList<>();
        private final List<BlockId> blockIds = new ArrayList<>();
        private final List<Tag> tags = new ArrayList<>();
        private final List<Footnote> footnotes = new ArrayList<>();
        private final List<Timestamp> timestamps = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private final List<Zone> zones = new ArrayList<>();
        /** Made when needed: most notes have none. */
        private List<MarkdownLink> definedLinks = List.of();

        private List<SuppressionComment> suppressionComments = List.of();

        private List<LogTime> logTimes = List.of();

        private List<LogDate> logDates = List.of();

        private List<CanvasProblem> canvasProblems = List.of();

        private List<BaseProblem> baseProblems = List.of();
        private @Nullable FrontMatter frontMatter;
        private @Nullable LimitReached limitReached;

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

        public void limitReached(LimitReached limit) {
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
            for (int i = 1; i < facts.size(); i++) {
                if (facts.get(i).span().compareTo(facts.get(i - 1).span()) < 0) {
                    facts.sort(Comparator.comparing(Fact::span));
                    return;
                }
            }
        }
    }
}
