package io.github.vaultvet.engine.crosscheck;

import io.github.vaultvet.markdown.Block;
import io.github.vaultvet.rule.ReadingDifference.Kind;
import java.util.Optional;

/** Which of the parser's blocks hide what stands in them. */
final class ParsedKinds {

    private ParsedKinds() {}

    static Optional<Kind> of(Block.Kind block) {
        return switch (block) {
            case FENCED_CODE, INDENTED_CODE -> Optional.of(Kind.CODE);
            case HTML -> Optional.of(Kind.HTML);
            case PARAGRAPH,
                    HEADING,
                    THEMATIC_BREAK,
                    QUOTE,
                    BULLET_LIST,
                    ORDERED_LIST,
                    ITEM,
                    TASK,
                    TABLE,
                    TABLE_ROW,
                    TABLE_CELL,
                    FOOTNOTE,
                    DEFINITION -> Optional.empty();
        };
    }
}
