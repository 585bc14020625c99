package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.json.JsonOutput;
import io.github.vaultvet.text.Position;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes findings in order, and reads a note again only if a place in it has to be counted out. */
final class FindingJson {

    private final JsonOutput json;
    private final LastNote lastNote;

    FindingJson(JsonOutput json, LintReport report) {
        this.json = json;
        lastNote = new LastNote(report);
    }

    void write(Diagnostic diagnostic) {
        Finding finding = diagnostic.finding();
        json.startObject()
                .field("rule", diagnostic.rule().value())
                .field("severity", diagnostic.severity().word())
                .field("path", diagnostic.path().value());
        place(
                diagnostic.place().start(),
                diagnostic.place().end(),
                diagnostic.place().span());
        json.field("message", Escaper.shorten(finding.message())).field("help", finding.help());
        link(finding.link());
        json.field("fingerprint", diagnostic.fingerprint());
        related(diagnostic.path(), finding.related());
        fix(finding.fixes());
        json.endObject();
    }

    private void place(Position start, Position end, Span span) {
        json.field("line", start.line())
                .field("column", start.column())
                .field("endLine", end.line())
                .field("endColumn", end.column())
                .field("offset", span.start())
                .field("endOffset", span.end());
    }

    private void link(Optional<LinkDetail> link) {
        if (link.isEmpty()) {
            json.name("cause")
                    .nullValue()
                    .name("target")
                    .nullValue()
                    .name("fragment")
                    .nullValue();
            json.startArray("suggestions").endArray();
            return;
        }
        LinkDetail detail = link.get();
        json.name("cause");
        if (detail.cause().isEmpty()) {
            json.nullValue();
        } else {
            json.value(detail.cause());
        }
        json.field("target", detail.target()).field("fragment", detail.fragment());
        json.startArray("suggestions");
        detail.suggestions().forEach(json::value);
        json.endArray();
    }

    private void related(VaultPath path, List<Related> places) {
        json.startArray("related");
        for (Related related : places) {
            json.startObject();
            Span span = related.span();
            lastNote.text(path)
                    .filter(text -> span.end() <= text.length())
                    .ifPresentOrElse(
                            text -> place(text.position(span.start()), text.position(span.end()), span),
                            () -> json.field("offset", span.start()).field("endOffset", span.end()));
            json.field("message", Escaper.shorten(related.message())).endObject();
        }
        json.endArray();
    }

    private void fix(List<Fix> fixes) {
        json.name("fix");
        if (fixes.isEmpty()) {
            json.nullValue();
            return;
        }
        Fix fix = fixes.get(0);
        json.startObject()
                .field("title", fix.title())
                .field("safety", fix.safety().name().toLowerCase(Locale.ROOT));
        json.startArray("edits");
        for (TextEdit edit : fix.edits()) {
            json.startObject()
                    .field("offset", edit.span().start())
                    .field("endOffset", edit.span().end())
                    .field("expected", edit.expected())
                    .field("replacement", edit.replacement())
                    .endObject();
        }
        json.endArray().endObject();
    }
}
