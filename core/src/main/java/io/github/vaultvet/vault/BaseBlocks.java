package io.github.vaultvet.vault;

import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.text.EmbeddedText;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the bases that stand in a note as code blocks (spec R7.9). Most notes have none, and pay a look at each zone. */
final class BaseBlocks {

    private static final byte[] LANGUAGE = {'b', 'a', 's', 'e'};

    private BaseBlocks() {}

    /** Adds what the bases of a note name to its facts. */
    static void addTo(NoteBuilder facts, NoteText text) {
        List<Span> blocks = List.of();
        for (Zone zone : facts.zones()) {
            if (isBase(text, zone)) {
                blocks = blocks.isEmpty() ? new ArrayList<>() : blocks;
                blocks.add(content(text, zone));
            }
        }
        for (Span block : blocks) {
            EmbeddedText base = BlockContent.of(text, block);
            BaseReader.read(base, facts);
        }
    }

    /** Whether a zone is a code block whose language is {@code base}. */
    static boolean isBase(NoteText text, Zone zone) {
        if (zone.kind() != Zone.Kind.FENCED_CODE) {
            return false;
        }
        byte[] bytes = text.bytes();
        int end = zone.span().end();
        int at = zone.span().start();
        byte fence = bytes[at];
        while (at < end && bytes[at] == fence) {
            at++;
        }
        while (at < end && bytes[at] == ' ') {
            at++;
        }
        for (byte letter : LANGUAGE) {
            if (at >= end || bytes[at++] != letter) {
                return false;
            }
        }
        return at >= end || bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r';
    }

    /** The block from its opening fence to the line before the closing one. */
    private static Span content(NoteText text, Zone zone) {
        Span span = zone.span();
        int lastLine = text.lineAt(Math.max(span.start(), span.end() - 1));
        boolean oneLine = lastLine == text.lineAt(span.start());
        return zone.closed() && !oneLine
                ? new Span(span.start(), text.line(lastLine).start())
                : span;
    }
}
