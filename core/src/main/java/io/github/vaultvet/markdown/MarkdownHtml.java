package io.github.vaultvet.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import io.github.vaultvet.text.NoteText;

/**
 * Renders Markdown as HTML, within the limits of every other use of the parser. HTML in the text is shown and not obeyed,
 * and a link leads to the web or nowhere.
 */
public final class MarkdownHtml {

    private final HtmlRenderer renderer;

    /**
     * @param home the address from which relative links are seen; ends with a slash
     */
    public MarkdownHtml(String home) {
        this.renderer = HtmlRenderer.builder(new MutableDataSet().set(HtmlRenderer.ESCAPE_HTML, true))
                .attributeProviderFactory(new SafeLinks(home))
                .build();
    }

    /** The text as blocks of HTML; as it is written, if it is beyond a limit. */
    public String render(String markdown) {
        NoteText text = NoteText.of(markdown);
        return text.length() > MarkdownTree.LONGEST
                ? plain(markdown)
                : GuardedParser.read(
                        text, 0, (decoded, document) -> renderer.render(document), limit -> plain(markdown));
    }

    private static String plain(String markdown) {
        return "<pre>" + markdown.replace("&", "&amp;").replace("<", "&lt;") + "</pre>\n";
    }

    /** Makes relative addresses absolute, and takes away those that are no web pages, such as scripts. */
    private static final class SafeLinks extends IndependentAttributeProviderFactory implements AttributeProvider {

        private final String home;

        private SafeLinks(String home) {
            this.home = home;
        }

        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return this;
        }

        @Override
        public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
            if (!part.equals(AttributablePart.LINK)) {
                return;
            }
            String name = node instanceof Image ? "src" : "href";
            String address = attributes.getValue(name);
            if (node instanceof Link && isRelative(address)) {
                attributes.replaceValue(name, home + address);
            } else if (!address.startsWith("https://") && !address.startsWith("http://")) {
                attributes.replaceValue(name, "");
            }
        }

        private static boolean isRelative(String address) {
            return address.chars().noneMatch(c -> c == ':' || c == '\\') && !address.startsWith("/");
        }
    }
}
