package io.github.vaultvet.rules.structure;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Section;
import io.github.vaultvet.note.Zone;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A note whose whole text stands in one code fence. */
@AutoService(Rule.class)
public final class FencedNote implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("fenced-note", Severity.WARNING)
            .summary("The whole note stands in one code fence")
            .reason("""
                    A note that was pasted or generated together with the fence around it is shown as source text. Its
                    headings, links and time stamps do not exist for Obsidian, and no other rule looks at them.

                    Only fences without a language or with `markdown`, `md` or `text` are meant: a note may well
                    consist of one query or of one program.""")
            .example("```markdown\n# A talk\n\nSee [[another talk]].\n```", "# A talk\n\nSee [[another talk]].");

    private static final Set<String> LANGUAGES_OF_PROSE = Set.of("markdown", "md", "text");
    private static final String ORIGIN_LINE = "From:";

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        Optional<Zone> fence = loneFence(note);
        if (fence.isEmpty() || !isProse(note.text(), fence.get())) {
            return;
        }
        int links = fence.get().maskedLinks();
        String hidden = links == 0 ? "" : ", which hides " + (links == 1 ? "a link" : links + " links");
        context.report(
                Finding.at(openingLine(note.text(), fence.get()), "The whole note stands in one code fence" + hidden)
                        .help("Remove the line that opens the fence and the one that closes it"));
    }

    /** The fence, if nothing stands beside it but front matter and one line that says where the note comes from. */
    private static Optional<Zone> loneFence(Note note) {
        List<Section> sections = note.sections();
        int first = !sections.isEmpty() && sections.get(0).type() == Section.Type.YAML ? 1 : 0;
        int count = sections.size() - first;
        boolean hasOrigin = count == 2 && isOriginLine(note.text(), sections.get(first));
        if (count != 1 && !hasOrigin) {
            return Optional.empty();
        }
        Section last = sections.get(sections.size() - 1);
        return last.type() == Section.Type.CODE ? fenceIn(note, last) : Optional.empty();
    }

    private static Optional<Zone> fenceIn(Note note, Section section) {
        for (Zone zone : note.zones()) {
            if (zone.kind() == Zone.Kind.FENCED_CODE && section.span().contains(zone.span())) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }

    private static boolean isOriginLine(NoteText text, Section section) {
        return section.type() == Section.Type.PARAGRAPH
                && text.slice(section.span()).startsWith(ORIGIN_LINE)
                && text.lineAt(section.span().start())
                        == text.lineAt(
                                Math.max(section.span().start(), section.span().end() - 1));
    }

    /** Whether the fence names a language of prose, or none and hides links. */
    private static boolean isProse(NoteText text, Zone fence) {
        String opening = text.slice(openingLine(text, fence)).strip();
        String language = opening.replace("`", "").replace("~", "").strip().toLowerCase(Locale.ROOT);
        return LANGUAGES_OF_PROSE.contains(language) || (language.isEmpty() && fence.maskedLinks() > 0);
    }

    private static Span openingLine(NoteText text, Zone fence) {
        int start = fence.span().start();
        return new Span(start, Math.max(start, text.line(text.lineAt(start)).end()));
    }
}
