package io.github.vaultvet.vault;

import io.github.vaultvet.json.JsonStrings;
import io.github.vaultvet.json.JsonValue;
import io.github.vaultvet.note.ExternalLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MalformedLink;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.text.EmbeddedText;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;

/** Reads a card that holds text, as a note is read (spec R7.5), and places its links in the canvas. */
final class CanvasCard {

    private static final VaultPath CARD = VaultPath.of("card");

    private final EmbeddedText card;
    private final NoteBuilder facts;

    private CanvasCard(EmbeddedText card, NoteBuilder facts) {
        this.card = card;
        this.facts = facts;
    }

    /** Adds the links of a card to the facts of its canvas. */
    static void read(NoteText canvas, JsonValue.Text value, NoteBuilder facts) {
        EmbeddedText text = JsonStrings.of(canvas, value);
        new CanvasCard(text, facts).add(NoteScanner.scan(CARD, text.text()));
    }

    private void add(Note note) {
        note.links().forEach(this::add);
        for (ExternalLink link : note.externalLinks()) {
            facts.add(new ExternalLink(
                    card.span(link.span()), link.url(), card.span(link.urlSpan()), link.embedded(), link.display()));
        }
        for (MalformedLink link : note.malformedLinks()) {
            facts.add(new MalformedLink(card.span(link.span()), link.kind()));
        }
        for (Zone zone : note.zones()) {
            facts.add(new Zone(card.span(zone.span()), zone.kind(), zone.closed(), zone.maskedLinks()));
        }
        note.limitReached()
                .ifPresent(limit -> facts.limitReached(new Note.LimitReached(card.span(limit.span()), limit.reason())));
    }

    /** A card has no properties, whatever it begins with. */
    private void add(Link link) {
        if (!(link instanceof PropertyLink)) {
            facts.add(link.placed(card::span));
        }
    }
}
