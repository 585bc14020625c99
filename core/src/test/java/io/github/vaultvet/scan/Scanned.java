package io.github.vaultvet.scan;

import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MalformedLink;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.util.List;

/** A note made from a text, and its facts as the words they stand for. */
record Scanned(Note note) {

    static Scanned of(String text) {
        return new Scanned(NoteScanner.scan(VaultPath.of("note.md"), NoteText.of(text)));
    }

    String source(Span span) {
        return note.text().slice(span);
    }

    List<String> links() {
        return note.links().stream().map(link -> source(link.span())).toList();
    }

    List<String> targets() {
        return note.links().stream().map(Link::target).toList();
    }

    List<String> externals() {
        return note.externalLinks().stream().map(link -> link.url()).toList();
    }

    List<String> headings() {
        return note.headings().stream()
                .map(heading -> heading.level() + " " + heading.text() + (heading.linkable() ? "" : " (not linkable)"))
                .toList();
    }

    List<String> blocks() {
        return note.blockIds().stream()
                .map(id -> id.id() + ": " + source(id.block()))
                .toList();
    }

    List<String> tags() {
        return note.tags().stream().map(tag -> tag.name()).toList();
    }

    List<String> malformed() {
        return note.malformedLinks().stream().map(this::describe).toList();
    }

    private String describe(MalformedLink link) {
        return link.kind() + " " + source(link.span());
    }

    List<String> sections() {
        return note.sections().stream()
                .map(section -> section.type().word() + ": " + source(section.span()))
                .toList();
    }

    List<String> zones() {
        return note.zones().stream().map(this::describe).toList();
    }

    private String describe(Zone zone) {
        return zone.kind() + (zone.closed() ? " " : " open ") + zone.maskedLinks() + " " + source(zone.span());
    }
}
