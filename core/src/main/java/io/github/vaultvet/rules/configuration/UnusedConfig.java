package io.github.vaultvet.rules.configuration;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.pattern.Glob;
import io.github.vaultvet.pattern.GlobSet;
import io.github.vaultvet.pattern.NearestNames;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.rule.VaultContext;
import io.github.vaultvet.rule.VaultRule;
import io.github.vaultvet.rule.WrittenPattern;
import io.github.vaultvet.rule.WrittenPattern.Subject;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.NoteSummary;
import io.github.vaultvet.vault.Vault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Patterns of the configuration that match nothing. */
@AutoService(Rule.class)
public final class UnusedConfig implements VaultRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("unused-config", Severity.WARNING)
            .summary("A pattern of the configuration matches nothing")
            .reason("""
                    A pattern under `include`, `exclude`, `templates`, `planned` or `files` that matches nothing does not do what
                    its author thinks: a folder was renamed, or a letter is wrong. What was meant to be left out is
                    checked, or what was meant to be checked is not.

                    Patterns for files are compared with all files of the vault, those under `planned` with the targets that are
                    missing. Nothing is said about patterns of presets, about those that begin with a dot, because
                    hidden folders are never looked into and are not there on every computer, and when only some notes
                    are checked.""");

    private static final String WILDCARDS = "*?[{\\";

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Vault vault, VaultContext context) {
        List<WrittenPattern> unused = new ArrayList<>(context.patterns());
        unused.removeIf(pattern -> pattern.glob().toString().startsWith("."));
        if (unused.isEmpty()) {
            return;
        }
        removeMatching(unused, Subject.FILES, filesOf(vault));
        if (unused.stream().anyMatch(pattern -> pattern.subject() == Subject.TARGETS)) {
            removeMatching(unused, Subject.TARGETS, missingTargets(vault));
        }
        Set<String> atRoot = unused.isEmpty() ? Set.of() : atRoot(vault);
        for (WrittenPattern pattern : unused) {
            context.report(pattern.file(), pattern.place(), finding(pattern, atRoot));
        }
    }

    private static List<String> filesOf(Vault vault) {
        List<String> files = new ArrayList<>(vault.files().files().size());
        for (VaultPath file : vault.files().files()) {
            files.add(file.value());
        }
        return files;
    }

    /** Each in the forms in which {@code planned} may name it: in lower case, with and without the extension. */
    private static Set<String> missingTargets(Vault vault) {
        Set<String> targets = new HashSet<>();
        for (NoteSummary note : vault.sources()) {
            for (JudgedLink judged : vault.faults(note)) {
                String target = judged.link().target().toLowerCase(Locale.ROOT);
                if (judged.cause().isPresent() && !target.isEmpty()) {
                    targets.add(target);
                    targets.add(target.endsWith(".md") ? target.substring(0, target.length() - 3) : target + ".md");
                }
            }
        }
        return targets;
    }

    /** Most patterns match soon, so that there are few to ask for most texts. */
    private static void removeMatching(List<WrittenPattern> unused, Subject subject, Collection<String> texts) {
        Set<WrittenPattern> used = Collections.newSetFromMap(new IdentityHashMap<>());
        List<WrittenPattern> open = new ArrayList<>(unused);
        open.removeIf(pattern -> pattern.subject() != subject);
        GlobSet globs = globs(open);
        int asked = 0;
        for (String text : texts) {
            if (used.size() >= asked + (open.size() + 1) / 2) {
                open.removeIf(used::contains);
                globs = globs(open);
                asked = used.size();
            }
            if (open.isEmpty()) {
                break;
            }
            List<WrittenPattern> numbered = open;
            globs.all(text, number -> used.add(numbered.get(number)));
        }
        unused.removeIf(used::contains);
    }

    private static GlobSet globs(List<WrittenPattern> patterns) {
        List<Glob> globs = new ArrayList<>(patterns.size());
        for (WrittenPattern pattern : patterns) {
            globs.add(pattern.glob());
        }
        return new GlobSet(globs);
    }

    private static Finding finding(WrittenPattern pattern, Set<String> atRoot) {
        String quoted = Quoted.of(pattern.glob().toString());
        return switch (pattern.subject()) {
            case FILES ->
                Finding.at(pattern.place().span(), "No file of the vault matches " + quoted)
                        .help(help(pattern.glob().toString(), atRoot));
            case TARGETS ->
                Finding.at(pattern.place().span(), "No missing target matches " + quoted)
                        .help("Remove it if what was planned is written now, or correct it");
        };
    }

    private static String help(String pattern, Set<String> atRoot) {
        int slash = pattern.indexOf('/');
        String first = slash < 0 ? pattern : pattern.substring(0, slash);
        boolean literal = first.chars().noneMatch(c -> WILDCARDS.indexOf(c) >= 0);
        Set<String> names = literal && !first.isEmpty() ? atRoot : Set.of();
        return names.contains(first)
                ? "Remove it or correct it; case counts"
                : NearestNames.nearest(first, names)
                        .map(name -> "Did you mean \"" + name + "\" instead of \"" + first + "\"?")
                        .orElse("Remove it or correct it; case counts");
    }

    /** Names of the files and folders right in the root. */
    private static Set<String> atRoot(Vault vault) {
        Set<String> names = new TreeSet<>();
        for (VaultPath file : vault.files().files()) {
            int slash = file.value().indexOf('/');
            names.add(slash < 0 ? file.value() : file.value().substring(0, slash));
        }
        return names;
    }
}
