package io.github.vaultvet.scan;

/**
 * Which lines end a block that would otherwise go on with them. A line of two dollar signs does not: directly below text
 * it is inline math that spans lines (spec R1.19), and taken for a block's opener it would hide what follows its closer.
 */
final class Interruption {

    private Interruption() {}

    /** Whether a line that follows text directly begins a block of its own. */
    static boolean ofParagraph(byte[] bytes, int at, int end) {
        int first = Chars.skipBlanks(bytes, at, end);
        if (first == end || !mayInterrupt(bytes[first])) {
            return false;
        }
        return ofQuote(bytes, at, end) || bytes[first] == '>';
    }

    /** Whether an unmarked line ends a quote, blank lines and indented code aside. */
    static boolean ofQuote(byte[] bytes, int at, int end) {
        if (ofList(bytes, at, end)) {
            return true;
        }
        HtmlBlock html = HtmlBlock.at(bytes, at, end);
        if (html != HtmlBlock.NONE && html != HtmlBlock.LONE_TAG) {
            return true;
        }
        ListMarker marker = ListMarker.read(bytes, at, end);
        return marker.exists() && marker.one();
    }

    /** Whether an unindented line ends a list item that has had no blank line before. */
    static boolean ofList(byte[] bytes, int at, int end) {
        return BlockStart.headingLevel(bytes, at, end) > 0
                || BlockStart.fenceLength(bytes, at, end) > 0
                || BlockStart.isThematicBreak(bytes, at, end)
                || BlockStart.isComment(bytes, at, end);
    }

    /** Whether an unindented line ends a footnote definition; comments do not (R1.18). */
    static boolean ofFootnote(byte[] bytes, int at, int end) {
        if (BlockStart.isComment(bytes, at, end)) {
            return false;
        }
        return ofQuote(bytes, at, end)
                || BlockStart.isQuote(bytes, at, end)
                || BlockStart.afterFootnoteLabel(bytes, at, end) > 0;
    }

    private static boolean mayInterrupt(byte b) {
        return switch (b) {
            case '#', '`', '~', '*', '-', '_', '+', '>', '<', '%' -> true;
            default -> Chars.isDigit(b);
        };
    }
}
