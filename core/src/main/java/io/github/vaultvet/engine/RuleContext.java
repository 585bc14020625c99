package io.github.vaultvet.engine;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.engine.crosscheck.CrossCheck;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.ReadingDifference;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.vault.LinkResolver;
import io.github.vaultvet.vault.ObsidianSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rule is given beside the note. */
final class RuleContext implements NoteContext {

    private final Note note;
    private final boolean template;
    private final List<NoteSchema> schemas;
    private final ActiveRules rules;
    private final ObsidianSettings settings;
    private final LinkResolver resolver;
    private final List<PlacedFinding> findings = new ArrayList<>(0);
    private RuleId rule = new RuleId("none");
    private boolean incomparable;

    RuleContext(Note note, boolean template, List<NoteSchema> schemas, LintScope scope, LinkResolver resolver) {
        this.note = note;
        this.template = template;
        this.schemas = schemas;
        this.rules = scope.rules().at(note.path());
        this.settings = scope.files().settings();
        this.resolver = resolver;
    }

    /** The rules that apply to the note. */
    List<ActiveRules.Turn> turns() {
        return rules.turns();
    }

    /** Says that the rule of this name has its turn. */
    void turnTo(RuleId next) {
        rule = next;
    }

    /** What the rules have reported, in the order in which they did. */
    List<PlacedFinding> findings() {
        return findings;
    }

    /** Whether a second reading was asked for, and the note is too complex for it. */
    boolean isIncomparable() {
        return incomparable;
    }

    @Override
    public <O extends Record> O options(RuleInfo<O> info) {
        return rules.options(info);
    }

    @Override
    public boolean isTemplate() {
        return template;
    }

    @Override
    public ObsidianSettings settings() {
        return settings;
    }

    @Override
    public LinkResolver resolver() {
        return resolver;
    }

    @Override
    public Optional<ReadingDifference> otherReading() {
        Optional<List<ReadingDifference>> differences = CrossCheck.differences(note);
        incomparable = differences.isEmpty();
        return differences.stream().flatMap(List::stream).findFirst();
    }

    @Override
    public List<NoteSchema> schemas() {
        return schemas;
    }

    @Override
    public boolean leavesTo(RuleId other) {
        Optional<Severity> own = rules.severity(rule);
        Optional<Severity> others = rules.severity(other);
        return own.isPresent() && others.isPresent() && others.get().atLeast(own.get());
    }

    @Override
    public void report(Finding finding, String subject) {
        report(finding, Place.in(note.text(), finding.span()).about(subject));
    }

    @Override
    public void report(Finding finding) {
        report(finding, Place.in(note.text(), finding.span()));
    }

    private void report(Finding finding, Place place) {
        Optional<Severity> severity = rules.severity(rule);
        if (severity.isPresent()) {
            findings.add(new PlacedFinding(rule, severity.get(), note.path(), place, finding));
        }
    }
}
