package io.github.vaultvet.yaml;

import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what most front matter is: lines {@code key: value} with a plain or simply quoted value, lists of such values
 * below a key or in square brackets. Declines everything else, and whatever is no sound YAML.
 *
 * <p>It is here because loading SnakeYAML costs more time than reading thousands of such blocks.
 */
final class PlainBlock {

    private static final int MAX_KEY = 1000;

    private final byte[] bytes;
    private final int limit;
    private final int maxNodes;
    private final List<YamlMapping.Entry> entries = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int nodes = 1;
    private int lineStart;
    private int lineEnd;

    private PlainBlock(byte[] bytes, int start, int end, YamlLimits limits) {
        this.bytes = bytes;
        this.limit = end;
        this.maxNodes = limits.nodes();
        this.lineStart = start;
    }

    /** The document, or empty if this is for SnakeYAML. */
    static Optional<YamlDocument> read(byte[] bytes, int start, int end, YamlLimits limits) {
        return isOrdinary(bytes, start, end) ? new PlainBlock(bytes, start, end, limits).read() : Optional.empty();
    }

    /** Whether there is no tab, control character, broken UTF-8 or line end that only some readers see. */
    private static boolean isOrdinary(byte[] bytes, int start, int end) {
        boolean ascii = true;
        for (int at = start; at < end; at++) {
            byte b = bytes[at];
            if (b < 0) {
                ascii = false;
            } else if ((b < ' ' && b != '\n' && b != '\r') || b == 0x7F) {
                return false;
            }
        }
        return ascii || Utf8.isOrdinary(bytes, start, end);
    }

    private Optional<YamlDocument> read() {
        while (nextKeyLine()) {
            if (!readEntry() || nodes > maxNodes) {
                return Optional.empty();
            }
        }
        if (lineStart < limit) {
            return Optional.empty();
        }
        if (entries.isEmpty()) {
            return Optional.of(new YamlDocument(Optional.empty(), List.of()));
        }
        Span first = entries.get(0).key().span();
        Span last = entries.get(entries.size() - 1).value().span();
        YamlMapping root = new YamlMapping(new Span(first.start(), last.end()), entries);
        return Optional.of(new YamlDocument(Optional.of(root), List.of()));
    }

    /** Moves to the next line that holds something; false at the end, or at a line that does not begin with a key. */
    private boolean nextKeyLine() {
        skipEmptyLines();
        return lineStart < limit && PlainText.beginsKey(bytes[lineStart]);
    }

    private void skipEmptyLines() {
        while (lineStart < limit) {
            findLineEnd();
            int at = PlainText.skipBlanks(bytes, lineStart, lineEnd);
            if (at < lineEnd && bytes[at] != '#') {
                return;
            }
            nextLine();
        }
    }

    private void findLineEnd() {
        int at = lineStart;
        while (at < limit && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        lineEnd = at;
    }

    private void nextLine() {
        int at = lineEnd;
        if (at + 1 < limit && bytes[at] == '\r' && bytes[at + 1] == '\n') {
            at++;
        }
        lineStart = Math.min(limit, at + 1);
    }

    private boolean readEntry() {
        int colon = PlainText.endOfKey(bytes, lineStart, lineEnd);
        if (colon == lineStart || colon - lineStart > MAX_KEY) {
            return false;
        }
        YamlScalar key = PlainValue.plain(bytes, lineStart, colon);
        if (!keys.add(CoreSchema.identity(key))) {
            return false;
        }
        int at = PlainText.skipBlanks(bytes, colon + 1, lineEnd);
        boolean empty = at == lineEnd || (bytes[at] == '#' && at > colon + 1);
        Optional<? extends YamlNode> value;
        if (empty) {
            nextLine();
            value = readItemsBelow(colon + 1);
        } else {
            value = bytes[at] == '[' ? PlainValue.list(bytes, at, lineEnd) : PlainValue.scalar(bytes, at, lineEnd);
            nextLine();
        }
        nodes += 2
                + (value.isPresent() && value.get() instanceof YamlSequence list
                        ? list.items().size()
                        : 0);
        value.ifPresent(known -> entries.add(new YamlMapping.Entry(key, known)));
        return value.isPresent() && !isIndentedNext();
    }

    /** Whether the next line continues the entry in a way that is not for us. */
    private boolean isIndentedNext() {
        skipEmptyLines();
        return lineStart < limit && bytes[lineStart] == ' ';
    }

    /** The list whose items stand on the lines below their key; nothing but a left out value if there is none. */
    private Optional<YamlNode> readItemsBelow(int afterColon) {
        List<YamlNode> items = new ArrayList<>();
        int start = 0;
        int indentation = -1;
        skipEmptyLines();
        while (lineStart < limit) {
            int dash = PlainText.skipBlanks(bytes, lineStart, lineEnd);
            if (bytes[dash] != '-' || (dash + 1 < lineEnd && bytes[dash + 1] != ' ')) {
                break;
            }
            if (indentation < 0) {
                indentation = dash - lineStart;
                start = dash;
            }
            Optional<YamlScalar> item = readItem(dash);
            if (item.isEmpty() || dash - lineStart != indentation) {
                return Optional.empty();
            }
            items.add(item.get());
            nextLine();
            skipEmptyLines();
        }
        if (items.isEmpty()) {
            return Optional.of(PlainValue.leftOut(afterColon));
        }
        int end = items.get(items.size() - 1).span().end();
        return Optional.of(new YamlSequence(new Span(start, end), items));
    }

    private Optional<YamlScalar> readItem(int dash) {
        int at = PlainText.skipBlanks(bytes, dash + 1, lineEnd);
        return at == lineEnd ? Optional.of(PlainValue.leftOut(dash + 1)) : PlainValue.scalar(bytes, at, lineEnd);
    }
}
