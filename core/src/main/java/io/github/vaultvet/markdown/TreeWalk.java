package io.github.vaultvet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import io.github.vaultvet.note.Heading;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the parser's tree in the order of the text and keeps what we want of it. */
final class TreeWalk {

    final List<Block> blocks = new ArrayList<>();
    final List<Heading> headings = new ArrayList<>();
    final List<Span> codeSpans = new ArrayList<>();
    final List<Span> inlineHtml = new ArrayList<>();
    final List<InlineLink> links = new ArrayList<>();
    final List<Outline.Entry> outline = new ArrayList<>();

    private final NoteText text;
    private final DecodedText decoded;
    /** The blocks that the node stands in. */
    private int depth;

    TreeWalk(NoteText text, DecodedText decoded) {
        this.text = text;
        this.decoded = decoded;
    }

    /** Without recursion: a note of brackets is nested as deep as it is long. */
    void walk(Node document) {
        @Nullable Node node = document.getFirstChild();
        while (node != null) {
            boolean rule = node instanceof TableSeparator;
            boolean block = !rule && enter(node);
            @Nullable Node child = node.getFirstChild();
            if (child != null && !rule) {
                depth += block ? 1 : 0;
                node = child;
            } else {
                node = afterBranch(node, document);
            }
        }
    }

    private @Nullable Node afterBranch(Node last, Node document) {
        @Nullable Node node = last;
        while (node != null && node.getNext() == null) {
            node = node.getParent();
            if (node == null || node == document) {
                return null;
            }
            depth -= BlockKinds.of(node).isPresent() ? 1 : 0;
        }
        return node == null ? null : node.getNext();
    }

    /** Keeps a node; whether it is a block. */
    private boolean enter(Node node) {
        Optional<Block.Kind> kind = BlockKinds.of(node);
        if (kind.isPresent()) {
            block(node, kind.get());
        } else if (node instanceof Code) {
            codeSpans.add(span(node));
        } else if (node instanceof HtmlInlineBase) {
            inlineHtml.add(span(node));
        } else if (node instanceof InlineLinkNode link) {
            Span destination =
                    span(link.getUrl().getStartOffset(), link.getUrl().getEndOffset());
            links.add(new InlineLink(span(node), text.slice(destination), destination, node instanceof Image));
        }
        return kind.isPresent();
    }

    private void block(Node node, Block.Kind kind) {
        Span span = trimmed(span(node));
        blocks.add(new Block(kind, span, depth));
        if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            Span content =
                    span(heading.getText().getStartOffset(), heading.getText().getEndOffset());
            headings.add(new Heading(span, heading.getLevel(), text.slice(content), depth == 0));
            outline.add(new Outline.Entry(depth, kind.word() + " " + heading.getLevel()));
        } else {
            outline.add(new Outline.Entry(depth, kind.word()));
        }
    }

    private Span span(Node node) {
        return span(node.getStartOffset(), node.getEndOffset());
    }

    private Span span(int start, int end) {
        return decoded.span(start, end);
    }

    private Span trimmed(Span span) {
        int end = span.end();
        while (end > span.start() && text.bytes()[end - 1] <= ' ' && text.bytes()[end - 1] >= 0) {
            end--;
        }
        return new Span(span.start(), end);
    }
}
