package io.github.vaultvet.cli.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Names that shells, terminals, reports and file systems trip over. */
final class NameFamily {

    private static final String GROUP = "names";

    private static final String[] NAMES = {
        "new\nline",
        "\n::error file=x::owned",
        "car\rriage",
        "esc\u001b[31mred",
        "osc\u001b]0;title\u0007",
        "tab\t",
        "caf\u00e9",
        "cafe\u0301",
        "\ud83d\ude00",
        "rtl\u202edm.exe",
        "zw\u200bsp",
        "-rf",
        "--fix",
        "@args",
        " lead",
        "trail ",
        "a:b",
        "a?b*c|d\"e<f>",
        "back\\slash",
        "con",
        "%41",
        "%0A::error::x",
        "::error file=x::y",
        "::stop-commands::t",
        "##[error]x",
        "##vso[task.complete result=Failed;]x",
        "a#b^c[d]",
        "a&b<c>'\"",
        "$(touch pwned)",
        "`id`",
        "${jndi:ldap:x}",
        "*",
        ".hidden",
        "..",
        "UPPER",
        "upper",
        "x\u007f\u0080",
        "]]>",
        "https:__x",
        "<script>alert(1)<",
        "<!-- x -->",
        "a:1:2: error: forged [rule]",
        "]8;;x",
        "\ufeffbom",
        "\u2028line",
        "a\u0301\u0302\u0303"
    };

    /** Each character a byte. */
    private static final String[] BYTES = {
        "bad\u00ff\u00fe", "latin1-\u00e9", "half\u00ed\u00a0\u0080", "over\u00c0\u00afx"
    };

    private NameFamily() {}

    static List<HostileCase> cases() {
        List<HostileCase> cases = new ArrayList<>();
        for (String name : NAMES) {
            add(cases, HostileEntry.encoded(name));
        }
        for (String name : BYTES) {
            add(cases, HostileEntry.encoded(name.getBytes(StandardCharsets.ISO_8859_1)));
        }
        add(cases, HostileEntry.encoded("x".repeat(252)));
        add(cases, HostileEntry.encoded("\u00e9".repeat(126)));
        add(cases, "d/".repeat(300) + "deep");
        for (int number = 0; number < 100; number++) {
            add(cases, number + "/Untitled");
        }
        return cases;
    }

    private static void add(List<HostileCase> cases, String encoded) {
        String name = "name-" + cases.size();
        byte[] text = "# n\n\n[[gone]] [[#none]]\n".getBytes(StandardCharsets.UTF_8);
        cases.add(HostileCase.file(GROUP, name, encoded + ".md", text));
    }
}
