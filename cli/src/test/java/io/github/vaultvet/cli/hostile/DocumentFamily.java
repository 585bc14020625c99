package io.github.vaultvet.cli.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Canvases and bases that are meant to hurt. */
final class DocumentFamily {

    private static final String GROUP = "documents";

    private DocumentFamily() {}

    static List<HostileCase> cases(int size) {
        List<HostileCase> cases = new ArrayList<>();
        String escapes = "\\u001b[31m\\u202e\\ud800::error::x##[error]]]><script>";
        for (String canvas : List.of(
                "",
                "null",
                "[]",
                "{\"nodes\":1}",
                "{\"nodes\":[{}]}",
                "{\"nodes\":" + "[".repeat(size * 8),
                "{\"nodes\":[" + "{\"a\":".repeat(size),
                "{\"nodes\":[" + "0,".repeat(size * 8) + "0]}",
                "{\"nodes\":[{\"id\":\"1\",\"type\":\"text\",\"text\":\"" + "[[\\n".repeat(size) + "\"}]}",
                "{\"nodes\":[{\"id\":\"1\",\"type\":\"file\",\"file\":\"../../../etc/passwd\"}]}",
                "{\"nodes\":[{\"id\":\"1\",\"type\":\"file\",\"file\":\"" + escapes + "\",\"subpath\":\"#\\u0000\"}]}",
                "{\"nodes\":[{\"id\":\"1\",\"type\":\"text\",\"text\":\"[[" + escapes
                        + "]]\"}],\"edges\":[{\"fromNode\":\"" + escapes + "\"}]}",
                "{\"nodes\":[{\"id\":1e999,\"x\":1e9999999999,\"y\":-0.0e-999}]}",
                "{\"nodes\":[" + "{\"id\":\"a\",\"type\":\"text\",\"text\":\"[[x]]\"},".repeat(size / 40) + "{}]}",
                "{\"a\":\"" + "x".repeat(size * 16) + "\"}",
                "{\"" + "k".repeat(size * 16) + "\":1}",
                "\ufeff{\"nodes\":[]}",
                "{\"nodes\":[],\"nodes\":[]}{")) {
            add(cases, ".canvas", canvas);
        }
        for (String base : List.of(
                "",
                "x",
                "- a",
                "filters: " + "(".repeat(size),
                "filters: 'file(\"" + "a".repeat(size) + "\")'",
                "filters:\n  and:\n" + "    - file.folder == \"x\"\n".repeat(size / 30),
                "filters: \n " + "{and: [".repeat(4000),
                "formulas:\n  a: 'file(\"../../../etc/passwd\")'\n  b: 'file(\"\u001b[31m##[error]\")'\n",
                "views:\n" + "  - name: a\n".repeat(size / 12),
                "a: &a [*a]",
                "a: !!javax.script.ScriptEngineManager []")) {
            add(cases, ".base", base);
            cases.add(HostileCase.note(GROUP, "note-" + cases.size(), "```base\n" + base + "\n```\n"));
        }
        return cases;
    }

    private static void add(List<HostileCase> cases, String extension, String text) {
        String name = "document-" + cases.size();
        cases.add(HostileCase.file(GROUP, name, name + extension, text.getBytes(StandardCharsets.UTF_8)));
    }
}
