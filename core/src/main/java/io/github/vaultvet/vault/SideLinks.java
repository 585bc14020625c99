package io.github.vaultvet.vault;

import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.note.BaseLink;
import io.github.vaultvet.note.ExternalLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the links of a note that Obsidian's index does not know. Most notes have none. */
final class SideLinks {

    private static final String SCHEME = "obsidian:";

    private final Note note;
    private final LinkResolver resolver;
    private List<SideLink> found = List.of();

    private SideLinks(Note note, LinkResolver resolver) {
        this.note = note;
        this.resolver = resolver;
    }

    /** Those that the names of files do not settle, in the order of the text for each kind. */
    static List<SideLink> of(Note note, LinkResolver resolver) {
        SideLinks links = new SideLinks(note, resolver);
        for (MarkdownLink link : note.definedLinks()) {
            links.add(SideLink.Kind.DEFINITION, "", link);
        }
        for (ExternalLink link : note.externalLinks()) {
            if (link.url().regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
                links.addUrl(link);
            }
        }
        return links.found;
    }

    private void addUrl(ExternalLink link) {
        Optional<ObsidianUrl> url = ObsidianUrl.parse(link.url());
        if (url.isPresent() && !url.get().file().isEmpty()) {
            String file = NameKey.composed(url.get().file().strip());
            int hash = file.indexOf('#');
            String target = hash < 0 ? file : file.substring(0, hash);
            String fragment = hash < 0 ? "" : file.substring(hash);
            if (!target.isEmpty()) {
                add(
                        SideLink.Kind.OBSIDIAN_URL,
                        url.get().vault(),
                        new BaseLink(link.span(), target, fragment, link.urlSpan(), BaseLink.Named.FILE));
            }
        }
    }

    private void add(SideLink.Kind kind, String vaultName, Link link) {
        if (!LinkTally.isStamp(link) && !LinkTally.isSettled(link, resolver.resolve(note.path(), link))) {
            found = found.isEmpty() ? new ArrayList<>() : found;
            found.add(new SideLink(
                    kind,
                    vaultName,
                    new UnsettledLink(
                            link,
                            Place.in(note.text(), link.span()),
                            note.text().slice(link.targetSpan()))));
        }
    }
}
