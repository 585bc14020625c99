package io.github.vaultvet.engine.crosscheck;

import io.github.vaultvet.markdown.Block;
import io.github.vaultvet.markdown.InlineLink;
import io.github.vaultvet.markdown.MarkdownTree;
import io.github.vaultvet.note.ExternalLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MalformedLink;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.rule.ReadingDifference;
import io.github.vaultvet.rule.ReadingDifference.Kind;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares which Markdown links there are, and whether links stand in code or in tags within text. */
final class LinkComparison {

    private final Note note;
    private final NoteText text;
    private final NoteText plain;
    private final MarkdownTree tree;

    LinkComparison(Note note, NoteText plain, MarkdownTree tree) {
        this.note = note;
        this.text = note.text();
        this.plain = plain;
        this.tree = tree;
    }

    void addTo(List<ReadingDifference> differences) {
        links(differences);
        hiddenThere(differences);
        hiddenHere(differences);
    }

    private void links(List<ReadingDifference> differences) {
        Map<Integer, ScannedLink> here = scanned();
        Set<Integer> badlyEncoded = badlyEncoded();
        int imageEnd = 0;
        for (InlineLink link : tree.links()) {
            @Nullable ScannedLink ours = here.remove(link.span().start());
            // The text of an image is a description, whatever it looks like; what leads nowhere is no link (R2.11).
            boolean counts = link.span().start() >= imageEnd
                    && !link.destinationSpan().isEmpty()
                    && !badlyEncoded.contains(link.span().start());
            if (link.image()) {
                imageEnd = Math.max(imageEnd, link.span().end());
            }
            boolean same = ours != null && ours.destination().equals(link.destinationSpan());
            if (counts && !same) {
                differences.add(new ReadingDifference(link.span(), ours == null ? Kind.NO_LINK : Kind.LINK, Kind.LINK));
            }
        }
        for (ScannedLink link : here.values()) {
            differences.add(new ReadingDifference(link.span(), Kind.LINK, Kind.NO_LINK));
        }
    }

    private record ScannedLink(Span span, Span destination) {}

    /** By where they begin. */
    private Map<Integer, ScannedLink> scanned() {
        Map<Integer, ScannedLink> found = new TreeMap<>();
        for (Link link : note.links()) {
            if (link instanceof MarkdownLink && !isMasked(link.span())) {
                found.put(link.span().start(), new ScannedLink(link.span(), link.targetSpan()));
            }
        }
        for (ExternalLink link : note.externalLinks()) {
            if (link.display().isPresent() && !isMasked(link.span())) {
                found.put(link.span().start(), new ScannedLink(link.span(), link.urlSpan()));
            }
        }
        return found;
    }

    /** R2.9: Obsidian does not index them. */
    private Set<Integer> badlyEncoded() {
        Set<Integer> starts = new HashSet<>();
        for (MalformedLink malformed : note.malformedLinks()) {
            if (malformed.kind() == MalformedLink.Kind.BAD_ENCODING) {
                starts.add(malformed.span().start());
            }
        }
        return starts;
    }

    private void hiddenThere(List<ReadingDifference> differences) {
        SpanSet code = new SpanSet();
        code.addAll(tree.codeSpans());
        SpanSet html = new SpanSet();
        html.addAll(tree.inlineHtml());
        for (Link link : note.links()) {
            if (code.contains(link.span())) {
                differences.add(new ReadingDifference(link.span(), Kind.LINK, Kind.CODE));
            } else if (html.contains(link.span())) {
                differences.add(new ReadingDifference(link.span(), Kind.LINK, Kind.HTML));
            }
        }
    }

    /** The scanner lists those stretches within text that hide what looks like a wikilink; blocks are compared by lines. */
    private void hiddenHere(List<ReadingDifference> differences) {
        SpanSet code = blocks(Kind.CODE);
        code.addAll(tree.codeSpans());
        SpanSet html = blocks(Kind.HTML);
        html.addAll(tree.inlineHtml());
        for (Zone zone : note.zones()) {
            Span visible = new Span(
                    zone.span().start(),
                    NoteLines.trimEnd(text, zone.span().start(), zone.span().end()));
            switch (zone.kind()) {
                case CODE_SPAN -> addUnless(code.contains(visible), visible, Kind.CODE, differences);
                case HTML, HTML_COMMENT ->
                    addUnless(html.contains(visible) || beginsLine(visible), visible, Kind.HTML, differences);
                case FENCED_CODE, INDENTED_CODE, MATH, COMMENT, URL, DEFINITION -> {}
            }
        }
    }

    private boolean beginsLine(Span span) {
        return NoteLines.visible(text, text.lineAt(span.start())).start() == span.start();
    }

    private void addUnless(boolean same, Span span, Kind here, List<ReadingDifference> differences) {
        if (!same && !isMasked(span)) {
            differences.add(new ReadingDifference(span, here, Kind.TEXT));
        }
    }

    private SpanSet blocks(Kind kind) {
        SpanSet found = new SpanSet();
        for (Block block : tree.blocks()) {
            if (ParsedKinds.of(block.kind()).filter(kind::equals).isPresent()) {
                found.add(block.span());
            }
        }
        return found;
    }

    private boolean isMasked(Span span) {
        return !span.isEmpty() && text.bytes()[span.start()] != plain.bytes()[span.start()];
    }
}
