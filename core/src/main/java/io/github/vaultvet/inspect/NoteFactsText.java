package io.github.vaultvet.inspect;

import io.github.vaultvet.note.BlockId;
import io.github.vaultvet.note.ExternalLink;
import io.github.vaultvet.note.Footnote;
import io.github.vaultvet.note.Heading;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.LogDate;
import io.github.vaultvet.note.LogTime;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.note.Section;
import io.github.vaultvet.note.Tag;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.text.Position;
import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Says the facts of a note for people, places counted from 1. The lines are not escaped. */
public final class NoteFactsText {

    private static final int MAX_QUOTE = 80;

    private final Note note;
    private final LinkOutcomes outcomes;
    private final List<String> lines = new ArrayList<>();

    private NoteFactsText(Note note, LinkOutcomes outcomes) {
        this.note = note;
        this.outcomes = outcomes;
    }

    /** The facts, one a line, under headings; what the note does not have is left out. */
    public static List<String> lines(Note note, LinkOutcomes outcomes) {
        NoteFactsText text = new NoteFactsText(note, outcomes);
        text.write();
        return text.lines;
    }

    private void write() {
        lines.add(note.path().value());
        links("Links", NoteFacts.links(note));
        links("Embeds", NoteFacts.embeds(note));
        section("Headings", note.headings(), Heading::span, NoteFactsText::heading);
        section("Blocks", note.blockIds(), BlockId::span, id -> "^" + id.id());
        section("Tags", note.tags(), Tag::span, tag -> "#" + tag.name());
        section("Properties", properties(), Property::keySpan, this::property);
        links("Links in properties", NoteFacts.propertyLinks(note));
        section("External links", note.externalLinks(), ExternalLink::span, ExternalLink::url);
        section("Footnotes", note.footnotes(), Footnote::span, NoteFactsText::footnote);
        section("Time stamps", note.timestamps(), Timestamp::span, stamp -> quote(stamp.span()));
        section("Times of day", note.logTimes(), LogTime::span, time -> quote(time.span()));
        section("Dates", note.logDates(), LogDate::span, date -> quote(date.span()));
        section("Sections", note.sections(), Section::span, section -> section.type()
                .word());
        List<Zone> hiding =
                note.zones().stream().filter(zone -> zone.maskedLinks() > 0).toList();
        section(
                "Not read as links",
                hiding,
                Zone::span,
                zone -> zone.maskedLinks() + " " + zone.kind().words());
    }

    private void links(String title, List<Link> links) {
        section(title, links, Link::span, link -> {
            String key = link instanceof PropertyLink property ? property.key() + ": " : "";
            return key
                    + cut(NoteFacts.original(note, link))
                    + outcomes.of(link).map(outcome -> " -> " + outcome.words()).orElse("");
        });
    }

    private static String heading(Heading heading) {
        return "#".repeat(heading.level()) + " " + heading.text() + (heading.linkable() ? "" : " (no link finds it)");
    }

    private static String footnote(Footnote footnote) {
        return "[^" + footnote.id() + "]" + (footnote.definition() ? ": defined" : "");
    }

    private List<Property> properties() {
        return note.frontMatter().map(found -> found.properties()).orElse(List.of());
    }

    private String property(Property property) {
        String type = "";
        if (property.value() instanceof PropertyValue.Scalar scalar) {
            type = switch (scalar.type()) {
                case TEXT -> "text";
                case NUMBER -> "number";
                case CHECKBOX -> "checkbox";
                case EMPTY -> "empty";
            };
        } else if (property.value() instanceof PropertyValue.Items items) {
            type = "list of " + items.values().size();
        } else {
            type = "group";
        }
        return property.key() + " (" + type + "): " + quote(property.value().span());
    }

    private String quote(Span span) {
        return cut(note.text().slice(span.start(), Math.min(span.end(), span.start() + 4 * MAX_QUOTE)));
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= MAX_QUOTE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, MAX_QUOTE)) + "…";
    }

    private <T> void section(String title, List<T> facts, Function<T, Span> span, Function<T, String> words) {
        if (facts.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(title);
        for (T fact : facts) {
            Position place = note.text().position(span.apply(fact).start());
            lines.add("  " + place.line() + ":" + place.column() + "  " + words.apply(fact));
        }
    }
}
