package io.github.vaultvet.vault;

import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts an expression of a base into names, strings and marks, in one pass. */
final class BaseTokens {

    private static final String MARKS = "()[]{}.,+-*%!<>=&|?:;";

    private final byte[] bytes;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private BaseTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Kinds of tokens. */
    enum Kind {
        NAME,
        /** A string with its quotes. */
        STRING,
        /** A quote that nothing closes, to the end of the expression. */
        UNCLOSED,
        /** An operator, bracket, dot or comma. */
        MARK,
        /** A number, a pattern between slashes, or something unknown. */
        OTHER
    }

    /** A token and its place. */
    record Token(Kind kind, Span span) {}

    static List<Token> of(byte[] expression) {
        BaseTokens cut = new BaseTokens(expression);
        while (cut.at < expression.length) {
            cut.next();
        }
        return cut.tokens;
    }

    private void next() {
        byte b = bytes[at];
        if (b == ' ' || b == '\t' || b == '\n' || b == '\r') {
            at++;
        } else if (b == '"' || b == '\'') {
            string(b);
        } else if (isNameByte(b)) {
            name();
        } else if (b == '/' && beginsValue()) {
            pattern();
        } else {
            mark(b);
        }
    }

    private void string(byte quote) {
        int start = at;
        int end = closing(quote);
        at = Math.min(bytes.length, end + 1);
        add(end < bytes.length ? Kind.STRING : Kind.UNCLOSED, start);
    }

    private void pattern() {
        int start = at;
        at = Math.min(bytes.length, closing((byte) '/') + 1);
        add(Kind.OTHER, start);
    }

    /** Where the mark that stands here stands again, not behind a backslash; the end of the text if it does not. */
    private int closing(byte mark) {
        int end = at + 1;
        while (end < bytes.length && bytes[end] != mark) {
            end += bytes[end] == '\\' ? 2 : 1;
        }
        return Math.min(end, bytes.length);
    }

    private void name() {
        int start = at;
        boolean number = bytes[at] >= '0' && bytes[at] <= '9';
        while (at < bytes.length && isNameByte(bytes[at])) {
            at++;
        }
        add(number ? Kind.OTHER : Kind.NAME, start);
    }

    private void mark(byte b) {
        int start = at++;
        boolean twice = (b == '=' || b == '!') && at < bytes.length && bytes[at] == '=';
        at += twice ? 1 : 0;
        add(MARKS.indexOf(b) >= 0 ? Kind.MARK : Kind.OTHER, start);
    }

    /** Whether a slash here begins a pattern and does not divide. */
    private boolean beginsValue() {
        if (tokens.isEmpty()) {
            return true;
        }
        Token last = tokens.get(tokens.size() - 1);
        byte end = bytes[last.span().end() - 1];
        return last.kind() == Kind.MARK && end != ')' && end != ']';
    }

    private void add(Kind kind, int start) {
        tokens.add(new Token(kind, new Span(start, at)));
    }

    private static boolean isNameByte(byte b) {
        return b < 0
                || b == '_'
                || b == '$'
                || (b >= '0' && b <= '9')
                || (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z');
    }
}
