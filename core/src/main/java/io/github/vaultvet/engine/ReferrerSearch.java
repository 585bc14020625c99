package io.github.vaultvet.engine;

import io.github.vaultvet.engine.cache.ContentMemory;
import io.github.vaultvet.engine.cache.ContentMemory.Answer;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds the part of a vault that may link to files of some names: by what earlier runs learnt of its contents, or else by
 * what the texts look like.
 *
 * @param memory what is known of the contents, if it is used
 * @param aliases to be told of what is read on the way
 */
record ReferrerSearch(
        VaultFiles files, LintRequest request, RulePlan plan, Optional<ContentMemory> memory, AliasedNotes aliases) {

    /**
     * The part.
     *
     * @param names of files and folders
     * @param among whether a source is asked about at all
     */
    LintPass.Part find(Collection<String> names, Predicate<VaultPath> among) {
        List<VaultPath> sources = files.sources().stream().filter(among).toList();
        List<VaultPath> read = memory.isPresent() ? asking(names, sources, among, memory.get()) : sources;
        // For those as well of which the memory cannot tell: what is found is the same with it and without.
        MentionFilter filter = MentionFilter.of(names);
        return part(among, read, (source, text) -> filter.letsThrough(text.bytes()));
    }

    private List<VaultPath> asking(
            Collection<String> names, List<VaultPath> sources, Predicate<VaultPath> among, ContentMemory known) {
        Function<VaultPath, Answer> asks = known.asking(names);
        List<VaultPath> asking = new ArrayList<>();
        List<VaultPath> unknown = new ArrayList<>();
        for (VaultPath source : sources) {
            switch (asks.apply(source)) {
                case YES -> asking.add(source);
                case UNKNOWN -> unknown.add(source);
                case NO -> {
                    // It is not read.
                }
            }
        }
        if (!unknown.isEmpty()) {
            LintPass.Part part =
                    part(among, unknown, LintScope.Relevance.EVERYTHING).learning(known);
            LintPass.learn(files, part, request, plan).forEach(aliases::wasRead);
            unknown.removeIf(source -> asks.apply(source) == Answer.NO);
            asking.addAll(unknown);
            Collections.sort(asking);
        }
        return asking;
    }

    private static LintPass.Part part(
            Predicate<VaultPath> contains, List<VaultPath> read, LintScope.Relevance matters) {
        return new LintPass.Part(contains, read, matters, List.of(), Optional.empty(), Optional.empty());
    }
}
