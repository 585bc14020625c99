package io.github.vaultvet.cli.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be wrong with the repository that a vault lies in. Beside the vault there is a folder {@code outside} with a
 * repository of its own and a program that leaves a mark where it is run.
 */
final class GitFamily {

    private static final String GROUP = "git";
    private static final String CONFIG = ".git/config";
    private static final String PROGRAM = "../outside/program";

    /** Lines of a configuration. */
    private static final String[] SETTINGS = {
        "[core]\n\tfsmonitor = " + PROGRAM + "\n\tpager = " + PROGRAM + "\n\tsshCommand = " + PROGRAM + "\n",
        "[core]\n\thooksPath = ../outside\n\teditor = " + PROGRAM + "\n\taskPass = " + PROGRAM + "\n",
        "[filter \"evil\"]\n\tclean = " + PROGRAM + "\n\tprocess = " + PROGRAM + "\n\trequired\n",
        "[filter \"a=b\"]\n\tclean = " + PROGRAM + "\n",
        "[diff]\n\texternal = " + PROGRAM + "\n[diff \"evil\"]\n\ttextconv = " + PROGRAM + "\n",
        "[core]\n\tworktree = ../../outside\n",
        "[core]\n\tworktree = /\n\tbare = true\n",
        "[core]\n\texcludesFile = /dev/zero\n\tattributesFile = /dev/zero\n",
        "[extensions]\n\tworktreeConfig = true\n\tpartialClone = origin\n[core]\n\trepositoryFormatVersion = 1\n"
                + "[remote \"origin\"]\n\tpromisor = true\n\turl = ext::" + PROGRAM + "\n\tuploadpack = " + PROGRAM
                + "\n",
        "[extensions]\n\tnoSuchThing = true\n[core]\n\trepositoryFormatVersion = 99\n",
        "[include]\n\tpath = config\n",
        "[include]\n\tpath = ../../outside/repository/.git/config\n",
        "[include]\n\tpath = /dev/zero\n",
        "[includeIf \"gitdir:/\"]\n\tpath = ../../outside/program\n",
        "[include]\n\tpath = nowhere\n".repeat(5000),
        "[alias]\n\trev-parse = !" + PROGRAM + "\n\tls-files = !" + PROGRAM + "\n",
        "[submodule \"x\"]\n\tupdate = !" + PROGRAM + "\n\turl = ext::" + PROGRAM + "\n",
        "[i18n]\n\tcommitEncoding = x\n\tlogOutputEncoding = UTF-16\n",
        "[diff]\n\trenameLimit = 99999999999\n\talgorithm = x\n",
        "[core",
        "\0\u00ff\n",
        "[a \"" + "x".repeat(100_000) + "\"]\n\tb = c\n"
    };

    /** Files of the repository, and what stands in them instead. */
    private static final String[][] FILES = {
        {".git", "gitdir: ../outside/repository/.git\n"},
        {".git", "gitdir: .git\n"},
        {".git", "gitdir: /etc/passwd\n"},
        {".git", "gitdir: "},
        {".git", "\0"},
        {".git", "x".repeat(2_000_000)},
        {".git/HEAD", "ref: refs/heads/../../../../outside/x\n"},
        {".git/HEAD", "ref: HEAD\n"},
        {".git/HEAD", "\u001b[31m\n"},
        {".git/index", ""},
        {".git/index", "DIRC\0\0\0\2\u007f\u00ff\u00ff\u00ff"},
        {".git/index", "DIRC\0\0\0\4\0\0\0\1" + "\0".repeat(200)},
        {".git/packed-refs", "x".repeat(1_000_000)},
        {".git/packed-refs", "0123456789012345678901234567890123456789 refs/heads/../x\n"},
        {".git/refs/heads/main", "0123456789012345678901234567890123456789\n"},
        {".git/refs/heads/main", "ref: refs/heads/main\n"},
        {".git/commondir", "../../outside/repository/.git\n"},
        {".git/commondir", "/\n"},
        {".git/shallow", "x\n".repeat(100_000)},
        {".git/objects/info/alternates", "../../../outside/repository/.git/objects\n"},
        {".git/objects/info/alternates", ".\n/\n/dev/zero\n" + "x\n".repeat(10_000)},
        {".git/objects/info/commit-graph", "CGPH\1\1\177\377"},
        {".git/objects/pack/pack-1.idx", "\u00fftOc\0\0\0\2" + "\u00ff".repeat(1024)},
        {".gitattributes", "* filter=evil diff=evil text=auto eol=crlf working-tree-encoding=UTF-16 ident\n"},
        {".gitattributes", "[attr]a b\n[attr]b a\n* a b\n" + "x".repeat(100_000) + " -a\n"},
        {".gitignore", "*a*a*a*a*a*a*a*a*a*a*b\n".repeat(1000)},
        {".gitmodules", "[submodule \"../../x\"]\n\tpath = ../../outside\n\turl = ext::" + PROGRAM + "\n"},
        {"control/.git", "gitdir: ../../outside/repository/.git\n"}
    };

    private static final String[][] LINKS = {
        {".git", "../outside/repository/.git"},
        {".git", ".git"},
        {".git", "/dev/zero"},
        {".git/index", "/dev/zero"},
        {".git/index", "../../outside/repository/.git/index"},
        {".git/HEAD", "/dev/full"},
        {".git/config", "/etc/passwd"},
        {".git/objects", "../../outside/repository/.git/objects"},
        {".git/refs", "/etc"},
        {".gitattributes", "/etc/passwd"},
        {".gitignore", "/dev/zero"}
    };

    /** Where Git waits for somebody to write. */
    private static final List<String> PIPES = List.of(
            ".git",
            CONFIG,
            ".git/HEAD",
            ".git/index",
            ".git/packed-refs",
            ".git/refs/heads/main",
            ".git/shallow",
            ".git/commondir",
            ".git/info/attributes",
            ".git/info/exclude",
            ".git/info/grafts",
            ".git/objects/info/alternates",
            ".git/objects/info/commit-graph",
            ".gitignore",
            ".gitattributes");

    /** What Git reads as a whole. */
    private static final List<String> WHOLE = List.of(
            ".git/refs/heads/main",
            ".git/commondir",
            ".git/info/attributes",
            ".git/info/grafts",
            ".git/objects/info/alternates");

    private GitFamily() {}

    static List<HostileCase> cases() {
        List<HostileCase> cases = new ArrayList<>();
        for (String settings : SETTINGS) {
            String known = "[core]\n\trepositoryFormatVersion = 0\n\tbare = false\n";
            add(cases, new HostileEntry.Text(CONFIG, (known + settings).getBytes(StandardCharsets.ISO_8859_1)));
        }
        for (String[] file : FILES) {
            add(cases, new HostileEntry.Text(file[0], file[1].getBytes(StandardCharsets.ISO_8859_1)));
        }
        for (String[] link : LINKS) {
            add(cases, new HostileEntry.Link(link[0], link[1]));
        }
        return cases;
    }

    static List<HostileCase> pipes() {
        List<HostileCase> cases = new ArrayList<>();
        for (String pipe : PIPES) {
            add(cases, new HostileEntry.Pipe(pipe));
        }
        byte[] including = "[include]\n\tpath = pipe\n".getBytes(StandardCharsets.US_ASCII);
        add(cases, new HostileEntry.Text(CONFIG, including), new HostileEntry.Pipe(".git/pipe"));
        return cases;
    }

    static List<HostileCase> endless() {
        List<HostileCase> cases = new ArrayList<>();
        for (String path : WHOLE) {
            add(cases, new HostileEntry.Link(path, "/dev/zero"));
        }
        byte[] elsewhere = "../../pool\n".getBytes(StandardCharsets.US_ASCII);
        add(
                cases,
                new HostileEntry.Text(".git/objects/info/alternates", elsewhere),
                new HostileEntry.Link("pool/info/alternates", "/dev/zero"));
        return cases;
    }

    private static void add(List<HostileCase> cases, HostileEntry... entries) {
        cases.add(HostileCase.vault(GROUP, entries[0].path() + "-" + cases.size(), entries));
    }
}
