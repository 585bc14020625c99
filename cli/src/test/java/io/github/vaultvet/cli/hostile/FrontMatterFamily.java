package io.github.vaultvet.cli.hostile;

import java.util.ArrayList;
import java.util.List;

/** Front matter that readers of YAML choke on. */
final class FrontMatterFamily {

    private static final String GROUP = "front-matter";

    private static final String[] SHORT = {
        "a: &a [*a]",
        "a: *nope",
        "a: &x\n  ? *x\n  : 1",
        "a: 1\nb: 2\na: 3",
        "1: a\n\"1\": b",
        "<<: 1",
        "a: !!int xyz",
        "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:9/\"]]]]",
        "a: !!binary '@@'",
        "a: !!seq {x: 1}",
        "a: !!map foo",
        "a: !!float x",
        "a: \"\\UFFFFFFFF\"",
        "a: \"\\ud800\"",
        "d: 2024-13-45",
        "n: no\nt: 12:30\no: 010",
        "a:\n\tb: 1",
        "a:\tb",
        "a: b\0c",
        "a: \u001b[31m\u202e",
        "a: \"x\u2028y\"\nb: [",
        "a: b # \u2028 c\nd: e",
        "a: \ud83d\ude00\nb: [",
        "up: [[Note]]",
        "up: [[A]], [[B]]",
        "a: {{title}}",
        "a: @b",
        "tags: #a",
        "a: b\n--- \nc: d",
        "hello",
        "- a",
        "? [a]\n: b",
        "~: a\nnull: b",
        "{\"a\": 1, \"a\": 2}",
        "a: b\n...\nc",
        "a: |\n  x\n b",
        "a: >+\n\n\n",
        "%YAML 1.1\n---\na: b",
        "a: 1e999999999",
        "created: 99999999999999999999-01-01",
        "tags: [[[[[[a]]]]]]",
        "a: 'x",
        "a: \"x",
        "a: [",
        "a: {",
        "&a",
        "*",
        "!",
        "\ufeffa: b",
        "a: ::error::x",
        "a: '##[error]'",
        "aliases: [\"\u001b[2J\", \"::x::\", \"<script>\"]"
    };

    private FrontMatterFamily() {}

    static List<HostileCase> cases(int size) {
        List<String> yaml = new ArrayList<>(List.of(SHORT));
        yaml.add(laughs());
        yaml.add(doubling());
        for (String opening : List.of("[", "{a: ", "- ", "? ", "!x ", "&a [*a, ", "'", "- - "))
            for (int depth : new int[] {51, 5000, 100_000 / opening.length()}) {
                yaml.add("a: " + opening.repeat(Math.min(depth, 65_000)));
            }
        yaml.add("a: " + "[".repeat(30_000) + "]".repeat(30_000));
        yaml.add("k".repeat(1025) + ": v");
        for (String start : List.of("a: ", "a: !", "a: &", "i: 9", "? ", "a: \"", "a: '")) {
            yaml.add(start + "9".repeat(15_000));
            yaml.add(start + "9".repeat(16 * size));
        }
        yaml.add("d: |\n" + "  some words here\n".repeat(size / 18));
        yaml.add("d: |\n" + "  x\n".repeat(size * 4));
        yaml.add("a: [" + "b: c, ".repeat(size / 6) + "]");
        yaml.add("a: [" + "\"[[b]]\", ".repeat(size / 9) + "]");
        StringBuilder keys = new StringBuilder();
        StringBuilder colliding = new StringBuilder();
        for (int number = 0; number < Math.min(4096, size / 16); number++) {
            keys.append('k').append(number).append(": v\n");
            for (int bit = 0; bit < 12; bit++) {
                colliding.append((number >> bit & 1) == 1 ? "Aa" : "BB");
            }
            colliding.append(": v\n");
        }
        yaml.add(keys.toString());
        yaml.add(colliding.toString());
        List<HostileCase> cases = new ArrayList<>();
        for (String each : yaml) {
            cases.add(HostileCase.note(GROUP, "yaml-" + cases.size(), "---\n" + each + "\n---\n# x\n[[gone]]\n"));
        }
        cases.add(HostileCase.note(GROUP, "never-closed", "---\na: b\n# x\n"));
        cases.add(HostileCase.note(GROUP, "old-line-ends", "---\r\na: 1\r\na: 2\r\n---\r\n"));
        return cases;
    }

    private static String laughs() {
        StringBuilder yaml = new StringBuilder("a: &a [l,l,l,l,l,l,l,l,l]\n");
        for (char c = 'b'; c < 'j'; c++) {
            String earlier = "*" + (char) (c - 1);
            yaml.append(c + ": &" + c + " [" + (earlier + ",").repeat(8) + earlier + "]\n");
        }
        return yaml.toString();
    }

    private static String doubling() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x,x]\n");
        for (int i = 1; i < 25; i++) {
            yaml.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ",*a" + (i - 1) + "]\n");
        }
        return yaml.toString();
    }
}
