package io.github.vaultvet.engine;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.SummaryCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a run learns of a note by reading it, as bytes. What its comments suppress depends on the day and is not. */
final class OutcomeCodec {

    private OutcomeCodec() {}

    static void write(NoteOutcome.Read note, BinaryWriter out) {
        if (note.comments().isPresent()) {
            throw new IllegalArgumentException("comments are not kept");
        }
        out.flag(note.selected()).flag(note.incomparable());
        SummaryCodec.write(note.summary(), out);
        out.number(note.findings().size());
        for (PlacedFinding finding : note.findings()) {
            FindingCodec.write(finding, out);
        }
    }

    static NoteOutcome.Read read(VaultPath path, BinaryReader in) {
        boolean selected = in.flag();
        boolean incomparable = in.flag();
        NoteSummary summary = SummaryCodec.read(path, in);
        int count = in.count();
        List<PlacedFinding> findings = count == 0 ? List.of() : new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            findings.add(FindingCodec.read(path, in));
        }
        return new NoteOutcome.Read(summary, selected, findings, Optional.empty(), incomparable);
    }
}
