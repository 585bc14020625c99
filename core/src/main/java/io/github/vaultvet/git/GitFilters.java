package io.github.vaultvet.git;

import java.util.ArrayList;
import java.util.List;

/**
 * The programs through which a repository sends contents on their way between the disk and Git. Where Git cannot tell
 * by its time whether a file has changed, it would run them, and what they are may have come with the vault.
 */
final class GitFilters {

    private static final String PREFIX = "filter.";

    private GitFilters() {}

    /**
     * The same program, which runs none of them.
     *
     * @throws GitException if there is one that it cannot be told to leave alone
     */
    static GitProgram without(GitProgram git) throws GitException {
        // Git has no answer where there are no filters.
        String answer = git.answer("config", "-z", "--name-only", "--get-regexp", "^filter\\.")
                .orElse("");
        List<String> settings = new ArrayList<>();
        for (String key : answer.split("\0", -1)) {
            int last = key.lastIndexOf('.');
            if (key.startsWith(PREFIX) && last >= PREFIX.length()) {
                String name = key.substring(PREFIX.length(), last);
                if (!name.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '=')) {
                    throw new GitException("the filter \"" + name + "\" in Git's configuration has an odd name, so that"
                            + " Git cannot be told not to run it; check without --since");
                }
                settings.add(key.substring(0, last)
                        + (key.endsWith(".required") ? ".required=false" : key.substring(last) + "="));
            }
        }
        return settings.isEmpty() ? git : git.setting(settings);
    }
}
