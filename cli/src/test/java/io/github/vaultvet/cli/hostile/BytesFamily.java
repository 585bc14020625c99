package io.github.vaultvet.cli.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Notes of odd bytes, and texts that are meant to break out of a report. */
final class BytesFamily {

    private static final String GROUP = "bytes";

    /** Each character a byte. */
    private static final String[] BYTES = {
        "",
        "\n\n\n\n",
        "a\0b [[x\0]]\n",
        "# x\n\u00ff\u00fe [[y]]\n",
        "abc \u00f0\u009f\u0098",
        "abc \u00ed\u00a0\u00bd\u00ed\u00b8\u0080 [[\u00ed\u00a0\u0080]]\n",
        "abc \u00c0\u00af..\u00c0\u00af [[\u00c0\u00af]]\n",
        "caf\u00e9 na\u00efve\n",
        "\u00ef\u00bb\u00bf",
        "\u00ef\u00bb\u00bf\u00ef\u00bb\u00bf# T\n[[z]]\n",
        "\u00ef\u00bb\u00bf---\nt: a\n---\n[[z]]\n",
        "\u00ff\u00fe#\0 \0T\0\n\0[\0[\0x\0]\0]\0",
        "\0\0\u00fe\u00ff",
        "a\r\r\nb\n\rc\r\n[[z]]",
        "# T\r\r[[z]]\r",
        "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"
    };

    private static final String[] TEXTS = {
        "[[x\n::error file=a::pwn]]\n[[%0A::set-env name=A::b]] [[::stop-commands::t]]\n",
        "[[##[error]owned]] [[##vso[task.setvariable]x]] ![[##[group]x.png]]\n# ##[error]\n[[bytes#::x]]\n",
        "[[<script>alert(1)</script>\"'&]] [[\ufffe\uffff\u0001]] [[]]>]] [a](javascript:alert(1)) [[x --> y]]\n",
        "[[\u001b[31mred\u001b]8;;http://evil\u0007x\u001b]8;;\u0007]] \u009b31m [[\b\b\u007f\u009b2J]]\n",
        "a \u202e[[\u2066missing\u2069]]\u202c [[tar\u200bget]] [[target\u200d]] [[\u2028x]] [[\u0085y]]\n",
        "[[a|b\u202ec]] [[@team #12 :smile: www.example.org]] [[*a* _b_ ~~c~~ `d` |e|]] [[<!-- x]]\n",
        "\ud83d\ude00\ud83d\udc69\u200d\ud83d\ude80 [[missing]] [[${jndi:ldap://x/a}]] [[%s%n]] [[$1\\E\\Q]]\n",
        "[[../../../../etc/passwd]] ![[/etc/passwd]] [a](../../../etc/passwd) [b](file:///etc/passwd) [c](//h/s)"
                + " [d](C:/Windows/x) [e](\\\\?\\C:\\x) [f](%2e%2e/%2e%2e/etc/passwd) [g](http://169.254.169.254/)\n",
        "[[con]] [[a:b]] [[#]] [[^]] [[|]] [[ ]] [[]] [[.]] [[..]] [[/]] [[a/../b]] [[\t]] [[a\tb]] [[#^]] [[x#^#]]\n"
    };

    private static final String[] PIECES = {
        "[",
        "]",
        "[[",
        "]]",
        "![",
        "(",
        ")",
        "|",
        "\\",
        "`",
        "```",
        "*",
        "_",
        "#",
        "> ",
        "- ",
        "1. ",
        "\n",
        "\r\n",
        "\t",
        "---\n",
        "%%",
        "$",
        "<",
        ">",
        "<!--",
        "-->",
        "&",
        ":",
        "^",
        "~~",
        "a",
        "\ud83d\ude00",
        "\ufeff",
        "\u2028",
        "\0",
        "00:01"
    };

    private BytesFamily() {}

    static List<HostileCase> cases() {
        List<HostileCase> cases = new ArrayList<>();
        for (String bytes : BYTES) {
            cases.add(HostileCase.note(GROUP, "bytes-" + cases.size(), bytes.getBytes(ISO_8859_1)));
        }
        for (String text : TEXTS) {
            cases.add(HostileCase.note(GROUP, "text-" + cases.size(), text));
        }
        Random random = new Random(20_240_229);
        for (int round = 0; round < 20; round++) {
            byte[] bytes = new byte[4096];
            random.nextBytes(bytes);
            cases.add(HostileCase.note(GROUP, "random-" + round, bytes));
            StringBuilder pieces = new StringBuilder();
            for (int piece = 0; piece < 1500; piece++) {
                pieces.append(PIECES[random.nextInt(PIECES.length)]);
            }
            cases.add(HostileCase.note(GROUP, "pieces-" + round, pieces.toString()));
        }
        byte[] line = "a ".repeat(524_288).getBytes(StandardCharsets.US_ASCII);
        cases.add(HostileCase.note(GROUP, "line-of-a-mebibyte", line));
        return cases;
    }
}
