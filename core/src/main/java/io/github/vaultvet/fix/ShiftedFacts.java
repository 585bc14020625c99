package io.github.vaultvet.fix;

import io.github.vaultvet.note.BaseProblem;
import io.github.vaultvet.note.BlockId;
import io.github.vaultvet.note.CanvasProblem;
import io.github.vaultvet.note.ExternalLink;
import io.github.vaultvet.note.Footnote;
import io.github.vaultvet.note.FrontMatterProblem;
import io.github.vaultvet.note.Heading;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.LogDate;
import io.github.vaultvet.note.LogTime;
import io.github.vaultvet.note.MalformedLink;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Section;
import io.github.vaultvet.note.SuppressionComment;
import io.github.vaultvet.note.Tag;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.text.TextEdit;

/** The facts of a text before its edits, as they must be found after them: the same at other places. */
final class ShiftedFacts {

    private final EditedText text;

    ShiftedFacts(EditedText text) {
        this.text = text;
    }

    Link of(Link link) {
        return link.placed(text::shifted);
    }

    CanvasProblem of(CanvasProblem problem) {
        return new CanvasProblem(
                text.shifted(problem.span()),
                problem.kind(),
                problem.detail(),
                problem.related().map(text::shifted));
    }

    BaseProblem of(BaseProblem problem) {
        return new BaseProblem(
                text.shifted(problem.span()),
                problem.kind(),
                problem.detail(),
                problem.related().map(text::shifted));
    }

    ExternalLink of(ExternalLink link) {
        return new ExternalLink(
                text.shifted(link.span()), link.url(), text.shifted(link.urlSpan()), link.embedded(), link.display());
    }

    MalformedLink of(MalformedLink link) {
        return new MalformedLink(text.shifted(link.span()), link.kind());
    }

    Heading of(Heading heading) {
        return new Heading(text.shifted(heading.span()), heading.level(), heading.text(), heading.linkable());
    }

    BlockId of(BlockId id) {
        return new BlockId(text.shifted(id.span()), id.id(), text.shifted(id.block()));
    }

    Tag of(Tag tag) {
        return new Tag(text.shifted(tag.span()), tag.name(), tag.cutOff());
    }

    Footnote of(Footnote footnote) {
        return new Footnote(text.shifted(footnote.span()), footnote.id(), footnote.definition());
    }

    SuppressionComment of(SuppressionComment comment) {
        return new SuppressionComment(text.shifted(comment.span()), comment.text());
    }

    Timestamp of(Timestamp stamp) {
        return stamp.placed(text::shifted);
    }

    LogTime of(LogTime time) {
        return new LogTime(text.shifted(time.span()), time.start(), time.end(), time.sequence());
    }

    LogDate of(LogDate date) {
        return new LogDate(text.shifted(date.span()), date.date(), date.sequence());
    }

    Section of(Section section) {
        return new Section(text.shifted(section.span()), section.type());
    }

    Zone of(Zone zone) {
        return new Zone(text.shifted(zone.span()), zone.kind(), zone.closed(), zone.maskedLinks());
    }

    FrontMatterProblem of(FrontMatterProblem problem) {
        return new FrontMatterProblem(
                text.shifted(problem.span()),
                problem.kind(),
                problem.detail(),
                problem.related().map(text::shifted),
                problem.repair()
                        .map(edit -> new TextEdit(text.shifted(edit.span()), edit.expected(), edit.replacement())));
    }

    Note.LimitReached of(Note.LimitReached limit) {
        return new Note.LimitReached(text.shifted(limit.span()), limit.reason());
    }
}
