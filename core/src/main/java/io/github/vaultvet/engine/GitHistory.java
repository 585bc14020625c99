package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.HistoryGap;
import io.github.vaultvet.git.GitDifference.Change;
import io.github.vaultvet.git.GitLog;
import io.github.vaultvet.git.GitProgram;
import io.github.vaultvet.git.WorkTree;
import io.github.vaultvet.vault.History;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The history of a vault that lies in a Git repository. Git is started when the history is asked for, and not at all
 * where there is no repository.
 */
final class GitHistory implements Supplier<History> {

    private final Path vault;
    private final Map<String, String> environment;
    private final List<Change> next;
    private final List<HistoryGap> gaps = new ArrayList<>();

    /**
     * @param vault its root, the real path
     */
    GitHistory(Path vault, Map<String, String> environment) {
        this(vault, environment, List.of());
    }

    /**
     * @param next what is about to be committed
     */
    GitHistory(Path vault, Map<String, String> environment, List<Change> next) {
        this.next = next;
        this.vault = vault;
        this.environment = environment;
    }

    /** Nothing is known. */
    static GitHistory none() {
        return new GitHistory(Path.of(""), Map.of());
    }

    @Override
    public History get() {
        return WorkTree.around(vault).isPresent()
                ? GitProgram.find(vault, environment).map(this::read).orElseGet(History::none)
                : History.none();
    }

    /** What the history is that of: the newest commit and the vault's folder in it; empty if there is none. */
    String newestCommit() {
        return WorkTree.around(vault).isPresent()
                ? GitProgram.find(vault, environment)
                        .flatMap(git -> git.answer("rev-parse", "--show-prefix", "HEAD"))
                        .orElse("")
                : "";
    }

    /** What is missing in the history that was asked for. */
    List<HistoryGap> gaps() {
        return gaps;
    }

    private History read(GitProgram git) {
        // The folder in the newest commit: there is none if the vault is ignored or nothing was ever committed.
        Optional<String> answer =
                git.answer("rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "HEAD:./");
        List<String> words = answer.map(text -> List.of(text.split("\n"))).orElse(List.of());
        givenUp(git).ifPresent(gaps::add);
        if (words.size() != 3 || !words.get(0).equals("true")) {
            return History.none();
        }
        if (words.get(1).equals("true")) {
            gaps.add(HistoryGap.SHALLOW);
        }
        if (git.answer("config", "--name-only", "--get-regexp", "^(extensions\\.partialclone|remote\\..*\\.promisor)$")
                .isPresent()) {
            gaps.add(HistoryGap.PARTIAL);
        }
        GitLog log = new GitLog();
        log.take(next);
        boolean ended = git.pipe(GitLog.COMMANDS, log::read);
        if (log.isCut()) {
            gaps.add(HistoryGap.CUT);
        } else if (!ended) {
            gaps.add(givenUp(git).orElse(HistoryGap.BROKEN));
        }
        return log.history();
    }

    private static Optional<HistoryGap> givenUp(GitProgram git) {
        return git.givenUp().map(reason -> switch (reason) {
            case SILENT -> HistoryGap.SILENT;
            case GREEDY -> HistoryGap.GREEDY;
        });
    }
}
