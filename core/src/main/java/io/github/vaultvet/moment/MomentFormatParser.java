package io.github.vaultvet.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a Moment format into its parts, the longest token first as Moment does. */
final class MomentFormatParser {

    /** Where one of them stands it begins a token, understood or not. */
    private static final String LETTERS = "YyGgQMDdEeWwAaHhkmsSXxZzNLl";

    /** Letters of which a single one makes an ordinal number with a following {@code o}. */
    private static final String ORDINAL = "MDdwWQy";

    /** Letters that make more tokens than are understood, longer ones. */
    private static final String LONGER = "YgGS";

    private static final int LONGEST = 4;

    private final String format;
    private final List<MomentFormat.Part> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int at;

    MomentFormatParser(String format) {
        this.format = format;
    }

    /** The parts; none if something is not understood. */
    List<MomentFormat.Part> parts() {
        boolean understood = true;
        while (at < format.length() && understood) {
            char c = format.charAt(at);
            if (c == '[' && closing() > at) {
                understood = bracket(closing());
            } else if (LETTERS.indexOf(c) >= 0) {
                understood = token(c);
            } else {
                understood = c != '\\';
                literal.append(c);
                at++;
            }
        }
        endLiteral();
        return understood && hasToken() ? parts : List.of();
    }

    private boolean hasToken() {
        for (MomentFormat.Part part : parts) {
            if (part.token() != MomentToken.LITERAL) {
                return true;
            }
        }
        return false;
    }

    /** The last closing bracket before the next opening one; where reading stands if there is none. */
    private int closing() {
        int next = format.indexOf('[', at + 1);
        int close = format.lastIndexOf(']', next < 0 ? format.length() : next);
        return Math.max(close, at);
    }

    private boolean bracket(int close) {
        String inside = format.substring(at + 1, close);
        int first = inside.indexOf(']');
        literal.append(first < 0 ? inside : inside.substring(0, first) + inside.substring(first + 1));
        if (first >= 0) {
            literal.append(']');
        }
        at = close + 1;
        // Moment makes the word "undefined" of nothing in brackets.
        return !inside.isEmpty() && first != 0 && inside.indexOf('\\') < 0;
    }

    private boolean token(char letter) {
        int end = at;
        while (end < format.length() && format.charAt(end) == letter) {
            end++;
        }
        int run = end - at;
        boolean ordinal = end < format.length() && format.charAt(end) == 'o';
        if (ordinal && ORDINAL.indexOf(letter) >= 0 && (run == 1 || (run == LONGEST - 1 && letter == 'D'))) {
            return letter == 'D' && run == 1 && add("Do", MomentToken.of("Do"));
        }
        // As in "Hmm", which is a token of its own.
        if ((letter == 'H' || letter == 'h') && run == 1 && format.startsWith("mm", end)) {
            return false;
        }
        for (int length = Math.min(run, LONGEST); length > 0; length--) {
            String written = format.substring(at, at + length);
            Optional<MomentToken> token = MomentToken.of(written);
            if (token.isPresent()) {
                boolean longerToken = length < run && LONGER.indexOf(letter) >= 0;
                return !longerToken && add(written, token);
            }
        }
        return false;
    }

    private boolean add(String written, Optional<MomentToken> token) {
        if (token.isEmpty()) {
            return false;
        }
        endLiteral();
        parts.add(new MomentFormat.Part(token.get(), written));
        at += written.length();
        return true;
    }

    private void endLiteral() {
        if (literal.length() > 0) {
            parts.add(new MomentFormat.Part(MomentToken.LITERAL, literal.toString()));
            literal.setLength(0);
        }
    }
}
