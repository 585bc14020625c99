package io.github.vaultvet.vault;

import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Property;
import io.github.vaultvet.note.PropertyValue;
import io.github.vaultvet.text.VaultPath;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files that a note refers to. Links in comments and in templates count, as they do for Obsidian; of tied files each
 * counts.
 *
 * @param links those that links lead to, the note itself included, each once
 * @param mentions those beside them that properties or HTML name without being links; for who asks what is in use
 */
record References(List<VaultPath> links, List<VaultPath> mentions) {

    static final References NONE = new References(List.of(), List.of());

    References {
        links = List.copyOf(links);
        mentions = List.copyOf(mentions);
    }

    static References of(Note note, LinkResolver resolver) {
        Set<VaultPath> links = new LinkedHashSet<>();
        for (Link link : note.links()) {
            if (!LinkTally.isStamp(link)) {
                links.addAll(files(resolver.resolve(note.path(), link)));
            }
        }
        Set<VaultPath> mentions = new LinkedHashSet<>();
        addProperties(note, resolver, mentions);
        for (String value : HtmlAttributes.values(note.text())) {
            addNamed(value, note, resolver, mentions);
        }
        mentions.removeAll(links);
        return new References(List.copyOf(links), List.copyOf(mentions));
    }

    private static void addProperties(Note note, LinkResolver resolver, Set<VaultPath> mentions) {
        Optional<FrontMatter> frontMatter = note.frontMatter();
        if (frontMatter.isPresent()) {
            for (Property property : frontMatter.get().properties()) {
                addValue(property.value(), note, resolver, mentions);
            }
        }
    }

    private static void addValue(PropertyValue value, Note note, LinkResolver resolver, Set<VaultPath> mentions) {
        if (value instanceof PropertyValue.Items items) {
            for (PropertyValue item : items.values()) {
                if (item instanceof PropertyValue.Scalar scalar) {
                    addNamed(scalar.text(), note, resolver, mentions);
                }
            }
        } else if (value instanceof PropertyValue.Scalar scalar) {
            addNamed(scalar.text(), note, resolver, mentions);
        }
    }

    private static void addNamed(String text, Note note, LinkResolver resolver, Set<VaultPath> mentions) {
        // Without a dot it could name a note only, and any word might.
        if (text.indexOf('.') >= 0) {
            String path = PercentText.decode(text).orElse(text).strip();
            mentions.addAll(files(resolver.resolve(note.path(), path)));
        }
    }

    private static Collection<VaultPath> files(Resolution resolution) {
        return resolution.fold(found -> List.of(found.path()), Resolution.Ambiguous::candidates, List::of);
    }
}
