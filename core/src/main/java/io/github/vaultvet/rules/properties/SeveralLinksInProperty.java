package io.github.vaultvet.rules.properties;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Safety;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.PropertyLink;
import io.github.vaultvet.rule.FixKind;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several wikilinks in one property value, which Obsidian reads as one (spec R5.20). */
@AutoService(Rule.class)
public final class SeveralLinksInProperty implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("several-links-in-property", Severity.ERROR)
            .summary("A property value holds more than one link")
            .reason("""
                    A value that begins with `[[` and ends with `]]` is one link for Obsidian, whatever stands between.
                    With two links in it, it leads to a note that cannot exist, and neither of the two is a backlink.""")
            .example(
                    "---\nsee: \"[[Rivers]], [[Lakes]]\"\n---", "---\nsee:\n  - \"[[Rivers]]\"\n  - \"[[Lakes]]\"\n---")
            .fixes(FixKind.SOMETIMES);

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        for (Link link : note.links()) {
            if (link instanceof PropertyLink property && holdsSeveral(property)) {
                context.report(finding(property, note.text().slice(property.span())));
            }
        }
    }

    private static boolean holdsSeveral(PropertyLink link) {
        return link.target().contains("]]")
                || link.fragment().contains("]]")
                || link.display().filter(display -> display.contains("]]")).isPresent();
    }

    private static Finding finding(PropertyLink link, String source) {
        return Finding.at(
                        link.span(),
                        "The value of " + Quoted.of(link.key()) + " is read as one link: " + Quoted.cut(source))
                .help("Make the property a list with one link an item")
                .fix(list(link, source));
    }

    /** The links as a list, if nothing but commas stands between them and the value is not in a list already. */
    private static Optional<Fix> list(PropertyLink link, String source) {
        if (source.length() < 2
                || link.key().indexOf('.') >= 0
                || source.indexOf('\\') >= 0
                || source.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        String quote = source.substring(0, 1);
        String value = source.substring(1, source.length() - 1);
        List<String> links = new ArrayList<>();
        int at = 0;
        while (at < value.length()) {
            int close = value.indexOf("]]", at);
            if (!value.startsWith("[[", at) || close < 0) {
                return Optional.empty();
            }
            links.add(quote + value.substring(at, close + 2) + quote);
            at = skipSeparators(value, close + 2);
        }
        String written = "[" + String.join(", ", links) + "]";
        return Optional.of(new Fix(
                "Write " + Quoted.cut(written), Safety.SAFE, List.of(new TextEdit(link.span(), source, written))));
    }

    private static int skipSeparators(String value, int from) {
        int at = from;
        while (at < value.length() && (value.charAt(at) == ' ' || value.charAt(at) == ',')) {
            at++;
        }
        return at;
    }
}
