package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.Notice;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileProblem;
import java.util.ArrayList;
import java.util.List;

/** What a walk has to tell of the files it met: their problems, and what it left out. Of hidden ones nothing is told. */
final class WalkRemarks {

    private static final int SHOWN_LENGTH = 200;

    private final List<FileProblem> problems = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private boolean hasNamesOfOtherCharsets;

    void notice(String message) {
        notices.add(new Notice(message));
    }

    void notice(boolean hidden, String message) {
        if (!hidden) {
            notice(message);
        }
    }

    void unreadable(boolean hidden, String path, String reason) {
        if (!hidden) {
            problems.add(new FileProblem(VaultPath.of(path), FileProblem.Kind.UNREADABLE, reason));
        }
    }

    /** The name of a file or folder that is seen is not UTF-8. */
    void nameNotUtf8(String path) {
        hasNamesOfOtherCharsets = true;
        problems.add(new FileProblem(VaultPath.of(path), FileProblem.Kind.NAME_NOT_UTF8, ""));
    }

    boolean hasNamesOfOtherCharsets() {
        return hasNamesOfOtherCharsets;
    }

    /** The problems, in order. */
    List<FileProblem> problems() {
        FileProblem.sort(problems);
        return problems;
    }

    /** The notices, in order. */
    List<Notice> notices() {
        if (notices.size() > 1) {
            notices.sort((left, right) -> left.message().compareTo(right.message()));
        }
        return notices;
    }

    /** The beginning of a path, in quotes. */
    static String shown(String path) {
        String start = path.length() <= SHOWN_LENGTH ? path : path.substring(0, SHOWN_LENGTH) + "…";
        return "\"" + start + "\"";
    }
}
