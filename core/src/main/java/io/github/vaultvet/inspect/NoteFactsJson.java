package io.github.vaultvet.inspect;

import io.github.vaultvet.json.JsonOutput;
import io.github.vaultvet.note.BlockId;
import io.github.vaultvet.note.ExternalLink;
import io.github.vaultvet.note.Footnote;
import io.github.vaultvet.note.Heading;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.note.Section;
import io.github.vaultvet.note.Tag;
import io.github.vaultvet.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the facts of a note as one JSON document with the field names of Obsidian's {@code CachedMetadata}. */
public final class NoteFactsJson {

    private final Note note;
    private final LinkOutcomes outcomes;
    private final ObsidianPlaces places;
    private final JsonOutput json;

    private NoteFactsJson(Note note, LinkOutcomes outcomes, JsonOutput json) {
        this.note = note;
        this.outcomes = outcomes;
        this.places = new ObsidianPlaces(note.text());
        this.json = json;
    }

    /** Writes and flushes; the stream stays open. */
    public static void write(Note note, LinkOutcomes outcomes, OutputStream out) throws IOException {
        try (JsonOutput json = new JsonOutput(out)) {
            new NoteFactsJson(note, outcomes, json).write();
        }
    }

    private void write() throws IOException {
        json.startObject().field("path", note.path().value()).line();
        links("links", NoteFacts.links(note));
        links("embeds", NoteFacts.embeds(note));
        headings();
        blocks();
        tags();
        frontMatter();
        links("frontmatterLinks", NoteFacts.propertyLinks(note));
        sections();
        externalLinks();
        footnotes();
        json.endObject();
    }

    private void links(String name, List<Link> links) throws IOException {
        json.startArray(name);
        for (Link link : links) {
            json.line().startObject();
            if (link instanceof PropertyLink property) {
                json.field("key", property.key());
            }
            json.field("link", link.target() + link.fragment()).field("original", NoteFacts.original(note, link));
            json.field("displayText", NoteFacts.displayText(link));
            position(link.span());
            outcomes.of(link).ifPresent(outcome -> outcome.write(json));
            json.endObject();
        }
        json.endArray().line();
    }

    private void headings() throws IOException {
        json.startArray("headings");
        for (Heading heading : NoteFacts.headings(note)) {
            json.line().startObject().field("heading", heading.text()).field("level", heading.level());
            json.field("original", original(heading.span()));
            position(heading.span());
            json.endObject();
        }
        json.endArray().line();
    }

    /** Obsidian keeps the last of equal ids (R4.12). */
    private void blocks() throws IOException {
        Map<String, BlockId> byId = new LinkedHashMap<>();
        for (BlockId id : note.blockIds()) {
            byId.put(id.id().toLowerCase(Locale.ROOT), id);
        }
        json.startObject("blocks");
        for (Map.Entry<String, BlockId> block : byId.entrySet()) {
            json.line().startObject(block.getKey()).field("id", block.getValue().id());
            json.field("original", original(block.getValue().span()));
            position(block.getValue().block());
            json.endObject();
        }
        json.endObject().line();
    }

    private void tags() throws IOException {
        json.startArray("tags");
        for (Tag tag : note.tags()) {
            json.line().startObject().field("tag", "#" + tag.name()).field("original", original(tag.span()));
            position(tag.span());
            json.endObject();
        }
        json.endArray().line();
    }

    private void frontMatter() throws IOException {
        json.name("frontmatter");
        note.frontMatter()
                .ifPresentOrElse(found -> PropertyJson.write(found.properties(), json), () -> json.nullValue());
        json.line();
    }

    private void sections() throws IOException {
        json.startArray("sections");
        for (Section section : note.sections()) {
            json.line().startObject().field("type", section.type().word());
            position(section.span());
            json.endObject();
        }
        json.endArray().line();
    }

    private void externalLinks() throws IOException {
        json.startArray("externalLinks");
        for (ExternalLink link : note.externalLinks()) {
            json.line().startObject().field("link", link.url()).field("original", original(link.span()));
            optional("displayText", link.display());
            json.field("embed", link.embedded());
            position(link.span());
            json.endObject();
        }
        json.endArray().line();
    }

    private void footnotes() throws IOException {
        json.startArray("footnotes");
        for (Footnote footnote : note.footnotes()) {
            json.line().startObject().field("id", footnote.id()).field("definition", footnote.definition());
            json.field("original", original(footnote.span()));
            position(footnote.span());
            json.endObject();
        }
        json.endArray().line();
    }

    private String original(Span span) {
        return note.text().slice(span);
    }

    private void position(Span span) {
        json.startObject("position");
        place("start", places.at(span.start()));
        place("end", places.at(span.end()));
        json.endObject();
    }

    private void place(String name, ObsidianPlaces.Place place) {
        json.startObject(name)
                .field("line", place.line())
                .field("col", place.column())
                .field("offset", place.offset())
                .endObject();
    }

    private void optional(String name, Optional<String> value) {
        json.name(name);
        value.ifPresentOrElse(json::value, json::nullValue);
    }
}
