package io.github.vaultvet.hook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of a hook that is vaultvet's: lines of a POSIX shell between two marks.
 *
 * @param vaults the folders to check, seen from the root of the repository
 */
record HookBlock(List<String> vaults) {

    /** The line that it begins with. */
    static final String FIRST =
            "# >>> vaultvet: made by \"vaultvet install-hook\", taken out by \"vaultvet install-hook --uninstall\" >>>\n";

    /** How that line begins in every version. */
    static final String BEGINNING = "# >>> vaultvet";

    /** The line that it ends with. */
    static final String LAST = "# <<< vaultvet <<<\n";

    private static final String FOLDERS = "    set -- ";

    HookBlock {
        vaults = List.copyOf(vaults);
    }

    /** The block that these lines are. */
    static HookBlock read(String text) {
        List<String> vaults = new ArrayList<>();
        int folders = text.indexOf("\n" + FOLDERS) + 1;
        if (folders > 0) {
            ShellWords.read(text.substring(folders + FOLDERS.length(), text.indexOf('\n', folders)), vaults);
        }
        return new HookBlock(vaults);
    }

    /** The same with more folders. */
    HookBlock with(List<String> more) {
        List<String> all = new ArrayList<>(vaults);
        more.stream().filter(vault -> !all.contains(vault)).forEach(all::add);
        return new HookBlock(all);
    }

    /** The same without some folders; empty if none is left. */
    Optional<HookBlock> without(List<String> others) {
        List<String> rest =
                vaults.stream().filter(vault -> !others.contains(vault)).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new HookBlock(rest));
    }

    /** Its lines. In parentheses, so that nothing of it reaches the rest of a hook but a refusal. */
    String text(Installation installed) {
        return FIRST + "(\n    program=vaultvet\n" + fallBacks(installed) + """
                    if ! command -v "$program" >/dev/null 2>&1; then
                        echo 'vaultvet: the commit is refused, since there is no vaultvet on the PATH to check it;' \\
                            'https://github.com/vaultvet/vaultvet says how to get it,' \\
                            'and git commit --no-verify commits without a check' >&2
                        exit 1
                    fi
                """ + FOLDERS + ShellWords.write(vaults)
                + """

                    code=0
                    for vault in "$@"; do
                        # On another branch there may be no such folder.
                        [ ! -d "$vault" ] || "$program" check --staged --quiet -- "$vault" || code=$?
                    done
                    [ "$code" -ne 1 ] ||
                        echo 'vaultvet: the commit is refused; git commit --no-verify makes it all the same' >&2
                    exit "$code"
                ) || exit
                """ + LAST;
    }

    /** A program with windows may start Git without what a shell has on its PATH. */
    private static String fallBacks(Installation installed) {
        StringBuilder text = new StringBuilder();
        installed.launcher().ifPresent(launcher -> text.append(
                        "    command -v \"$program\" >/dev/null 2>&1 || program=")
                .append(ShellWords.quoted(launcher.toString()))
                .append('\n'));
        installed
                .java()
                .filter(HookBlock::holdsJava)
                .map(java -> ShellWords.quoted(java.toString()))
                .ifPresent(
                        java -> text.append("    if [ -z \"${JAVA_HOME-}\" ] && ! command -v java >/dev/null 2>&1 &&")
                                .append(" [ -x ")
                                .append(java)
                                .append("/bin/java ]; then\n        export JAVA_HOME=")
                                .append(java)
                                .append("\n    fi\n"));
        return text.toString();
    }

    private static boolean holdsJava(Path java) {
        return Files.isExecutable(java.resolve("bin").resolve("java"));
    }
}
