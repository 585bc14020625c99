package io.github.vaultvet.rules.timestamps;

import io.github.vaultvet.note.DateText;
import io.github.vaultvet.note.DayTime.Style;
import io.github.vaultvet.note.LogTime;
import io.github.vaultvet.text.VaultPath;
import java.util.List;

/** Whether clocks that lead lines are times of day, and not verses or scores (spec R10.15). */
final class LogEvidence {

    private static final int DATE_LENGTH = 10;

    private LogEvidence() {}

    /** Whether one of them can be nothing else, or the note is that of a day. */
    static boolean isLog(List<LogTime> times, VaultPath path) {
        for (LogTime time : times) {
            if (time.start().filter(start -> start.style() != Style.BARE).isPresent()) {
                return true;
            }
        }
        String name = path.name();
        return name.length() > DATE_LENGTH
                && DateText.read(name.substring(0, DATE_LENGTH))
                        .flatMap(DateText::date)
                        .isPresent();
    }
}
