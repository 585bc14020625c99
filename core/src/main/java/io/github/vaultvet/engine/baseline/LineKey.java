package io.github.vaultvet.engine.baseline;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.RuleFamily;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a line of a baseline says beside its count: rule, note and target, escaped, with tabs between them. Two findings
 * are of one kind if these texts are equal, so that they are never taken apart while a vault is checked.
 */
final class LineKey {

    private LineKey() {}

    /** The line that allows a finding. */
    static String of(Diagnostic finding) {
        return RuleFamily.of(finding.rule())
                + '\t'
                + FieldText.escape(finding.path().value())
                + '\t'
                + FieldText.escape(target(finding));
    }

    /**
     * A link's target, as written. Without one, a hash of the text at the place, since lines move and messages are
     * reworded; for a finding about the whole file, nothing.
     */
    private static String target(Diagnostic finding) {
        Optional<LinkDetail> link = finding.finding().link();
        if (link.isPresent()) {
            return link.get().target() + link.get().fragment();
        }
        return finding.place().isWholeFile()
                ? ""
                : "text:" + HexFormat.of().toHexDigits(finding.place().textHash());
    }

    /** The same without the folder of the note. */
    static String withoutFolder(String key) {
        int rule = key.indexOf('\t');
        int folder = key.lastIndexOf('/', key.indexOf('\t', rule + 1));
        return folder < rule ? key : key.substring(0, rule + 1) + key.substring(folder + 1);
    }

    /** The rule's family. */
    static String rule(String key) {
        return key.substring(0, key.indexOf('\t'));
    }

    /** The path of the note. */
    static String note(String key) {
        int rule = key.indexOf('\t');
        return FieldText.unescape(key.substring(rule + 1, key.indexOf('\t', rule + 1)));
    }
}
