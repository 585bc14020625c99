package io.github.vaultvet.rules;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.ReadingDifference;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.TextEdit;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileIndex;
import io.github.vaultvet.vault.LinkResolver;
import io.github.vaultvet.vault.ObsidianSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs one rule on one small note. */
public final class RuleProbe {

    private final NoteRule rule;
    private final Optional<Record> options;
    private final boolean template;
    private final List<VaultPath> files;

    private RuleProbe(NoteRule rule, Optional<Record> options, boolean template, List<VaultPath> files) {
        this.rule = rule;
        this.options = options;
        this.template = template;
        this.files = files;
    }

    public static RuleProbe of(NoteRule rule) {
        return new RuleProbe(rule, Optional.empty(), false, List.of(VaultPath.of("note.md")));
    }

    public RuleProbe with(Record ruleOptions) {
        return new RuleProbe(rule, Optional.of(ruleOptions), template, files);
    }

    public RuleProbe inTemplateFolder() {
        return new RuleProbe(rule, options, true, files);
    }

    /** With another file in the vault, whose name need not be one that every disk can hold. */
    public RuleProbe beside(String path) {
        List<VaultPath> all = new ArrayList<>(files);
        all.add(VaultPath.of(path));
        return new RuleProbe(rule, options, template, all);
    }

    /** What the rule reports. */
    public List<Finding> findings(String text) {
        Note note = NoteScanner.scan(VaultPath.of("note.md"), NoteText.of(text));
        List<Finding> findings = new ArrayList<>();
        rule.check(note, new Context(findings));
        return findings;
    }

    /** Each finding as the text at its place, an arrow and its message. */
    public List<String> messages(String text) {
        NoteText note = NoteText.of(text);
        return findings(text).stream()
                .map(finding -> note.slice(finding.span()) + " → " + finding.message())
                .toList();
    }

    /** The text after the first fix of each finding; edits must find what they expect. */
    public String fixed(String text) {
        List<TextEdit> edits = new ArrayList<>();
        for (Finding finding : findings(text)) {
            finding.fixes().stream().limit(1).map(Fix::edits).forEach(edits::addAll);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder fixed = new StringBuilder();
        int done = 0;
        for (TextEdit edit : edits) {
            if (!slice(bytes, edit.span().start(), edit.span().end()).equals(edit.expected())) {
                throw new AssertionError("not there: " + edit);
            }
            fixed.append(slice(bytes, done, edit.span().start())).append(edit.replacement());
            done = edit.span().end();
        }
        return fixed.append(slice(bytes, done, bytes.length)).toString();
    }

    private static String slice(byte[] bytes, int start, int end) {
        return new String(Arrays.copyOfRange(bytes, start, end), StandardCharsets.UTF_8);
    }

    private final class Context implements NoteContext {

        private final List<Finding> findings;

        Context(List<Finding> findings) {
            this.findings = findings;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <O extends Record> O options(RuleInfo<O> info) {
            return options.map(given -> (O) given).orElse(info.defaults());
        }

        @Override
        public boolean isTemplate() {
            return template;
        }

        @Override
        public ObsidianSettings settings() {
            return ObsidianSettings.none();
        }

        @Override
        public LinkResolver resolver() {
            return new LinkResolver(FileIndex.of(files));
        }

        @Override
        public Optional<ReadingDifference> otherReading() {
            return Optional.empty();
        }

        @Override
        public List<NoteSchema> schemas() {
            return List.of();
        }

        @Override
        public boolean leavesTo(RuleId other) {
            return false;
        }

        @Override
        public void report(Finding finding, String subject) {
            report(finding);
        }

        @Override
        public void report(Finding finding) {
            findings.add(finding);
        }
    }
}
