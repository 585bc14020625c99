package io.github.vaultvet.scan;

import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds clocks and dates that lead a line, a list's item, a heading or a row: {@code (02:17)}, {@code **00:02:17**},
 * {@code 09:30 - 10:15}, {@code 9.30pm}, {@code 2024-01-31} (spec R10.5, R10.9, R10.10). Asked for every line, so it
 * looks at one to three bytes of most. What the finds mean is judged when the whole note is known.
 */
final class LeadReader {

    private static final int MOST_MARKS = 2;

    private final NoteText text;
    private final byte[] bytes;
    private final StampPlace place;
    /** Made when the first one is found. */
    private List<Lead> leads = List.of();

    LeadReader(NoteText text, StampPlace place) {
        this.text = text;
        this.bytes = text.bytes();
        this.place = place;
    }

    /** Looks at the beginning of a line's text. */
    void line(int from, int limit) {
        int start = Chars.skipBlanks(bytes, from, limit);
        int at = start;
        while (at < limit && at - start <= MOST_MARKS && isMark(bytes[at])) {
            at++;
        }
        if (at < limit && Chars.isDigit(bytes[at])) {
            read(start, at, limit);
        }
    }

    private static boolean isMark(byte b) {
        return b == '(' || b == '*' || b == '`' || b == '[' || b == '_';
    }

    private void read(int start, int at, int limit) {
        int dateEnd = DateLead.end(bytes, at, limit);
        boolean date = dateEnd > at;
        int end = date ? dateEnd : ClockLead.end(bytes, at, limit);
        if (end == at) {
            return;
        }
        Span first = new Span(at, end);
        int lastStart = date ? end : ClockLead.afterDash(bytes, end, limit);
        int lastEnd = lastStart > end ? ClockLead.end(bytes, lastStart, limit) : lastStart;
        Optional<Span> last = lastEnd > lastStart ? Optional.of(new Span(lastStart, lastEnd)) : Optional.empty();
        int textEnd = Math.max(end, last.map(Span::end).orElse(end));
        int after = afterMarks(start, at, textEnd, limit);
        // Square brackets around one clock are read as such wherever they stand.
        boolean elsewhere = at > start && bytes[start] == '[' && !date && last.isEmpty();
        if (after >= textEnd && !elsewhere && endsWord(after, limit, !date)) {
            leads = leads.isEmpty() ? new ArrayList<>() : leads;
            leads.add(new Lead(date, new Span(start, after), first, last, place.group()));
        }
    }

    /** Behind the marks that close those before the text; less than the text's end if one of them does not close. */
    private int afterMarks(int start, int at, int textEnd, int limit) {
        int after = textEnd;
        for (int i = at - 1; i >= start; i--) {
            byte open = bytes[i];
            byte close = open == '(' ? (byte) ')' : open == '[' ? (byte) ']' : open;
            boolean closed = after < limit && bytes[after] == close;
            boolean emphasis = open == '*' || open == '_';
            if (!closed && !emphasis) {
                return start;
            }
            after += closed ? 1 : 0;
        }
        return after;
    }

    /** Whether nothing follows that would make the text something else: a letter, a sign of a unit, a link's target. */
    private boolean endsWord(int at, int limit, boolean beforeDash) {
        if (at == limit || Chars.isBlank(bytes[at])) {
            return !isZone(at + 1, limit);
        }
        boolean last = at + 1 == limit || Chars.isBlank(bytes[at + 1]) || isMark(bytes[at + 1]);
        return (",;:.)|".indexOf(bytes[at]) >= 0 && last) || (beforeDash && ClockLead.isDash(bytes, at, limit));
    }

    /** Whether a time zone follows, so that the clock is the beginning of a sentence (spec R10.15). */
    private boolean isZone(int at, int limit) {
        return Chars.startsWith(bytes, at, limit, "UTC") || Chars.startsWith(bytes, at, limit, "GMT");
    }

    /** Tells the note what the clocks and dates are; to be called when everything else has been read. */
    void finish(NoteBuilder facts) {
        if (!leads.isEmpty()) {
            new LeadJudge(text, facts).judge(leads);
        }
    }
}
