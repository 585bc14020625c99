package io.github.vaultvet.engine.baseline;

import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.text.NoteText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The form of a baseline's file: lines of count, rule, note and target, with tabs between them, in the order of all but
 * the count. There is no head, date or version in it, which every branch would change and no merge could settle.
 */
public final class BaselineText {

    private static final int FIELDS = 4;
    private static final int MOST_DIGITS = 9;
    private static final List<String> CONFLICT_MARKS = List.of("<<<<<<<", "=======", ">>>>>>>", "|||||||");

    private final String shownName;
    private final boolean settles;
    private final Map<String, Integer> counts = new HashMap<>();

    private BaselineText(String shownName, boolean settles) {
        this.shownName = shownName;
        this.settles = settles;
    }

    /** The bytes of a baseline's file. */
    public static byte[] write(Baseline baseline) {
        List<String> keys = new ArrayList<>(baseline.counts().keySet());
        Collections.sort(keys);
        StringBuilder text = new StringBuilder(keys.size() * 80);
        for (String key : keys) {
            text.append(baseline.counts().get(key)).append('\t').append(key).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a baseline. Its lines may be in any order; of lines that differ only in their count, as a merge that keeps
     * the lines of both sides leaves them, the largest count holds.
     *
     * @param shownName the file's name in messages
     * @throws BaselineException about the first line that is none
     */
    public static Baseline read(byte[] bytes, String shownName) throws BaselineException {
        return new BaselineText(shownName, false).read(bytes);
    }

    /** The same for a file that will be written anew: the marks of a merge conflict in it are passed over. */
    public static Baseline readSettlingConflicts(byte[] bytes, String shownName) throws BaselineException {
        return new BaselineText(shownName, true).read(bytes);
    }

    private Baseline read(byte[] bytes) throws BaselineException {
        NoteText text = NoteText.of(bytes);
        OptionalInt invalid = text.firstInvalidByte();
        if (invalid.isPresent()) {
            throw wrong(text.position(invalid.getAsInt()).line(), "the line is not UTF-8");
        }
        String all = new String(bytes, text.contentStart(), bytes.length - text.contentStart(), StandardCharsets.UTF_8);
        int number = 1;
        int start = 0;
        while (start < all.length()) {
            int feed = all.indexOf('\n', start);
            int next = feed < 0 ? all.length() : feed + 1;
            int end = feed < 0 ? all.length() : feed;
            if (end > start && all.charAt(end - 1) == '\r') {
                end--;
            }
            line(all.substring(start, end), number);
            number++;
            start = next;
        }
        return Baseline.of(counts);
    }

    private void line(String line, int number) throws BaselineException {
        if (line.isEmpty()) {
            return;
        }
        if (isConflictMark(line)) {
            if (settles) {
                return;
            }
            throw wrong(
                    number,
                    "a merge conflict is not settled: keep the lines of both sides, or let"
                            + " \"vaultvet baseline --update\" settle it");
        }
        int tab = line.indexOf('\t');
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw wrong(number, "a line has four fields with tabs between them: count, rule, note and target");
        }
        String key = line.substring(tab + 1);
        if (!RuleId.isWellFormed(fields[1])) {
            throw wrong(number, "the second field is not the name of a rule");
        }
        if (!isPath(FieldText.unescape(fields[2])) || !FieldText.isWellFormed(fields[2])) {
            throw wrong(number, "the third field is not the path of a note");
        }
        if (!FieldText.isWellFormed(fields[3])) {
            throw wrong(number, "the fourth field is not escaped as in a baseline");
        }
        counts.merge(key, count(fields[0], number), Math::max);
    }

    private int count(String field, int number) throws BaselineException {
        boolean digits = !field.isEmpty() && field.length() <= MOST_DIGITS && field.charAt(0) != '0';
        for (int i = 0; i < field.length(); i++) {
            digits &= field.charAt(i) >= '0' && field.charAt(i) <= '9';
        }
        if (!digits) {
            throw wrong(number, "the first field is not a number of findings, from 1 on");
        }
        return Integer.parseInt(field);
    }

    private static boolean isConflictMark(String line) {
        for (String mark : CONFLICT_MARKS) {
            if (line.startsWith(mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPath(String text) {
        return !text.isEmpty() && !text.startsWith("/") && !text.endsWith("/") && !text.contains("//");
    }

    private BaselineException wrong(int line, String message) {
        return new BaselineException(shownName + ":" + line + ":1: " + message);
    }
}
