package io.github.vaultvet.scan;

import static io.github.vaultvet.scan.Chars.startsWith;
import static io.github.vaultvet.scan.Chars.startsWithIgnoreCase;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The kinds of HTML blocks and how each of them begins and ends (spec R1.15, R1.17). */
enum HtmlBlock {
    NONE,
    RAW_TEXT,
    COMMENT,
    INSTRUCTION,
    DECLARATION,
    CDATA,
    /** A block-level element; ends at a blank line. */
    ELEMENT,
    /** Any complete tag alone on its line; ends at a blank line and cannot interrupt a paragraph. */
    LONE_TAG;

    private static final int MAX_NAME_LENGTH = 10;

    private static final Set<String> BLOCK_ELEMENTS = Set.of(
            "address",
            "article",
            "aside",
            "base",
            "basefont",
            "blockquote",
            "body",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frame",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hgroup",
            "hr",
            "html",
            "iframe",
            "legend",
            "li",
            "link",
            "main",
            "menu",
            "menuitem",
            "meta",
            "nav",
            "noframes",
            "ol",
            "optgroup",
            "option",
            "p",
            "param",
            "pre",
            "section",
            "source",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "track",
            "ul");

    /** The kind that begins with this line. */
    static HtmlBlock at(byte[] bytes, int lineStart, int end) {
        int at = Chars.skipBlanks(bytes, lineStart, end);
        if (at + 1 >= end || bytes[at] != '<') {
            return NONE;
        }
        byte next = bytes[at + 1];
        if (next == '!') {
            if (startsWith(bytes, at, end, "<!--")) {
                return COMMENT;
            }
            if (startsWith(bytes, at, end, "<![CDATA[")) {
                return CDATA;
            }
            return at + 2 < end && Chars.isLetter(bytes[at + 2]) ? DECLARATION : NONE;
        }
        if (next == '?') {
            return INSTRUCTION;
        }
        String name = tagName(bytes, next == '/' ? at + 2 : at + 1, end);
        if (next != '/' && (name.equals("script") || name.equals("pre") || name.equals("style"))) {
            return RAW_TEXT;
        }
        if (BLOCK_ELEMENTS.contains(name)) {
            return ELEMENT;
        }
        int tagEnd = HtmlTag.end(bytes, at, end);
        return tagEnd != HtmlTag.NONE && Chars.skipWhiteSpace(bytes, tagEnd, end) == end ? LONE_TAG : NONE;
    }

    /** The lower-cased tag name if white space, {@code >}, {@code />} or the line's end follows it, else empty. */
    private static String tagName(byte[] bytes, int at, int end) {
        int i = at;
        while (i < end && i - at < MAX_NAME_LENGTH && (Chars.isLetter(bytes[i]) || Chars.isDigit(bytes[i]))) {
            i++;
        }
        boolean complete = i == end
                || Chars.isWhiteSpace(bytes[i])
                || bytes[i] == '>'
                || (bytes[i] == '/' && i + 1 < end && bytes[i + 1] == '>');
        return complete && i > at
                ? new String(bytes, at, i - at, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT)
                : "";
    }

    boolean endsAtBlankLine() {
        return this == ELEMENT || this == LONE_TAG;
    }

    /** Whether the line holds this kind's terminator. */
    boolean endsIn(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            byte b = bytes[i];
            if (b == '<' && this == RAW_TEXT && isRawTextEnd(bytes, i, end)) {
                return true;
            }
            if (b == '-' && this == COMMENT && startsWith(bytes, i, end, "-->")) {
                return true;
            }
            if (b == '?' && this == INSTRUCTION && startsWith(bytes, i, end, "?>")) {
                return true;
            }
            if (b == '>' && this == DECLARATION) {
                return true;
            }
            if (b == ']' && this == CDATA && startsWith(bytes, i, end, "]]>")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRawTextEnd(byte[] bytes, int at, int end) {
        return startsWithIgnoreCase(bytes, at, end, "</script>")
                || startsWithIgnoreCase(bytes, at, end, "</pre>")
                || startsWithIgnoreCase(bytes, at, end, "</style>");
    }
}
