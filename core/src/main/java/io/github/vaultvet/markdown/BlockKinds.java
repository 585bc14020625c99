package io.github.vaultvet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.Optional;

/** What the parser's blocks are called here. A table's head, body and rule are no blocks of their own. */
final class BlockKinds {

    private static final Map<Class<? extends Node>, Block.Kind> KINDS = Map.ofEntries(
            Map.entry(Paragraph.class, Block.Kind.PARAGRAPH),
            Map.entry(Heading.class, Block.Kind.HEADING),
            Map.entry(ThematicBreak.class, Block.Kind.THEMATIC_BREAK),
            Map.entry(FencedCodeBlock.class, Block.Kind.FENCED_CODE),
            Map.entry(IndentedCodeBlock.class, Block.Kind.INDENTED_CODE),
            Map.entry(HtmlBlock.class, Block.Kind.HTML),
            Map.entry(HtmlCommentBlock.class, Block.Kind.HTML),
            Map.entry(BlockQuote.class, Block.Kind.QUOTE),
            Map.entry(BulletList.class, Block.Kind.BULLET_LIST),
            Map.entry(OrderedList.class, Block.Kind.ORDERED_LIST),
            Map.entry(BulletListItem.class, Block.Kind.ITEM),
            Map.entry(OrderedListItem.class, Block.Kind.ITEM),
            Map.entry(TaskListItem.class, Block.Kind.TASK),
            Map.entry(TableBlock.class, Block.Kind.TABLE),
            Map.entry(TableRow.class, Block.Kind.TABLE_ROW),
            Map.entry(TableCell.class, Block.Kind.TABLE_CELL),
            Map.entry(FootnoteBlock.class, Block.Kind.FOOTNOTE),
            Map.entry(Reference.class, Block.Kind.DEFINITION));

    private BlockKinds() {}

    static Optional<Block.Kind> of(Node node) {
        return Optional.ofNullable(KINDS.get(node.getClass()));
    }
}
