package io.github.vaultvet.vault;

import io.github.vaultvet.note.BaseLink;
import io.github.vaultvet.note.BaseLink.Named;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.Optional;

/** Reads the strings of expressions as names of files and folders. */
final class BaseNames {

    private BaseNames() {}

    /**
     * What a string names; empty if that is nothing in the vault.
     *
     * @param string with its quotes
     */
    static Optional<BaseLink> link(NoteText text, Span string, Named named) {
        int start = string.start() + 1;
        int end = string.end() - 1;
        String value = value(text, string);
        return switch (named) {
            case FILE -> file(value, string, new Span(start, end), text);
            case PATH -> link(value, "", string, new Span(start, end), named);
            case FOLDER -> link(withoutSlashes(value), "", string, new Span(start, end), named);
        };
    }

    /** {@code [[target#fragment|shown]]}, or the same without brackets. */
    private static Optional<BaseLink> file(String value, Span string, Span inside, NoteText text) {
        boolean bracketed = value.startsWith("[[") && value.endsWith("]]") && value.length() > 4;
        String link = bracketed ? value.substring(2, value.length() - 2) : value;
        int pipe = link.indexOf('|', 1);
        String path = (pipe < 0 ? link : link.substring(0, pipe)).strip();
        if (WebAddress.isCertain(path) || path.startsWith("obsidian:")) {
            return Optional.empty();
        }
        int start = inside.start() + (bracketed ? 2 : 0);
        int written = text.slice(start, inside.end()).startsWith(path)
                ? start + NoteText.of(path).length()
                : 0;
        Span place = written == 0 ? inside : new Span(start, written);
        int hash = path.indexOf('#');
        return hash < 0
                ? link(path, "", string, place, Named.FILE)
                : link(path.substring(0, hash), path.substring(hash), string, place, Named.FILE);
    }

    private static Optional<BaseLink> link(String target, String fragment, Span string, Span place, Named named) {
        return target.isEmpty()
                ? Optional.empty()
                : Optional.of(new BaseLink(string, NameKey.composed(target), NameKey.composed(fragment), place, named));
    }

    /** What a string says: a backslash stands before what is meant as it is. */
    static String value(NoteText text, Span string) {
        String inside = text.slice(string.start() + 1, string.end() - 1);
        if (inside.indexOf('\\') < 0) {
            return inside;
        }
        StringBuilder value = new StringBuilder(inside.length());
        for (int at = 0; at < inside.length(); at++) {
            boolean escape = inside.charAt(at) == '\\' && at + 1 < inside.length();
            at += escape ? 1 : 0;
            value.append(inside.charAt(at));
        }
        return value.toString();
    }

    private static String withoutSlashes(String folder) {
        int start = folder.startsWith("/") ? 1 : 0;
        int end = folder.length() > start && folder.endsWith("/") ? folder.length() - 1 : folder.length();
        return folder.substring(start, end);
    }
}
