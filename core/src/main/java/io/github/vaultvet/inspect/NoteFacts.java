package io.github.vaultvet.inspect;

import io.github.vaultvet.note.Heading;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.PropertyLink;
import java.util.List;

/** The facts of a note sorted as Obsidian's index sorts them. */
final class NoteFacts {

    private NoteFacts() {}

    /** Links in the text. */
    static List<Link> links(Note note) {
        return note.links().stream()
                .filter(link -> !link.embedded() && !(link instanceof PropertyLink))
                .toList();
    }

    static List<Link> embeds(Note note) {
        return note.links().stream().filter(Link::embedded).toList();
    }

    /** Links that are values of properties. */
    static List<Link> propertyLinks(Note note) {
        return note.links().stream()
                .filter(link -> link instanceof PropertyLink)
                .toList();
    }

    /** Headings that a link can point at. */
    static List<Heading> headings(Note note) {
        return note.headings().stream().filter(Heading::linkable).toList();
    }

    /** The link as written, without the quotes that YAML asks for. */
    static String original(Note note, Link link) {
        String text = note.text().slice(link.span());
        int last = text.length() - 1;
        boolean quoted = last > 0 && (text.charAt(0) == '"' || text.charAt(0) == '\'');
        return quoted && link instanceof PropertyLink ? text.substring(1, last) : text;
    }

    /** What the reader sees: the display text, else the target with {@code >} before each heading. */
    static String displayText(Link link) {
        return link.display()
                .filter(text -> link instanceof MarkdownLink || !text.isEmpty())
                .orElseGet(() -> withArrows(link.target() + link.fragment()));
    }

    private static String withArrows(String link) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        while (start <= link.length()) {
            int hash = link.indexOf('#', start);
            int end = hash < 0 ? link.length() : hash;
            if (end > start) {
                text.append(text.isEmpty() ? "" : " > ").append(link, start, end);
            }
            start = end + 1;
        }
        return text.toString().strip();
    }
}
