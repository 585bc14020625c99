package io.github.vaultvet.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.rule.RuleCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HtmlPageTest {

    private static String body(int maxEntries, LintReport... reports) {
        HtmlPage page = new HtmlPage(RuleCatalog.load(), maxEntries);
        List.of(reports).forEach(page::add);
        return page.body();
    }

    @Test
    void a_finding_leads_to_what_its_rule_is_about() {
        LintReport report = new SampleVault()
                .note("a.md", "[[gone]]\n")
                .brokenLink("a.md", "[[gone]]", "spelling", "[[go]]")
                .report();

        assertThat(body(0, report))
                .contains("<code>a.md:1</code>")
                .contains("No note is called &quot;gone&quot;")
                .contains("<a href=\"#broken-link\">")
                .contains("<h3 id=\"broken-link\">")
                .contains("<p>");
    }

    @Test
    void several_vaults_stand_below_each_other_and_a_healthy_one_says_so() {
        LintReport first = new SampleVault().root("one").note("a.md", "").report();
        LintReport second = new SampleVault().root("two").note("a.md", "").report();

        assertThat(body(0, first, second))
                .containsSubsequence("<code>one</code>", "All good", "<code>two</code>", "All good")
                .doesNotContain("The rules");
    }

    @Test
    void what_is_left_out_is_counted() {
        LintReport report = new SampleVault()
                .note("a.md", "x y z\n")
                .finding("broken-link", Severity.ERROR, "a.md", "x", "first", "")
                .finding("broken-link", Severity.ERROR, "a.md", "y", "second", "")
                .finding("broken-link", Severity.ERROR, "a.md", "z", "third", "")
                .report();

        assertThat(body(1, report)).contains("And 2 more entries.");
    }

    @Test
    void nothing_of_a_vault_is_obeyed(@TempDir Path folder) throws IOException {
        String page = body(0, new HostileVault(folder).lint());

        // A parser of XML ends at the first tag or reference that is not ours.
        assertThat(Xml.read("<html>" + page + "</html>").children()).isNotEmpty();
        assertThat(page).doesNotContain("<script").doesNotContain("<img").doesNotContain("\u001b");
    }
}
