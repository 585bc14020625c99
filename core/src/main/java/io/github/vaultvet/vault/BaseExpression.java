package io.github.vaultvet.vault;

import io.github.vaultvet.note.BaseLink;
import io.github.vaultvet.note.BaseLink.Named;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.vault.BaseTokens.Kind;
import io.github.vaultvet.vault.BaseTokens.Token;
import java.util.List;
import java.util.Optional;

/** Finds in an expression of a base the strings that name files, folders and formulas (spec R7.7). */
final class BaseExpression {

    private final NoteText text;
    private final Listener listener;
    private final List<Token> tokens;

    BaseExpression(NoteText text, Listener listener) {
        this.text = text;
        this.listener = listener;
        this.tokens = BaseTokens.of(text.bytes());
    }

    /** Told what an expression names; places are those of the expression's text. */
    interface Listener {

        void link(BaseLink link);

        void formula(String name, Span span);

        /** A quote that nothing closes. */
        void unclosed(Span span);
    }

    void read() {
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i).kind()) {
                case STRING -> string(i);
                case NAME -> formula(i);
                case UNCLOSED -> listener.unclosed(tokens.get(i).span());
                case MARK, OTHER -> {
                    // Only what stands beside it matters.
                }
            }
        }
    }

    private void string(int at) {
        // A string that is only a part of what is named says nothing: file("a" + x).
        if (isPart(at)) {
            return;
        }
        Optional<Named> named = isMark(at - 1, "(") ? argument(at - 2) : compared(at);
        named.ifPresent(
                kind -> BaseNames.link(text, tokens.get(at).span(), kind).ifPresent(listener::link));
    }

    private boolean isPart(int at) {
        return isMark(at + 1, "+") || isMark(at - 1, "+") || isMark(at + 1, ".");
    }

    /** What the first argument of a function names. */
    private Optional<Named> argument(int function) {
        boolean method = isMark(function - 1, ".");
        return switch (word(function)) {
            case "file", "link" -> method ? Optional.empty() : Optional.of(Named.FILE);
            case "hasLink" -> method ? Optional.of(Named.FILE) : Optional.empty();
            case "inFolder" -> method ? Optional.of(Named.FOLDER) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What the other side of {@code ==} says that the string names. */
    private Optional<Named> compared(int at) {
        if (isMark(at - 1, "==")) {
            return field(at - 2);
        }
        int last = at + 2;
        while (isMark(last + 1, ".") && !word(last + 2).isEmpty()) {
            last += 2;
        }
        boolean call = isMark(last + 1, "(");
        return isMark(at + 1, "==") && !call ? field(last) : Optional.empty();
    }

    /** {@code file.folder} or {@code file.path}, of whatever file. */
    private Optional<Named> field(int last) {
        if (!isMark(last - 1, ".") || !word(last - 2).equals("file")) {
            return Optional.empty();
        }
        return switch (word(last)) {
            case "folder" -> Optional.of(Named.FOLDER);
            case "path" -> Optional.of(Named.PATH);
            default -> Optional.empty();
        };
    }

    private void formula(int at) {
        if (!word(at).equals("formula") || isMark(at - 1, ".")) {
            return;
        }
        if (isMark(at + 1, ".") && !word(at + 2).isEmpty()) {
            listener.formula(
                    word(at + 2), new Span(start(at), tokens.get(at + 2).span().end()));
        } else if (isMark(at + 1, "[") && isString(at + 2) && isMark(at + 3, "]")) {
            Span name = tokens.get(at + 2).span();
            listener.formula(
                    BaseNames.value(text, name),
                    new Span(start(at), tokens.get(at + 3).span().end()));
        }
    }

    private int start(int at) {
        return tokens.get(at).span().start();
    }

    private boolean isString(int at) {
        return at < tokens.size() && tokens.get(at).kind() == Kind.STRING;
    }

    private boolean isMark(int at, String mark) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).kind() == Kind.MARK
                && text.slice(tokens.get(at).span()).equals(mark);
    }

    /** The name at a place; empty if there is none. */
    private String word(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).kind() == Kind.NAME
                ? text.slice(tokens.get(at).span())
                : "";
    }
}
