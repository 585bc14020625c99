package io.github.vaultvet.rules.dates;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.FrontMatter;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.Describe;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Dates of a note that cannot follow each other so (spec R10.11). */
@AutoService(Rule.class)
public final class DateOrder implements NoteRule {

    private static final RuleInfo<Options> INFO = RuleInfo.of("date-order", Severity.WARNING)
            .summary("A date lies after another one that it must come before")
            .reason("""
                    A note cannot have been changed before it was made, and nothing ends before it begins; one of the two
                    dates is wrong. Names that mean the same stand between `|`, the earlier side before `<=`: of the
                    earlier names the first one that the note has counts, of the later ones each.

                    The coarser of two dates decides: `2024-01-05T10:00` is not after `2024-01-05`. Times with a zone are
                    compared as moments; where only one of the two has a zone, only what is more than 26 hours apart is
                    reported. Dates that do not exist are left to [invalid-date](invalid-date.md).""")
            .example(
                    "---\ncreated: 2024-02-01\nupdated: 2024-01-15\n---",
                    "---\ncreated: 2024-01-15\nupdated: 2024-02-01\n---")
            .options(new Options(List.of(
                    "created | date created | date-created | created_at | created-at | ctime | date"
                            + " <= updated | modified | date modified | date-modified | updated_at | updated-at"
                            + " | mtime | last_modified | last-modified | lastmod",
                    "start | start_date | start-date <= end | end_date | end-date")));

    /** See the component. */
    public record Options(
            @Describe("Which properties, in any case, must not be later than which: \"start | begin <= end\"")
            List<String> order) {

        public Options {
            order = List.copyOf(order);
            order.forEach(DateSequence::of);
        }
    }

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        Optional<FrontMatter> frontMatter = note.frontMatter();
        if (frontMatter.isEmpty() || context.isTemplate()) {
            return;
        }
        List<DatedProperty> dated =
                DatedProperty.of(frontMatter.get(), context.settings().types());
        if (dated.size() < 2) {
            return;
        }
        for (String written : context.options(INFO).order()) {
            DateSequence sequence = DateSequence.of(written);
            Optional<DatedProperty> earlier = sequence.earlierOf(dated);
            if (earlier.isPresent()) {
                check(earlier.get(), sequence.laterOf(dated), context);
            }
        }
    }

    private static void check(DatedProperty earlier, List<DatedProperty> laterOnes, NoteContext context) {
        for (DatedProperty later : laterOnes) {
            if (earlier.date().isAfter(later.date())) {
                context.report(finding(earlier, later));
            }
        }
    }

    private static Finding finding(DatedProperty earlier, DatedProperty later) {
        String message = Quoted.of(later.key()) + " (" + later.written() + ") is before " + Quoted.of(earlier.key())
                + " (" + earlier.written() + ")";
        return Finding.at(later.span(), message)
                .help("Correct one of the two dates, or set the option order if they mean something else")
                .related(List.of(new Related(earlier.span(), earlier.key())));
    }
}
