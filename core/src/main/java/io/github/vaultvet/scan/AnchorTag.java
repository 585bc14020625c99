package io.github.vaultvet.scan;

import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Timestamp.Reading;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The opening tag of an anchor, read leniently: it ends at the first {@code >}, at a {@code <} or where the text ends,
 * and quotes may be missing or doubled.
 */
final class AnchorTag {

    private static final String CLASS = "yt-timestamp";

    private final NoteText text;
    private final byte[] bytes;
    private final int contentEnd;
    private final int end;
    private int at;

    private @Nullable Span className;
    private @Nullable Span dataT;
    private @Nullable Span otherPosition;
    private boolean broken;

    private AnchorTag(NoteText text, int start, int limit) {
        this.text = text;
        this.bytes = text.bytes();
        int found = start + 2;
        while (found < limit && bytes[found] != '>' && bytes[found] != '<') {
            found++;
        }
        this.contentEnd = found;
        this.end = found < limit && bytes[found] == '>' ? found + 1 : found;
        this.at = start + 2;
    }

    /** Reads the tag whose {@code <a} stands at {@code start}. */
    static AnchorTag read(NoteText text, int start, int limit) {
        AnchorTag tag = new AnchorTag(text, start, limit);
        while (tag.skipTo(tag.at)) {
            tag.readAttribute();
        }
        return tag;
    }

    /** Moves to the next byte of an attribute; false at the end of the tag. */
    private boolean skipTo(int from) {
        at = from;
        while (at < contentEnd && (Chars.isWhiteSpace(bytes[at]) || isQuote(bytes[at]) || bytes[at] == '/')) {
            broken |= isQuote(bytes[at]);
            at++;
        }
        return at < contentEnd;
    }

    private void readAttribute() {
        int nameStart = at;
        while (at < contentEnd && bytes[at] != '=' && !Chars.isWhiteSpace(bytes[at])) {
            broken |= isQuote(bytes[at]);
            at++;
        }
        Span name = new Span(nameStart, at);
        int equals = at;
        while (equals < contentEnd && Chars.isWhiteSpace(bytes[equals])) {
            equals++;
        }
        if (equals == contentEnd || bytes[equals] != '=') {
            broken = true;
            return;
        }
        at = equals + 1;
        while (at < contentEnd && Chars.isWhiteSpace(bytes[at])) {
            at++;
        }
        keep(text.slice(name).toLowerCase(Locale.ROOT), readValue());
    }

    private Span readValue() {
        byte quote = at < contentEnd && isQuote(bytes[at]) ? bytes[at++] : 0;
        int start = at;
        while (at < contentEnd && (quote == 0 ? !Chars.isWhiteSpace(bytes[at]) : bytes[at] != quote)) {
            at++;
        }
        Span value = new Span(start, at);
        if (quote != 0) {
            broken |= at == contentEnd;
            at = Math.min(contentEnd, at + 1);
        }
        return value;
    }

    private void keep(String name, Span value) {
        if (name.equals("class")) {
            broken |= className != null;
            className = className == null ? value : className;
        } else if (name.equals("data-t")) {
            broken |= dataT != null;
            dataT = dataT == null ? value : dataT;
        } else if ((name.startsWith("data") || name.equals("href")) && looksLikeClock(value) && otherPosition == null) {
            otherPosition = value;
        }
    }

    /** Whether the value is digits and colons, as {@code 00:01:36} and also {@code 1:2:3}, or a placeholder of them. */
    private boolean looksLikeClock(Span value) {
        boolean colon = false;
        for (int i = value.start(); i < value.end(); i++) {
            byte b = bytes[i];
            if (b == ':') {
                colon = true;
            } else if (b < '0' || b > '9') {
                return false;
            }
        }
        return colon;
    }

    /** Whether the author meant a time stamp: by its class, or by an attribute that holds a position. */
    boolean isMeantAsStamp() {
        if (dataT != null || otherPosition != null) {
            return true;
        }
        if (className == null) {
            return false;
        }
        String name = text.slice(className).toLowerCase(Locale.ROOT);
        return name.contains("timestamp") || (name.startsWith("yt") && (broken || !isClosed() || !isWord(name)));
    }

    private static boolean isWord(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetter(c) && c != '-' && c != '_' && c != ' ') {
                return false;
            }
        }
        return true;
    }

    /** The attribute {@code data-t}, or what stands in its place under another name. */
    Optional<Reading> position() {
        Span place = dataT == null ? otherPosition : dataT;
        if (place == null) {
            return Optional.empty();
        }
        return Optional.of(new Reading(place, Clock.parse(text.slice(place))));
    }

    boolean hasDataT() {
        return dataT != null;
    }

    /** Whether quotes and class are as they should be. */
    boolean isSound() {
        return isClosed() && !broken && className != null && holdsClass(text.slice(className));
    }

    private static boolean holdsClass(String names) {
        return (" " + names + " ").contains(" " + CLASS + " ");
    }

    private boolean isClosed() {
        return end > contentEnd;
    }

    /** The offset behind the tag. */
    int end() {
        return end;
    }

    private static boolean isQuote(byte b) {
        return b == '"' || b == '\'';
    }
}
