package io.github.vaultvet.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** The HTML in a report that is Markdown, as a reader with tables sees it. Links and images in it are errors. */
final class MarkdownHtml extends AbstractVisitor {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final List<String> inlines = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();

    private MarkdownHtml() {}

    static MarkdownHtml in(String report) {
        MarkdownHtml html = new MarkdownHtml();
        PARSER.parse(report).accept(html);
        return html;
    }

    /** What stands in lines of text. */
    List<String> inlines() {
        return inlines;
    }

    /** What is a block of its own. */
    List<String> blocks() {
        return blocks;
    }

    @Override
    public void visit(HtmlInline inline) {
        inlines.add(inline.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        blocks.add(block.getLiteral());
    }

    @Override
    public void visit(Link link) {
        throw new AssertionError("a link to " + link.getDestination());
    }

    @Override
    public void visit(Image image) {
        throw new AssertionError("an image from " + image.getDestination());
    }
}
