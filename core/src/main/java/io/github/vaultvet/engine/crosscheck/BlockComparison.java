package io.github.vaultvet.engine.crosscheck;

import io.github.vaultvet.markdown.Block;
import io.github.vaultvet.markdown.MarkdownTree;
import io.github.vaultvet.note.Heading;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.rule.ReadingDifference;
import io.github.vaultvet.rule.ReadingDifference.Kind;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares which lines are code or HTML, and which are headings. */
final class BlockComparison {

    private final Note note;
    private final NoteText text;
    private final NoteText plain;
    private final MarkdownTree tree;

    BlockComparison(Note note, NoteText plain, MarkdownTree tree) {
        this.note = note;
        this.text = note.text();
        this.plain = plain;
        this.tree = tree;
    }

    void addTo(List<ReadingDifference> differences) {
        lines(differences);
        headings(differences);
    }

    private void lines(List<ReadingDifference> differences) {
        LineKinds here = scanned();
        LineKinds there = parsed();
        LineKinds inline = new LineKinds(text);
        for (Span html : tree.inlineHtml()) {
            inline.mark(html, Kind.HTML);
        }
        for (int line = 1; line <= text.lineCount(); line++) {
            // The scanner does not tell a tag within text that fills a line from a block.
            boolean same =
                    here.of(line) == there.of(line) || (here.of(line) == Kind.HTML && inline.of(line) == Kind.HTML);
            Span visible = NoteLines.visible(text, line);
            if (!same && !visible.isEmpty() && !isMasked(visible.end() - 1)) {
                differences.add(new ReadingDifference(visible, here.of(line), there.of(line)));
            }
        }
    }

    private LineKinds scanned() {
        LineKinds kinds = new LineKinds(text);
        for (Zone zone : note.zones()) {
            switch (zone.kind()) {
                case FENCED_CODE, INDENTED_CODE -> kinds.mark(zone.span(), Kind.CODE);
                case HTML, HTML_COMMENT -> kinds.mark(zone.span(), Kind.HTML);
                case CODE_SPAN, MATH, COMMENT, URL, DEFINITION -> {}
            }
        }
        return kinds;
    }

    private LineKinds parsed() {
        LineKinds kinds = new LineKinds(text);
        for (Block block : tree.blocks()) {
            ParsedKinds.of(block.kind()).ifPresent(kind -> kinds.mark(block.span(), kind));
        }
        return kinds;
    }

    /** Headings are found again by the line that they end in: a parser may have a definition above as part of one. */
    private void headings(List<ReadingDifference> differences) {
        TreeMap<Integer, Heading> here = new TreeMap<>();
        for (Heading heading : note.headings()) {
            here.put(lastLine(heading), heading);
        }
        for (Heading heading : tree.headings()) {
            @Nullable Heading ours = here.remove(lastLine(heading));
            boolean differs = ours == null || ours.level() != heading.level();
            if (differs && !isMasked(heading.span().start())) {
                Kind kind = ours == null ? Kind.NO_HEADING : Kind.HEADING;
                differences.add(new ReadingDifference(heading.span(), kind, Kind.HEADING));
            }
        }
        for (Heading heading : here.values()) {
            differences.add(new ReadingDifference(heading.span(), Kind.HEADING, Kind.NO_HEADING));
        }
    }

    private int lastLine(Heading heading) {
        return text.lineAt(Math.max(heading.span().start(), heading.span().end() - 1));
    }

    private boolean isMasked(int at) {
        return text.bytes()[at] != plain.bytes()[at];
    }
}
