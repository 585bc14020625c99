package io.github.vaultvet.engine;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Place;
import io.github.vaultvet.diagnostic.RuleId;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.engine.cache.FactCache;
import io.github.vaultvet.engine.cache.NoteMemory;
import io.github.vaultvet.engine.crosscheck.CrossCheck;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.ReadingDifference;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileFacts;
import io.github.vaultvet.vault.LinkResolver;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.ObsidianSettings;
import io.github.vaultvet.vault.SchemaFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a note, finds its facts, applies the rules for single notes, and keeps its summary. One for each thread. */
final class NoteChecker {

    private final LintScope scope;
    private final SourceReader reader;
    private final Optional<NoteMemory> memory;
    private final LinkResolver resolver;
    private String step = "";
    private boolean incomparable;

    NoteChecker(LintScope scope) {
        this.scope = scope;
        this.reader = scope.files().openReader();
        this.memory = scope.cache().map(FactCache::memory);
        this.resolver = memory.isEmpty()
                ? scope.resolver()
                : new LinkResolver(scope.files().index().heardBy(memory.get().questions()));
    }

    /** Says which notes will be checked next. */
    void announce(List<VaultPath> next) {
        reader.announce(next);
    }

    NoteOutcome check(VaultPath path) {
        try {
            Optional<NoteOutcome.Read> kept = memory.flatMap(known ->
                    recalled(path, known.recall(path, scope.files().walked().realPath(path))));
            return kept.isPresent()
                    ? kept.get()
                    : reader.read(path).fold(text -> check(path, text), NoteOutcome.Unread::new);
        } catch (RuntimeException | StackOverflowError bug) {
            String message = step + " failed on \"" + path + "\": " + bug;
            return new NoteOutcome.Failed(new InternalErrorException(message, bug));
        }
    }

    /** What was learnt of a note by an earlier run. */
    private static Optional<NoteOutcome.Read> recalled(VaultPath path, Optional<BinaryReader> facts) {
        try {
            return facts.map(in -> OutcomeCodec.read(path, in));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private NoteOutcome check(VaultPath path, NoteText text) {
        if (!scope.matters().test(text)) {
            return NoteOutcome.Skipped.SKIPPED;
        }
        Optional<NoteOutcome.Read> kept = memory.flatMap(known -> recalled(path, known.recall(text.bytes())));
        if (kept.isPresent()) {
            return kept.get();
        }
        step = "the scanner";
        Note note = FileFacts.read(path, text);
        boolean template = scope.isTemplate().test(path);
        boolean selected = scope.isSelected().test(path);
        incomparable = false;
        List<PlacedFinding> findings = selected ? applyRules(note, template) : List.of();
        Optional<Suppressions.Commented> comments =
                selected ? scope.suppressions().of(note, template) : Optional.empty();
        step = "the summary";
        if (scope.properties().isPresent() && !template) {
            scope.properties().get().add(note);
        }
        NoteOutcome.Read read =
                new NoteOutcome.Read(summary(note, template), selected, findings, comments, incomparable);
        // What comments suppress may depend on the day.
        if (memory.isPresent() && note.suppressionComments().isEmpty()) {
            memory.get().learn(out -> OutcomeCodec.write(read, out));
        }
        return read;
    }

    /** What the vault keeps of a note. */
    NoteSummary summary(Note note, boolean template) {
        NoteSummary summary = NoteSummary.of(note, resolver, template);
        List<NoteSchema> schemas = schemas(note, template);
        if (!schemas.isEmpty()) {
            summary = summary.withSchemaFacts(SchemaFacts.of(note, schemas, resolver));
        }
        return scope.keepsReferences() ? summary.withReferences(note, resolver) : summary;
    }

    /** R9.3: what a template asks for is asked of the notes that are made with it. */
    private List<NoteSchema> schemas(Note note, boolean template) {
        return template ? List.of() : NoteSchema.applying(scope.rules().schemas(), note);
    }

    /** The findings of the rules for single notes, in the order in which they were made. */
    List<PlacedFinding> applyRules(Note note, boolean template) {
        Context context = new Context(note, template, schemas(note, template), scope, resolver);
        for (NoteRule rule : context.rules.noteRules()) {
            context.rule = rule.info().id();
            step = context.rule.value();
            rule.check(note, context);
        }
        incomparable = context.incomparable;
        return context.findings;
    }

    /** What a rule is given beside the note. */
    private static final class Context implements NoteContext {

        private final Note note;
        private final boolean template;
        private final List<NoteSchema> schemas;
        private final ActiveRules rules;
        private final ObsidianSettings settings;
        private final LinkResolver resolver;
        private final List<PlacedFinding> findings = new ArrayList<>(0);
        private RuleId rule = new RuleId("none");
        private boolean incomparable;

        Context(Note note, boolean template, List<NoteSchema> schemas, LintScope scope, LinkResolver resolver) {
            this.note = note;
            this.template = template;
            this.schemas = schemas;
            this.rules = scope.rules().at(note.path());
            this.settings = scope.files().settings();
            this.resolver = resolver;
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
}
