package io.github.vaultvet.engine.baseline;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.util.List;

/** Findings as short as {@code broken-link a/x.md:7 target}. */
final class SampleFinding {

    private static final NoteText TEXT = NoteText.of("x".repeat(100));

    private SampleFinding() {}

    static Diagnostic of(String shown) {
        String[] words = shown.split("[ :]", -1);
        int offset = Integer.parseInt(words[2]);
        Span span = new Span(offset, offset);
        LinkDetail link = new LinkDetail(words[3], "", "", List.of());
        Finding finding = Finding.at(span, "line " + offset).link(link);
        return new Diagnostic(
                new RuleId(words[0]),
                Severity.ERROR,
                VaultPath.of(words[1]),
                Place.in(TEXT, span),
                finding,
                0x0123456789abcdefL);
    }

    static List<Diagnostic> all(String... shown) {
        return List.of(shown).stream()
                .map(SampleFinding::of)
                .sorted(Diagnostic.ORDER)
                .toList();
    }

    static String shown(Diagnostic finding) {
        return finding.rule() + " " + finding.path() + ":"
                + finding.place().span().start() + " "
                + finding.finding().link().orElseThrow().target();
    }

    static List<String> shown(List<Diagnostic> findings) {
        return findings.stream().map(SampleFinding::shown).toList();
    }
}
