package io.github.vaultvet.vault;

import io.github.vaultvet.note.CanvasLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;

/**
 * Writes what to put at a link's target span instead of what stands there. Nothing is written that would not be read
 * back as meant: each target is looked up before it is offered.
 */
final class LinkWriter {

    private static final String NOTE_EXTENSION = ".md";

    private final LinkResolver resolver;

    LinkWriter(LinkResolver resolver) {
        this.resolver = resolver;
    }

    /**
     * The shortest target that leads from the source to a file. Obsidian leaves {@code .md} out of wikilinks and keeps
     * it in Markdown links (R2.21). Empty if no link can name the file.
     */
    Optional<String> target(VaultPath source, Link link, VaultPath file) {
        if (!link.isSearched()) {
            return NamedFiles.written(link, file, resolver).filter(target -> canBeWritten(link, target));
        }
        for (String target : spellings(file, link instanceof MarkdownLink)) {
            boolean canBeRead = target.indexOf('#') < 0 && !isBlank(target.charAt(0)) && canBeWritten(link, target);
            if (canBeRead && resolver.resolve(source, target).isOnly(file)) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    /** Target and fragment as they stand between the link's brackets; the fragment with its {@code #}, or empty. */
    String written(Link link, String target, String fragment) {
        return link instanceof MarkdownLink ? PercentText.encode(target + fragment) : target + fragment;
    }

    /** Whether target or fragment can be written into this link without ending it or breaking what it stands in. */
    static boolean canBeWritten(Link link, String text) {
        if (!text.isEmpty() && isBlank(text.charAt(text.length() - 1))) {
            return false;
        }
        if (link instanceof MarkdownLink) {
            // R2.8: a colon makes it external. An entity is resolved, and decodeURI leaves "%26" as it is (R2.9).
            int ampersand = text.indexOf('&');
            return text.indexOf(':') < 0 && (ampersand < 0 || text.indexOf(';', ampersand) < 0);
        }
        boolean breaksValue = (link instanceof PropertyLink || !link.isSearched()) && breaksString(text);
        return !breaksValue && !breaksBrackets(text);
    }

    /** R1.5, R1.6, R2.1, R2.2: what ends a wikilink, or would be taken for a part of its last brackets or of a pipe. */
    private static boolean breaksBrackets(String text) {
        return text.indexOf('|') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0
                || text.contains("[[")
                || text.contains("]]")
                || text.endsWith("]")
                || text.endsWith("\\");
    }

    /** Whether a text would have to be escaped in a string of YAML, JSON or an expression. */
    static boolean breaksString(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' || (c >= 0x7f && c < 0xa0) || c == '\u2028' || c == '\u2029' || c >= '\ufffe';
            if (control || c == '"' || c == '\'' || c == '\\') {
                return true;
            }
        }
        return false;
    }

    /** R2.3: at the ends of a link, what stands there is cut off. */
    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\ufeff' || Character.isSpaceChar(c);
    }

    /**
     * Whether the source text at the target span is simply target and fragment. It is not where escapes, entities or a
     * YAML block stand between; there, nothing is written.
     */
    static boolean isPlain(UnsettledLink unsettled) {
        return isPlain(unsettled.link(), unsettled.written());
    }

    static boolean isPlain(Link link, String written) {
        String meant = link.target() + link.fragment();
        if (link instanceof MarkdownLink) {
            return PercentText.decode(written)
                    .orElse(written)
                    .equals(PercentText.decode(meant).orElse(meant));
        }
        return NameKey.of(written).equals(NameKey.of(meant))
                || (link instanceof CanvasLink && (written.equals(link.target()) || written.equals(link.fragment())));
    }

    static List<String> spellings(VaultPath file, boolean markdown) {
        if (!file.isNote() || markdown) {
            return List.of(file.name(), file.value(), "/" + file.value());
        }
        String path = file.value();
        String bare = path.substring(0, path.length() - NOTE_EXTENSION.length());
        return List.of(file.stem(), bare, file.name(), path, "/" + path);
    }
}
