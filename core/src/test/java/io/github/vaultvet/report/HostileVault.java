package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.fixture.Linting;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.text.VaultPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A vault whose names and texts are all meant to break out of a report. */
final class HostileVault {

    /** What stands in names, in links and in messages. */
    static final List<String> TEXTS = List.of(
            "new\nline",
            "\n::error file=x::owned",
            "::stop-commands::x",
            "%0A::error::owned",
            "##[error]owned",
            "##vso[task.complete result=Failed;]",
            "quo\"te' & amp; &lt;",
            "<script>alert(1)<",
            "<img src=x onerror=alert(1)>",
            "]]>",
            "<!-- -->",
            "--><x>",
            "\u202Egnp.exe\u2066",
            "zero\u200Bwidth\uFEFF",
            "\u001b[31mred\u001b]8;;http:x\u0007",
            "\u009b31m\u0085\u2028\u2029",
            "nul\u0001\b\f\u007f",
            "pipe|a|b `code` ``two``",
            "*bold* _em_ ~~gone~~ [text](javascript:x) ![i](x)",
            "@team #12 :smile: https:example www.example.org",
            "a:1:2: error: forged [rule]",
            "comma,colon:=equals",
            "\uFFFE\uFFFF",
            "family \uD83D\uDC68\u200D\uD83D\uDC69",
            "back\\slash \\n \\u202e");

    private final Path root;

    HostileVault(Path root) {
        this.root = root;
    }

    /** Lints the vault on disk, and adds findings with texts that no file can hold. */
    LintReport lint() throws IOException {
        int number = 0;
        for (String text : TEXTS) {
            number++;
            write(encoded(text.replace("/", "") + ".md"), note(text));
            write(encoded("folder " + number + text.replace("/", "")) + "/plain.md", note(text));
        }
        write("caf%E9%FF.md", note("caf\u00e9"));
        write("bytes.md", new byte[] {'[', '[', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'x', ']', ']', (byte) 0xff});
        LintReport found = Linting.lint(root);
        List<Diagnostic> all = new ArrayList<>(found.diagnostics());
        all.add(surrogates("a.md", "\ud800 lone", Severity.ERROR));
        all.add(surrogates("b.md", "lone \udfff\u0000", Severity.INFO));
        all.sort(Diagnostic.ORDER);
        return new LintReport(all, found.statistics(), found.notices(), found.texts());
    }

    private static Diagnostic surrogates(String path, String text, Severity severity) {
        Finding finding = Finding.at(new Span(0, 0), "Wrong \"" + text + "\"").help("Write \"" + text + "\"");
        return new Diagnostic(
                new RuleId("broken-link"), severity, VaultPath.of(path), Place.wholeFile(), finding, path.hashCode());
    }

    private static byte[] note(String text) {
        String line = text.replace("\n", " ");
        return ("[[" + text + " a]] and [[" + line + " b]] ![[" + line + "#" + line + "]] [x](<" + line + ".md>)\n"
                        + "# " + line + "\n[[#" + line + " c]] <" + line + "\n`[[in code]]`\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void write(String encodedPath, byte[] bytes) throws IOException {
        Path file = Path.of(URI.create(root.toUri() + encodedPath));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** By way of a URI names of any bytes can be made under any locale. */
    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format("%%%02X", b));
        }
        return encoded.toString();
    }

    static String written(Reporter reporter, LintReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reporter.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
