package io.github.vaultvet.engine;

import io.github.vaultvet.binary.BinaryWriter;
import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.HistoryGap;
import io.github.vaultvet.engine.cache.ContentMemory;
import io.github.vaultvet.engine.cache.FactCache;
import io.github.vaultvet.engine.cache.SourceMemory;
import io.github.vaultvet.rule.WrittenPattern;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.LinkMemory;
import io.github.vaultvet.vault.LooseFiles;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.PropertyTally;
import io.github.vaultvet.vault.Vault;
import io.github.vaultvet.vault.VaultSurroundings;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One reading of a vault and all that was found in a part of it.
 *
 * @param scope what all of its parts shared
 * @param outcomes what became of the notes that were read
 * @param vault to be asked further
 * @param diagnostics in the order of reports
 * @param suppressed how many findings comments in the notes suppress
 * @param gaps what is missing in the history that was asked for
 */
record LintPass(
        LintScope scope,
        NoteOutcomes outcomes,
        Vault vault,
        List<Diagnostic> diagnostics,
        int suppressed,
        List<HistoryGap> gaps) {

    /**
     * The part of a vault that is reported on.
     *
     * @param contains whether a file belongs to it
     * @param read the sources that are read first: at least those of the part
     * @param matters whether a source with this text can have a finding at all
     * @param patterns those of the configuration, if it can be told whether they are in use
     * @param cache what earlier runs learnt of the sources, if it is used
     * @param contents where it is learnt which names the sources ask for, if it is
     */
    record Part(
            Predicate<VaultPath> contains,
            List<VaultPath> read,
            LintScope.Relevance matters,
            List<WrittenPattern> patterns,
            Optional<FactCache> cache,
            Optional<ContentMemory> contents) {

        /** All sources for a rule that needs them, else these. */
        static Part of(Predicate<VaultPath> contains, List<VaultPath> read, VaultFiles files, RulePlan plan) {
            return new Part(
                    contains,
                    plan.asksForEverything() ? files.sources() : read,
                    LintScope.Relevance.EVERYTHING,
                    List.of(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** The same, and whether these patterns are in use. */
        Part with(List<WrittenPattern> others) {
            return new Part(contains, read, matters, others, cache, contents);
        }

        /** The same, not reading what is known. */
        Part recalling(Optional<FactCache> known) {
            return new Part(contains, read, matters, patterns, known, contents);
        }

        /** The same, keeping which names its sources ask for. */
        Part learning(ContentMemory memory) {
            return new Part(contains, read, matters, patterns, cache, Optional.of(memory));
        }

        private boolean isWhole(VaultFiles files) {
            return read.size() == files.sources().size() && matters == LintScope.Relevance.EVERYTHING;
        }

        private Optional<Supplier<SourceMemory>> memories() {
            if (cache.isPresent()) {
                return Optional.of(cache.get()::memory);
            }
            return contents.isPresent() ? Optional.of(contents.get()::learner) : Optional.empty();
        }
    }

    /**
     * Where causes are looked for beside the vault.
     *
     * @param history what became of its files
     * @param loose files on disk, if it is not the disk that is judged
     * @param aliases the notes of the vault that have aliases, as far as somebody has searched for them
     */
    record Evidence(GitHistory history, Optional<Supplier<LooseFiles>> loose, AliasedNotes aliases) {

        /** Of what belongs to the vault alone. */
        static Evidence of(GitHistory history) {
            return new Evidence(history, Optional.empty(), new AliasedNotes());
        }
    }

    private static LinkMemory memory(FactCache cache, Part part, VaultFiles files, NoteOutcomes outcomes) {
        return part.isWhole(files) ? cache.links(() -> otherNames(files, outcomes.summaries())) : cache.links();
    }

    /** What else a link may have been meant to lead to, beside the files that can be found by their names. */
    private static BinaryWriter otherNames(VaultFiles files, List<NoteSummary> notes) {
        BinaryWriter names = new BinaryWriter();
        names.number(files.walked().hiddenFiles().size());
        for (String hidden : files.walked().hiddenFiles()) {
            names.text(hidden);
        }
        for (NoteSummary note : notes) {
            note.writeAliases(names);
        }
        return names;
    }

    /** Reads the sources of a part, for what is learnt of them alone. */
    static List<NoteSummary> learn(VaultFiles files, Part part, LintRequest request, RulePlan plan) {
        LintScope scope = scope(files, part, request, plan);
        return NoteOutcomes.of(NotePhase.run(scope, part.read(), request.jobs(), Progress.NONE))
                .summaries();
    }

    private static LintScope scope(VaultFiles files, Part part, LintRequest request, RulePlan plan) {
        return new LintScope(
                files,
                files.resolver(),
                plan,
                part.contains(),
                note -> files.isTemplate(note, request.config()),
                new Suppressions(plan.catalog(), plan, request.today()),
                plan.asksForGraph(),
                plan.asksForProperties() ? Optional.of(new PropertyTally()) : Optional.empty(),
                part.matters(),
                part.memories());
    }

    static LintPass run(VaultFiles files, Part part, LintRequest request, RulePlan plan, Evidence evidence) {
        LintScope scope = scope(files, part, request, plan);
        List<NoteOutcome> read = NotePhase.run(scope, part.read(), request.jobs(), request.progress());
        NoteOutcomes outcomes = part.cache().isPresent()
                ? NoteOutcomes.of(read, part.cache().get().soundNotes())
                : NoteOutcomes.of(read);
        VaultSurroundings surroundings = files.surroundings(outcomes.problems()).withProperties(scope.properties());
        surroundings = request.git() ? surroundings.withHistory(evidence.history()) : surroundings;
        if (part.cache().isPresent()) {
            surroundings = surroundings.with(memory(part.cache().get(), part, files, outcomes));
        }
        surroundings = evidence.loose().map(surroundings::withLooseFiles).orElse(surroundings);
        Vault vault = part.isWhole(files)
                ? Vault.of(files.index(), outcomes.summaries(), surroundings)
                : Vault.partlyRead(
                        files.index(),
                        outcomes.summaries(),
                        surroundings,
                        new LazySummaries(scope, outcomes.summaries(), request.jobs(), evidence.aliases()));
        List<PlacedFinding> findings = outcomes.findings();
        findings.addAll(VaultPhase.run(scope, request.config(), vault, part.patterns()));
        Collections.sort(findings);
        Set<PlacedFinding> suppressed = scope.suppressions().apply(outcomes.comments(), findings);
        return new LintPass(
                scope,
                outcomes,
                vault,
                Fingerprints.assign(findings, suppressed),
                suppressed.size(),
                evidence.history().gaps());
    }
}
