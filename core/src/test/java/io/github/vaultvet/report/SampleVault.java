package io.github.vaultvet.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.diagnostic.VaultStatistics;
import io.github.vaultvet.diagnostic.VaultStatistics.WantedNote;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.text.VaultPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small vault in memory, with findings put into it by hand. */
final class SampleVault {

    private final Map<VaultPath, NoteText> notes = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Integer> notChecked = new LinkedHashMap<>();
    private final List<WantedNote> wanted = new ArrayList<>();
    private String root = "vault";

    SampleVault root(String shown) {
        root = shown;
        return this;
    }

    SampleVault note(String path, String text) {
        notes.put(VaultPath.of(path), NoteText.of(text));
        return this;
    }

    SampleVault notChecked(String reason, int links) {
        notChecked.put(reason, links);
        return this;
    }

    SampleVault wanted(String target, int inNotes, int links) {
        wanted.add(new WantedNote(target, inNotes, links));
        return this;
    }

    /** A finding at each occurrence of a text in a note. */
    SampleVault finding(String rule, Severity severity, String path, String where, String message, String help) {
        return add(
                rule, severity, path, where, Finding.at(new Span(0, 0), message).help(help));
    }

    /** A broken link at each occurrence of it in a note. */
    SampleVault brokenLink(String path, String link, String cause, String... suggestions) {
        String target = link.replace("[", "").replace("]", "");
        Finding finding = Finding.at(new Span(0, 0), "No note is called \"" + target + "\"")
                .help(suggestions.length == 0 ? "Write the note" : "Write " + suggestions[0])
                .link(new LinkDetail(target, "", cause, List.of(suggestions)));
        return add(cause.equals("unwritten") ? "unwritten-note" : "broken-link", Severity.ERROR, path, link, finding);
    }

    /** As {@link #brokenLink}, with an edit that repairs it. */
    SampleVault repairableLink(String path, String link, String replacement) {
        int start = offsets(notes.get(VaultPath.of(path)), link).get(0);
        TextEdit edit = new TextEdit(new Span(start, start + link.length()), link, replacement);
        Finding finding = Finding.at(new Span(0, 0), "No note is called \"" + link + "\"")
                .help("Write " + replacement)
                .link(new LinkDetail(link, "", "spelling", List.of(replacement)))
                .fix(new Fix("Write " + replacement, Safety.SAFE, List.of(edit)));
        return add("broken-link", Severity.ERROR, path, link, finding);
    }

    SampleVault add(String rule, Severity severity, String path, String where, Finding finding) {
        VaultPath file = VaultPath.of(path);
        NoteText text = notes.get(file);
        for (int offset : offsets(text, where)) {
            int end = offset + where.getBytes(StandardCharsets.UTF_8).length;
            Place place = Place.in(text, new Span(offset, end));
            diagnostics.add(new Diagnostic(new RuleId(rule), severity, file, place, finding, 0x0123456789abcdefL));
        }
        return this;
    }

    private static List<Integer> offsets(NoteText text, String where) {
        String whole = text.slice(0, text.length());
        List<Integer> found = new ArrayList<>();
        for (int at = whole.indexOf(where); at >= 0; at = whole.indexOf(where, at + where.length())) {
            found.add(whole.substring(0, at).getBytes(StandardCharsets.UTF_8).length);
        }
        assertThat(found).as("places of %s", where).isNotEmpty();
        return found;
    }

    LintReport report() {
        diagnostics.sort(Diagnostic.ORDER);
        int bytes = notes.values().stream().mapToInt(NoteText::length).sum();
        VaultStatistics statistics = new VaultStatistics(
                root,
                "holds .obsidian",
                notes.size() + 2,
                notes.size(),
                2,
                notes.size(),
                0,
                0,
                bytes,
                7,
                3,
                2,
                notChecked,
                4,
                wanted,
                List.of(),
                0);
        return new LintReport(
                diagnostics,
                statistics,
                List.of(new Notice("skipped a folder")),
                path -> Optional.ofNullable(notes.get(path)));
    }

    String text() {
        return text(TextOptions.DEFAULTS);
    }

    String text(TextOptions options) {
        return written(new TextReporter(options, rule -> "What " + rule + " means"));
    }

    String written(Reporter reporter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            reporter.write(report(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
