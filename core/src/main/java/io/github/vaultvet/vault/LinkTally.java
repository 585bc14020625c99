package io.github.vaultvet.vault;

import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The links of a note, counted; those that the names of files do not settle are kept.
 *
 * @param unsettled in the order of the text
 * @param sideLinks those that Obsidian's index does not know
 * @param links how many were checked
 * @param notChecked how many were seen and not checked, by reason
 * @param timestamps how many time stamps there are
 * @param bytes the size of the note
 */
record LinkTally(
        List<UnsettledLink> unsettled,
        List<SideLink> sideLinks,
        int links,
        Map<String, Integer> notChecked,
        int timestamps,
        int bytes) {

    /** Why a link in a template folder is not checked (R9.3). */
    static final String IN_TEMPLATE = "in a template";

    static LinkTally of(Note note, LinkResolver resolver) {
        List<UnsettledLink> unsettled = new ArrayList<>();
        int links = 0;
        for (Link link : note.links()) {
            if (isStamp(link)) {
                continue;
            }
            links++;
            Resolution resolution = resolver.resolve(note.path(), link);
            if (!isSettled(link, resolution)) {
                unsettled.add(keep(note, link.isSearched() ? link : NamedFiles.questioned(link, resolution)));
            }
        }
        List<SideLink> sideLinks = SideLinks.of(note, resolver);
        return new LinkTally(
                List.copyOf(unsettled),
                sideLinks,
                links,
                Map.copyOf(masked(note)),
                note.timestamps().size(),
                note.text().length());
    }

    /** All links of a note, settled or not, as they are kept; stamps left out. */
    static List<UnsettledLink> all(Note note) {
        List<UnsettledLink> links = new ArrayList<>(note.links().size());
        for (Link link : note.links()) {
            if (!isStamp(link)) {
                links.add(keep(note, link));
            }
        }
        return links;
    }

    /** The tally of a note whose links are not checked. */
    static LinkTally unchecked(Note note) {
        Map<String, Integer> notChecked = new LinkedHashMap<>(masked(note));
        if (!note.links().isEmpty()) {
            notChecked.put(IN_TEMPLATE, note.links().size());
        }
        return new LinkTally(
                List.of(),
                List.of(),
                0,
                Map.copyOf(notChecked),
                note.timestamps().size(),
                note.text().length());
    }

    /** The same, with all links settled that Obsidian's index knows. */
    LinkTally settled() {
        return new LinkTally(List.of(), sideLinks, links, notChecked, timestamps, bytes);
    }

    /** A time stamp written as a link into the same note: {@code [[#09:28]]}, {@code [x](#t=10)}. */
    static boolean isStamp(Link link) {
        return link.target().isEmpty()
                && link.fragment().length() > 1
                && (link.fragment().startsWith("#t=")
                        || Clock.parse(link.fragment().substring(1)).isPresent());
    }

    static boolean isSettled(Link link, Resolution resolution) {
        return resolution instanceof Resolution.Found found
                && (Fragment.isEmpty(link.fragment())
                        || !found.path().isNote()
                        || NoteProperties.isDrawingName(found.path().name()));
    }

    private static UnsettledLink keep(Note note, Link link) {
        String written = note.text().slice(link.targetSpan());
        // Mostly the same text: one string for both.
        String shared = written.equals(link.target()) ? link.target() : written;
        return new UnsettledLink(link, Place.in(note.text(), link.span()), shared);
    }

    private static Map<String, Integer> masked(Note note) {
        if (note.zones().isEmpty()) {
            return Map.of();
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Zone zone : note.zones()) {
            // R7.9: what a base in a note names is checked.
            if (zone.maskedLinks() > 0 && !BaseBlocks.isBase(note.text(), zone)) {
                counts.merge(zone.kind().words(), zone.maskedLinks(), Integer::sum);
            }
        }
        return counts;
    }
}
