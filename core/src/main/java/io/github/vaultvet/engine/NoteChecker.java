package io.github.vaultvet.engine;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.engine.cache.SourceMemory;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.FileFacts;
import io.github.vaultvet.vault.LinkResolver;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.SchemaFacts;
import java.util.List;
import java.util.Optional;

/** Reads a note, finds its facts, applies the rules for single notes, and keeps its summary. One for each thread. */
final class NoteChecker {

    private final LintScope scope;
    private final SourceReader reader;
    private final Optional<SourceMemory> memory;
    private final LinkResolver resolver;
    private String step = "";
    private boolean incomparable;

    NoteChecker(LintScope scope) {
        this.scope = scope;
        this.reader = scope.files().openReader();
        this.memory = scope.memories().isPresent()
                ? Optional.of(scope.memories().get().get())
                : Optional.empty();
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
            Optional<NoteOutcome.Read> kept = memory.isEmpty()
                    ? Optional.empty()
                    : recalled(
                            path,
                            memory.get().recall(path, scope.files().walked().realPath(path)));
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
            return facts.isPresent() ? Optional.of(OutcomeCodec.read(path, facts.get())) : Optional.empty();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private NoteOutcome check(VaultPath path, NoteText text) {
        if (!scope.matters().test(path, text)) {
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
        RuleContext context = new RuleContext(note, template, schemas(note, template), scope, resolver);
        for (ActiveRules.Turn turn : context.turns()) {
            step = turn.id().value();
            context.turnTo(turn.id());
            turn.rule().check(note, context);
        }
        incomparable = context.isIncomparable();
        return context.findings();
    }
}
