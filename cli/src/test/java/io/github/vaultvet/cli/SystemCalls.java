package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run of Java has asked of Linux, as strace tells it.
 *
 * @param opened files that were opened, by the path that they have after all links
 * @param named paths that were asked about in any way
 * @param changed paths that were opened to be written, made, moved or removed
 * @param sockets lines about sockets
 * @param programs that were started
 */
record SystemCalls(
        Set<String> opened, Set<String> named, Set<String> changed, Set<String> sockets, Set<String> programs) {

    private static final Pattern CALL = Pattern.compile("^(?:\\d+ +)?(\\w+)\\((.*)$");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern RESULT = Pattern.compile("= \\d+<(.*?)(?:<[^<]*>)?>$");
    private static final Pattern RESUMED = Pattern.compile("^\\d+ +<\\.\\.\\. \\w+ resumed> ?(.*)$");
    private static final String UNFINISHED = " <unfinished ...>";
    private static final Set<String> CHANGING = Set.of(
            "rename",
            "renameat",
            "renameat2",
            "unlink",
            "unlinkat",
            "mkdir",
            "mkdirat",
            "rmdir",
            "link",
            "linkat",
            "symlink",
            "symlinkat",
            "truncate",
            "chmod",
            "fchmodat",
            "chown",
            "fchownat",
            "utimensat",
            "mknod",
            "mknodat",
            "creat");

    /** Runs Java under strace; skips the test where it is not there or may not watch. */
    static SystemCalls of(Path temp, String... arguments) throws IOException, InterruptedException {
        Path trace = Files.createTempFile(temp, "trace", ".txt");
        List<String> command = new ArrayList<>(List.of(
                "strace",
                "-f",
                "-y",
                "-qq",
                "-s",
                "5000",
                "-e",
                "trace=%file,%network,execve",
                "-o",
                trace.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData"));
        command.addAll(List.of(arguments));
        Process process;
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectErrorStream(true);
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.environment().remove("CI");
            builder.environment().put("XDG_CACHE_HOME", temp.resolve("cache").toString());
            process = builder.start();
        } catch (IOException e) {
            assumeThat(false).as("no strace here").isTrue();
            throw e;
        }
        int exitCode = process.waitFor();
        String text = Files.readString(trace, StandardCharsets.ISO_8859_1);
        assumeThat(text).as("strace may not watch here").contains("execve(");
        assertThat(exitCode).isBetween(0, 1);
        return read(text);
    }

    private static SystemCalls read(String trace) {
        SystemCalls calls =
                new SystemCalls(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        whole(trace.lines().toList()).forEach(calls::add);
        return calls;
    }

    /** While one thread waits for the end of a call, strace tells of another; here each call is one line again. */
    static List<String> whole(List<String> lines) {
        Map<String, String> begun = new HashMap<>();
        List<String> whole = new ArrayList<>();
        for (String line : lines) {
            String thread = line.substring(0, line.indexOf(' ') + 1);
            Matcher resumed = RESUMED.matcher(line);
            if (line.endsWith(UNFINISHED)) {
                begun.put(thread, line.substring(0, line.length() - UNFINISHED.length()));
            } else if (resumed.matches()) {
                whole.add(begun.getOrDefault(thread, "") + resumed.group(1));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    private void add(String line) {
        Matcher call = CALL.matcher(line);
        if (!call.matches()) {
            return;
        }
        String name = call.group(1);
        String rest = call.group(2);
        List<String> paths = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(rest);
        while (quoted.find()) {
            paths.add(quoted.group(1));
        }
        if (name.equals("execve")) {
            if (rest.endsWith("= 0")) {
                programs.add(paths.get(0));
            }
        } else if (name.startsWith("open")) {
            addOpening(rest, paths);
        } else if (CHANGING.contains(name) && !rest.contains("= -1")) {
            changed.addAll(paths);
        } else if (rest.contains("sa_family") || name.equals("socket")) {
            sockets.add(rest.replaceFirst("^\\d+<[^>]*>, ", "").replaceFirst(" += .*", ""));
        }
        named.addAll(paths);
    }

    private void addOpening(String rest, List<String> paths) {
        Matcher result = RESULT.matcher(rest);
        if (result.find()) {
            opened.add(result.group(1));
            if (rest.contains("O_WRONLY") || rest.contains("O_RDWR") || rest.contains("O_CREAT")) {
                changed.addAll(paths);
            }
        }
    }
}
