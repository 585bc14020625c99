package io.github.vaultvet.engine;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.diagnostic.WordedFinding;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.PlaceCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What rules for single notes found in a note, as bytes; its path is not among them. */
final class FindingCodec {

    private static final Severity[] SEVERITIES = Severity.values();
    private static final Safety[] SAFETIES = Safety.values();

    private FindingCodec() {}

    static void write(PlacedFinding placed, BinaryWriter out) {
        out.text(placed.rule().value()).choice(placed.severity());
        PlaceCodec.write(placed.place(), out);
        PlaceCodec.write(placed.finding().span(), out);
        out.flag(placed.finding().link().isPresent())
                .flag(!placed.finding().fixes().isEmpty());
        BinaryWriter words = new BinaryWriter();
        writeWords(placed.finding(), words);
        out.block(words);
    }

    private static void writeWords(Finding finding, BinaryWriter out) {
        out.text(finding.message()).text(finding.help()).flag(finding.link().isPresent());
        if (finding.link().isPresent()) {
            write(finding.link().get(), out);
        }
        out.number(finding.related().size());
        for (Related related : finding.related()) {
            PlaceCodec.write(related.span(), out);
            out.text(related.message());
        }
        out.number(finding.fixes().size());
        for (Fix fix : finding.fixes()) {
            write(fix, out);
        }
    }

    static PlacedFinding read(VaultPath path, BinaryReader in) {
        RuleId rule = new RuleId(in.text());
        Severity severity = SEVERITIES[in.number()];
        Place place = PlaceCodec.read(in);
        Span span = PlaceCodec.readSpan(in);
        boolean linked = in.flag();
        boolean fixable = in.flag();
        return new PlacedFinding(rule, severity, path, place, new KeptFinding(span, linked, fixable, in.part()));
    }

    /** The words of a finding, of which it is known where it stands. */
    static Finding readWords(Span span, BinaryReader in) {
        String message = in.text();
        String help = in.text();
        Optional<LinkDetail> link = in.flag() ? Optional.of(readDetail(in)) : Optional.empty();
        int relatedCount = in.count();
        List<Related> related = relatedCount == 0 ? List.of() : new ArrayList<>(relatedCount);
        for (int i = 0; i < relatedCount; i++) {
            related.add(new Related(PlaceCodec.readSpan(in), in.text()));
        }
        int fixCount = in.count();
        List<Fix> fixes = fixCount == 0 ? List.of() : new ArrayList<>(fixCount);
        for (int i = 0; i < fixCount; i++) {
            fixes.add(readFix(in));
        }
        return new WordedFinding(span, message, help, link, related, fixes);
    }

    private static void write(LinkDetail link, BinaryWriter out) {
        out.text(link.target()).text(link.fragment()).text(link.cause());
        out.number(link.suggestions().size());
        for (String suggestion : link.suggestions()) {
            out.text(suggestion);
        }
    }

    private static LinkDetail readDetail(BinaryReader in) {
        String target = in.text();
        String fragment = in.text();
        String cause = in.text();
        List<String> suggestions = new ArrayList<>();
        for (int count = in.count(); count > 0; count--) {
            suggestions.add(in.text());
        }
        return new LinkDetail(target, fragment, cause, suggestions);
    }

    private static void write(Fix fix, BinaryWriter out) {
        out.text(fix.title()).choice(fix.safety()).number(fix.edits().size());
        for (TextEdit edit : fix.edits()) {
            PlaceCodec.write(edit.span(), out);
            out.text(edit.expected()).text(edit.replacement());
        }
    }

    private static Fix readFix(BinaryReader in) {
        String title = in.text();
        Safety safety = SAFETIES[in.number()];
        List<TextEdit> edits = new ArrayList<>();
        for (int count = in.count(); count > 0; count--) {
            edits.add(new TextEdit(PlaceCodec.readSpan(in), in.text(), in.text()));
        }
        return new Fix(title, safety, edits);
    }
}
