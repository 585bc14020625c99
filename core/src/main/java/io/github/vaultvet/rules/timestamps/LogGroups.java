package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.note.CalendarDate;
import io.github.vaultvet.note.DateText;
import io.github.vaultvet.note.DayTime;
import io.github.vaultvet.note.LogDate;
import io.github.vaultvet.note.LogTime;
import io.github.vaultvet.note.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts the times and dates of a note into its logs. */
final class LogGroups {

    private static final long DAY = 24 * 3600;

    private LogGroups() {}

    /** The logs with what can be read of them. */
    static List<LogSeries> of(Note note) {
        List<LogSeries> logs = new ArrayList<>();
        for (List<LogTime> group : times(note)) {
            if (LogEvidence.isLog(group, note.path())) {
                logs.add(ofTimes(group));
            }
        }
        for (List<LogDate> group : dates(note)) {
            logs.add(ofDates(group, note));
        }
        return logs;
    }

    /** The times that stand together. */
    static Iterable<List<LogTime>> times(Note note) {
        Map<Long, List<LogTime>> groups = new LinkedHashMap<>();
        for (LogTime time : note.logTimes()) {
            groups.computeIfAbsent(time.sequence().key(), key -> new ArrayList<>())
                    .add(time);
        }
        return groups.values();
    }

    /** The dates that stand together. */
    static Iterable<List<LogDate>> dates(Note note) {
        Map<Long, List<LogDate>> groups = new LinkedHashMap<>();
        for (LogDate date : note.logDates()) {
            groups.computeIfAbsent(date.sequence().key(), key -> new ArrayList<>())
                    .add(date);
        }
        return groups.values();
    }

    private static LogSeries ofTimes(List<LogTime> group) {
        List<LogEntry> entries = new ArrayList<>();
        boolean halves = true;
        for (LogTime time : group) {
            if (time.start().isPresent()) {
                DayTime start = time.start().get();
                halves &= start.isOfTwelveHours();
                entries.add(new LogEntry(time.span(), start.hhmm(), start.second()));
            }
        }
        return LogSeries.ofTimes(entries, halves);
    }

    private static LogSeries ofDates(List<LogDate> group, Note note) {
        boolean exact = areExact(group);
        List<LogEntry> entries = new ArrayList<>();
        for (LogDate date : group) {
            Optional<CalendarDate> day = date.date().flatMap(DateText::date);
            if (day.isPresent()) {
                long second = exact ? date.date().get().time().orElseThrow().secondOfDay() : 0;
                long value = day.get().epochDay() * DAY + second;
                entries.add(new LogEntry(date.span(), note.text().slice(date.span()), value));
            }
        }
        return LogSeries.ofDates(entries);
    }

    /** Whether all have a time of day, and all a zone or none; else the days alone are compared (spec R10.11). */
    private static boolean areExact(List<LogDate> group) {
        int times = 0;
        int zones = 0;
        for (LogDate date : group) {
            times += date.date().flatMap(DateText::time).isPresent() ? 1 : 0;
            zones += date.date().filter(DateText::hasZone).isPresent() ? 1 : 0;
        }
        return times == group.size() && (zones == 0 || zones == times);
    }
}
