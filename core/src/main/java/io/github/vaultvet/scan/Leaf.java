package io.github.vaultvet.scan;

/** What kind of text the innermost open block holds. */
enum Leaf {
    NONE,
    PARAGRAPH,
    TABLE,
    FENCE,
    INDENTED_CODE,
    MATH,
    COMMENT,
    HTML
}
