package io.github.vaultvet.rules.timestamps;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.DateText;
import io.github.vaultvet.note.DayTime;
import io.github.vaultvet.note.LogDate;
import io.github.vaultvet.note.LogTime;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** An entry of a log with a time or date that does not exist (spec R10.9, R10.10). */
@AutoService(Rule.class)
public final class InvalidLogEntry implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("invalid-log-entry", Severity.WARNING)
            .summary("An entry of a log begins with a time or date that does not exist")
            .reason("""
                    Headings and list items that begin with `2023-02-29` or `24:30` name no day and no time of day, and
                    searches, queries and the sorting of the log miss them. A date is year, month and day with two digits
                    for month and day; a time is `hh:mm`, or one of a clock of twelve hours, such as `9.30pm`. Times are
                    judged where several entries of a list, or several headings, begin with one; and dates that only leave
                    out zeros, such as `2024-1-1`, where others do not.""")
            .example("## 2023-02-29\n", "## 2023-03-01\n");

    private static final int MIDNIGHT_STEP = 12 * 3600;

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        if (!note.logTimes().isEmpty()) {
            for (List<LogTime> group : LogGroups.times(note)) {
                if (LogEvidence.isLog(group, note.path())) {
                    group.forEach(time -> fault(time, note).ifPresent(context::report));
                }
            }
        }
        if (!note.logDates().isEmpty() && !context.isTemplate()) {
            for (List<LogDate> group : LogGroups.dates(note)) {
                check(group, note, context);
            }
        }
    }

    private static Optional<Finding> fault(LogTime time, Note note) {
        String written = note.text().slice(time.span());
        if (time.start().isEmpty()) {
            String help = written.startsWith("24:00")
                    ? "Write 00:00, the beginning of the next day"
                    : "Write hh:mm, from 00:00 to 23:59";
            return Optional.of(Finding.at(time.span(), Quoted.of(written) + " is no time of day")
                    .help(help));
        }
        DayTime start = time.start().get();
        // One that goes on for twelve hours and more, backwards, leads over midnight; so does 11:30 - 1:00 over noon.
        boolean reversed = time.end()
                .filter(end -> end.second() < start.second())
                .filter(end -> start.second() - end.second() < MIDNIGHT_STEP)
                .filter(end -> !(start.isOfTwelveHours() && end.isOfTwelveHours()))
                .isPresent();
        return reversed
                ? Optional.of(Finding.at(time.span(), "The entry " + Quoted.of(written) + " ends before it begins")
                        .help("Write the earlier time first"))
                : Optional.empty();
    }

    private static void check(List<LogDate> group, Note note, NoteContext context) {
        boolean padded = group.stream().anyMatch(date -> date.date().isPresent());
        for (LogDate date : group) {
            String written = note.text().slice(date.span());
            String full = ShortDate.padded(written);
            Optional<String> fault = DateText.read(full).flatMap(DateText::fault);
            String named = "The date " + Quoted.of(written);
            if (fault.isPresent()) {
                context.report(Finding.at(date.span(), named + " does not exist: " + fault.get())
                        .help("Write a day of the calendar as YYYY-MM-DD"));
            } else if (date.date().isEmpty() && padded) {
                context.report(
                        Finding.at(date.span(), named + " leaves out a zero").help("Write " + full));
            }
        }
    }
}
