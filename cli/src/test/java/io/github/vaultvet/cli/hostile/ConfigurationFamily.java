package io.github.vaultvet.cli.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Configurations, settings and baselines that came with a vault and mean no good. */
final class ConfigurationFamily {

    private static final String GROUP = "configuration";
    private static final String CONFIG = "vaultvet.yaml";

    private static final String[] CONFIGS = {
        "extends: http://127.0.0.1:9/evil.yaml\n",
        "extends: /etc/passwd\n",
        "extends: ../../../../etc/passwd\n",
        "extends: ./vaultvet.yaml\n",
        "extends: [\"\u001b[31m##[error]x\"]\n",
        "!!javax.script.ScriptEngineManager []\n",
        "rules: !!javax.script.ScriptEngineManager []\n",
        "schemas:\n  - {schema: \"http://127.0.0.1:9/s.json\"}\n",
        "schemas:\n  - {schema: /etc/passwd}\n",
        "schemas:\n  - {schema: x.json, files: '*'}\n",
        "report: /var/tmp/pwned.html\ncache: ../../pwned-cache\n",
        "plugins: [./evil.jar]\n",
        "rules: no\n",
        "rules: {\"::error::x\": error, \"##[error]\": off, \"\u202e\": error}\n",
        "exclude: [\"" + "{a,b}".repeat(30) + "\", \"" + "**/".repeat(100) + "x\"]\n",
        "exclude: ['[', '{', '\\', '!x', '', '" + "a".repeat(2000) + "']\n",
        "exclude:\n" + "- '*a*a*a*a*a*a*b'\n".repeat(5000),
        "exclude:\n" + "- some/name\n".repeat(20_000),
        "planned:\n" + "- '**/**/**/x'\n".repeat(2000),
        "a: &a [*a]\nexclude: *a\n",
        "[".repeat(10_000),
        "x".repeat(2_000_000),
        "# " + "x".repeat(20_000) + "\nrules: {}\n",
        "",
        "\0",
        "\u00ff\u00fe",
        "rules:\n" + "  broken-link: off\n".repeat(1000)
    };

    private ConfigurationFamily() {}

    static List<HostileCase> cases() {
        List<HostileCase> cases = new ArrayList<>();
        for (String config : CONFIGS) {
            cases.add(text("config-" + cases.size(), CONFIG, config));
        }
        cases.add(HostileCase.vault(GROUP, "two", entry(CONFIG, ""), entry("." + CONFIG, "")));
        cases.add(HostileCase.vault(GROUP, "folder", new HostileEntry.Folder(CONFIG)));
        cases.add(HostileCase.vault(GROUP, "pipe", new HostileEntry.Pipe(CONFIG)));
        cases.add(HostileCase.vault(GROUP, "outside", new HostileEntry.Link(CONFIG, "/etc/passwd")));
        cases.add(HostileCase.vault(GROUP, "endless", new HostileEntry.Link(CONFIG, "/dev/zero")));
        cases.add(HostileCase.vault(GROUP, "loop", new HostileEntry.Link(CONFIG, CONFIG)));
        cases.add(
                HostileCase.vault(GROUP, "old-outside", new HostileEntry.Link("vaultvet-baseline.tsv", "/etc/passwd")));
        cases.add(HostileCase.vault(GROUP, "old-pipe", new HostileEntry.Pipe("vaultvet-baseline.tsv")));
        for (String baseline :
                List.of("x", "1\tunwritten-note\ta.md\t\u001b[31m\n", "-1\ta\tb\tc\n", "\0", "9".repeat(99))) {
            cases.add(text("baseline-" + cases.size(), "vaultvet-baseline.tsv", baseline));
        }
        for (String name :
                List.of("app.json", "types.json", "templates.json", "daily-notes.json", "community-plugins.json")) {
            cases.add(text("settings-nested-" + name, ".obsidian/" + name, "[".repeat(100_000)));
            cases.add(text(
                    "settings-odd-" + name, ".obsidian/" + name, "{\"types\":[1],\"folder\":{\"\\ud800\":1e999}}"));
            cases.add(HostileCase.vault(
                    GROUP, "settings-outside-" + name, new HostileEntry.Link(".obsidian/" + name, "/etc/passwd")));
            cases.add(HostileCase.vault(GROUP, "settings-pipe-" + name, new HostileEntry.Pipe(".obsidian/" + name)));
        }
        cases.add(HostileCase.vault(
                GROUP,
                "schema-that-doubles",
                entry(CONFIG, "schemas:\n  - {schema: s.json, files: '**'}\n"),
                entry(
                        "s.json",
                        "{\"allOf\":[{\"properties\":{\"a\":{\"$ref\":\"#\"}}},{\"properties\":{\"a\":{\"$ref\":\"#\"}}}]}"),
                entry("n.md", "---\na: " + "{a: ".repeat(45) + "1" + "}".repeat(45) + "\n---\n")));
        cases.add(HostileCase.vault(
                GROUP,
                "pattern-that-backtracks",
                entry(CONFIG, "schemas:\n  - files: '**'\n    properties: {a: {pattern: '^(a+)+(.*a){12}$'}}\n"),
                entry("n.md", "---\na: " + "a".repeat(5000) + "!\n---\n")));
        return cases;
    }

    private static HostileEntry entry(String path, String text) {
        return new HostileEntry.Text(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static HostileCase text(String name, String path, String text) {
        return HostileCase.vault(GROUP, name, entry(path, text));
    }
}
