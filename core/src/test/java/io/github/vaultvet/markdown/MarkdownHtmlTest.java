package io.github.vaultvet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkdownHtmlTest {

    private static String html(String markdown) {
        return new MarkdownHtml("https://example.org/rules/").render(markdown);
    }

    @Test
    void paragraphs_code_and_lists_become_html() {
        assertThat(html("One `[[a]]`.\n\n- two\n- three\n"))
                .isEqualTo("<p>One <code>[[a]]</code>.</p>\n<ul>\n<li>two</li>\n<li>three</li>\n</ul>\n");
    }

    @Test
    void relative_links_lead_to_the_documentation() {
        assertThat(html("[a](b.md) [c](https://example.com/)"))
                .contains("href=\"https://example.org/rules/b.md\"")
                .contains("href=\"https://example.com/\"");
    }

    @Test
    void html_is_shown_and_scripts_are_not_linked() {
        assertThat(html("<script>x</script> <b>y</b>\n\n[z](javascript:alert) ![z](data:text/html,x)"))
                .doesNotContain("<script")
                .doesNotContain("<b>")
                .doesNotContain("javascript:")
                .doesNotContain("data:")
                .contains("&lt;script&gt;");
    }

    @Test
    void what_the_parser_would_not_end_with_is_shown_as_it_is() {
        String hostile = "[" + "\\\\".repeat(200) + "<b>";

        assertThat(html(hostile)).isEqualTo("<pre>" + hostile.replace("<", "&lt;") + "</pre>\n");
    }
}
