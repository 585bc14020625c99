package io.github.vaultvet.vault;

import io.github.vaultvet.text.EmbeddedText;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;

/** Takes the lines of a code block out of the quotes and lists that it stands in. */
final class BlockContent {

    private final byte[] bytes;
    private final EmbeddedText.Builder content;
    private int quotes;
    private int indent;

    private BlockContent(NoteText text, Span block) {
        this.bytes = text.bytes();
        this.content = new EmbeddedText.Builder(block.length());
    }

    /**
     * The lines after the first one.
     *
     * @param block from its opening fence to its last line
     */
    static EmbeddedText of(NoteText text, Span block) {
        BlockContent reader = new BlockContent(text, block);
        int firstLine = text.lineAt(block.start());
        reader.measure(text.line(firstLine).start(), block.start());
        int lines = text.lineCount();
        for (int line = firstLine + 1; line <= lines && text.line(line).start() < block.end(); line++) {
            int start = reader.afterMarks(text.line(line));
            int end = line < lines ? text.line(line + 1).start() : text.length();
            for (int at = start; at < Math.min(end, block.end()); at++) {
                reader.content.add(reader.bytes[at], at);
            }
        }
        return reader.content.build(block.end());
    }

    /** What stands before the fence stands, in some form, before each line. */
    private void measure(int lineStart, int fence) {
        for (int at = lineStart; at < fence; at++) {
            if (bytes[at] == '>') {
                quotes++;
                indent = 0;
                at += bytes[at + 1] == ' ' ? 1 : 0;
            } else {
                indent++;
            }
        }
    }

    private int afterMarks(Span line) {
        int at = line.start();
        for (int i = 0; i < quotes; i++) {
            int mark = at;
            while (mark < line.end() && bytes[mark] == ' ') {
                mark++;
            }
            if (mark == line.end() || bytes[mark] != '>') {
                break;
            }
            at = mark + 1;
            at += at < line.end() && bytes[at] == ' ' ? 1 : 0;
        }
        int limit = Math.min(line.end(), at + indent);
        while (at < limit && bytes[at] == ' ') {
            at++;
        }
        return at;
    }
}
