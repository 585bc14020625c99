package io.github.vaultvet.git;

import io.github.vaultvet.git.GitDifference.Change;
import io.github.vaultvet.vault.Commit;
import io.github.vaultvet.vault.History;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Reads the history of a folder from what Git prints, the newest commit first. Renames are known by the ids of the
 * contents, so that no content has to be there.
 */
public final class GitLog {

    static final int MOST_COMMITS = 10_000;
    static final long MOST_BYTES = 64L << 20;

    /** The commits and, for each, the paths that came and went below the folder. */
    public static final List<List<String>> COMMANDS = List.of(
            List.of("rev-list", "--max-count=" + (MOST_COMMITS + 1), "HEAD", "--"),
            List.of(
                    "diff-tree",
                    "--stdin",
                    "-r",
                    "-z",
                    "--raw",
                    "--no-renames",
                    "--no-ext-diff",
                    "--no-textconv",
                    "--diff-filter=AD",
                    "--relative",
                    "--always",
                    "--format=%H %ct"));

    private static final int ID_DIGITS = 7;
    /** The last second of the year 9999; Git takes any number. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private final History.Builder history = new History.Builder();
    private final long mostBytes;
    private boolean cut;

    /** Reads as much as the limits allow. */
    public GitLog() {
        this(MOST_BYTES);
    }

    GitLog(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** The history as far as it was read. */
    public History history() {
        return history.build();
    }

    /** Takes in what is about to be committed, before anything is read. */
    public void take(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        history.commit(Commit.NEXT);
        for (Change change : changes) {
            byte[] path = change.path().getBytes(StandardCharsets.UTF_8);
            if (change.after().isEmpty()) {
                change.before().ifPresent(file -> history.delete(path, file.id()));
            } else if (change.before().isEmpty()) {
                change.after().ifPresent(file -> history.add(path, file.id()));
            }
        }
    }

    /** Whether a limit was reached. */
    public boolean isCut() {
        return cut;
    }

    /**
     * Reads fields that end in NUL: a commit is its id and its time, a change is modes, ids and a letter after a colon,
     * and then a field with the path.
     */
    public void read(InputStream output) throws IOException {
        byte[] buffer = new byte[1 << 16];
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        String change = "";
        long total = 0;
        for (int length = output.read(buffer); length >= 0 && !cut; length = output.read(buffer)) {
            total += length;
            cut = total > mostBytes;
            int start = 0;
            for (int at = 0; at < length && !cut; at++) {
                if (buffer[at] == 0) {
                    field.write(buffer, start, at - start);
                    change = take(field.toByteArray(), change);
                    field.reset();
                    start = at + 1;
                }
            }
            field.write(buffer, start, length - start);
        }
    }

    /** Takes in a field; the change whose path comes next, or nothing. */
    private String take(byte[] field, String change) {
        if (!change.isEmpty()) {
            takeChange(change.split(" "), field);
            return "";
        }
        String text = new String(field, StandardCharsets.UTF_8).strip();
        if (text.startsWith(":")) {
            return text;
        }
        if (!text.isEmpty()) {
            takeCommit(text);
        }
        return "";
    }

    /** {@code :100644 000000 <id> 0000000 D}: modes before and after, ids before and after, what happened. */
    private void takeChange(String[] words, byte[] path) {
        if (words.length == 5 && words[4].equals("D")) {
            history.delete(path, words[2]);
        } else if (words.length == 5 && words[4].equals("A")) {
            history.add(path, words[3]);
        }
    }

    private void takeCommit(String text) {
        if (history.commits() == MOST_COMMITS) {
            cut = true;
            return;
        }
        int blank = text.indexOf(' ');
        String id = blank < 0 ? text : text.substring(0, blank);
        long seconds = blank < 0 ? 0 : seconds(text.substring(blank + 1));
        LocalDate day = LocalDate.ofEpochDay(TimeUnit.SECONDS.toDays(seconds));
        history.commit(new Commit(id.substring(0, Math.min(ID_DIGITS, id.length())), day));
    }

    private static long seconds(String text) {
        try {
            return Math.max(0, Math.min(LAST_SECOND, Long.parseLong(text)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
