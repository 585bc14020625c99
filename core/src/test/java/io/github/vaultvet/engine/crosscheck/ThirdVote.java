package io.github.vaultvet.engine.crosscheck;

import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.ReadingDifference;
import io.github.vaultvet.rule.ReadingDifference.Kind;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** What commonmark-java, another parser, has at the place of a difference. */
final class ThirdVote extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final int start;
    private final int lastLine;
    private final List<Kind> found = new ArrayList<>();

    private ThirdVote(int start, int lastLine) {
        this.start = start;
        this.lastLine = lastLine;
    }

    /** Whether it sides with the parser and not with the scanner. */
    static boolean isWithParser(Note note, ReadingDifference difference) {
        NoteText plain = PlainText.of(note);
        int body = note.bodyStart();
        String text = string(plain, body, plain.length());
        Span span = difference.span();
        int start = string(plain, body, span.start()).length();
        String upToEnd = string(plain, body, Math.max(span.start(), span.end() - 1));
        ThirdVote vote = new ThirdVote(start, (int) upToEnd.lines().count() - (upToEnd.endsWith("\n") ? 0 : 1));
        PARSER.parse(text).accept(vote);
        return vote.has(difference.there());
    }

    private boolean has(Kind kind) {
        return switch (kind) {
            case TEXT -> !found.contains(Kind.CODE) && !found.contains(Kind.HTML);
            case NO_HEADING -> !found.contains(Kind.HEADING);
            case NO_LINK -> !found.contains(Kind.LINK);
            case CODE, HTML, HEADING, LINK -> found.contains(kind);
        };
    }

    private static String string(NoteText text, int from, int to) {
        return new String(text.bytes(), from, to - from, StandardCharsets.UTF_8);
    }

    private void holds(Node node, Kind kind) {
        for (SourceSpan span : node.getSourceSpans()) {
            if (span.getInputIndex() <= start && start < span.getInputIndex() + span.getLength()) {
                found.add(kind);
            }
        }
    }

    private void begins(Node node) {
        if (!node.getSourceSpans().isEmpty() && node.getSourceSpans().get(0).getInputIndex() == start) {
            found.add(Kind.LINK);
        }
        visitChildren(node);
    }

    @Override
    public void visit(Heading heading) {
        List<SourceSpan> lines = heading.getSourceSpans();
        if (!lines.isEmpty() && lines.get(lines.size() - 1).getLineIndex() == lastLine) {
            found.add(Kind.HEADING);
        }
        visitChildren(heading);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        holds(block, Kind.CODE);
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        holds(block, Kind.CODE);
    }

    @Override
    public void visit(Code code) {
        holds(code, Kind.CODE);
    }

    @Override
    public void visit(HtmlBlock block) {
        holds(block, Kind.HTML);
    }

    @Override
    public void visit(HtmlInline html) {
        holds(html, Kind.HTML);
    }

    @Override
    public void visit(Link link) {
        begins(link);
    }

    @Override
    public void visit(Image image) {
        begins(image);
    }
}
