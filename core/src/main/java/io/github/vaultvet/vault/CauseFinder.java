package io.github.vaultvet.vault;

import io.github.vaultvet.note.BaseLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.NameEvidence.Evidence;
import io.github.vaultvet.vault.NameEvidence.Weight;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why a target is missing. The first that applies is the cause, what is surest first:
 *
 * <ol>
 *   <li>{@code untracked}, {@code ignored}: the very file is there, and will not be elsewhere;
 *   <li>{@code url}, {@code template}: the target cannot have been meant as a name;
 *   <li>{@code space-before-fragment}: without the blank the file is found;
 *   <li>{@code encoding}: a percent sequence that stays as it is;
 *   <li>{@code spelling} of the whole written path;
 *   <li>{@code alias}: the very target is an alias;
 *   <li>{@code wrong-folder}: the very name exists, elsewhere;
 *   <li>{@code spelling} of the name alone, where the folder is wrong as well;
 *   <li>{@code hidden}: the very name lies in a dot folder;
 *   <li>{@code renamed}, {@code deleted}: there was such a file, as the history tells;
 *   <li>{@code unwritten}: no evidence of a mistake.
 * </ol>
 *
 * What a canvas or a base names and nothing else explains is {@code gone}.
 *
 * No edit distance and no plural forms: what is near by letters is often another subject.
 */
final class CauseFinder {

    private static final int MOST_CANDIDATES = 10;
    private static final int MOST_TARGETS = 50_000;

    private final FileFinder finder;
    private final NameEvidence names;
    private final LinkResolver resolver;
    private final FormerFiles formers;
    private final Optional<Supplier<LooseFiles>> looseFiles;
    private final Map<String, Evidence> known = new HashMap<>();
    private final IdentityHashMap<List<VaultPath>, NearFiles> near = new IdentityHashMap<>();
    private LooseFiles.@Nullable Finder loose;

    CauseFinder(
            FileFinder finder, LinkResolver resolver, FormerFiles formers, Optional<Supplier<LooseFiles>> looseFiles) {
        this.finder = finder;
        this.names = new NameEvidence(finder);
        this.resolver = resolver;
        this.formers = formers;
        this.looseFiles = looseFiles;
    }

    /** The cause for a link whose target is missing; candidates near the source come first. */
    Cause causeOf(VaultPath source, Link link) {
        Optional<Cause> onDisk = looseFiles.isEmpty()
                ? Optional.empty()
                : loose(looseFiles.get()).causeOf(source, link);
        return onDisk.isPresent() ? onDisk.get() : causeInVault(source, link);
    }

    /** The cause for a link that is written like no name there is. */
    Cause causeInHistory(VaultPath source, Link link) {
        return formers.causeOf(source, link.target()).orElse(Cause.Unwritten.PLAIN);
    }

    private LooseFiles.Finder loose(Supplier<LooseFiles> files) {
        LooseFiles.Finder made = loose;
        if (made == null) {
            made = files.get().finder();
            loose = made;
        }
        return made;
    }

    private Cause causeInVault(VaultPath source, Link link) {
        if (!link.isSearched()) {
            return ofNamedFile(source, link);
        }
        String target = link.target();
        Evidence evidence = known.get(target);
        if (evidence == null) {
            evidence = names.of(target);
            if (known.size() == MOST_TARGETS) {
                // A million different targets would take more memory than asking again takes time.
                known.clear();
                near.clear();
            }
            known.put(target, evidence);
        }
        if (evidence.weight() == Weight.SURE) {
            return evidence.causeBy(List.of());
        }
        if (!link.fragment().isEmpty() && target.endsWith(" ")) {
            List<VaultPath> files = files(resolver.resolve(source, target.strip()));
            if (!files.isEmpty()) {
                return new Cause.SpaceBeforeFragment(files);
            }
        }
        Optional<String> decoded = target.indexOf('%') >= 0 ? PercentText.decode(target) : Optional.empty();
        if (decoded.isPresent()) {
            return encoding(source, decoded.get());
        }
        Cause cause = evidence.causeBy(nearFirst(source, evidence.files()));
        return evidence.weight() == Weight.NONE ? withHistory(source, target, cause) : cause;
    }

    private Cause withHistory(VaultPath source, String target, Cause unwritten) {
        Cause cause = formers.causeOf(source, target).orElse(unwritten);
        if (!FormerFiles.isRelative(target)) {
            known.put(target, Evidence.withHistory(cause));
        }
        return cause;
    }

    /** What a canvas or base names; whoever wrote that had the file before their eyes. */
    private Cause ofNamedFile(VaultPath source, Link link) {
        PathEvidence evidence = new PathEvidence(finder);
        if (!(link instanceof BaseLink base)) {
            return evidence.ofFile(link.target());
        }
        return switch (base.named()) {
            case PATH -> evidence.ofFile(link.target());
            case FOLDER -> evidence.ofFolder(link.target());
            case FILE -> {
                Evidence found = names.of(link.target());
                Cause cause = found.causeBy(nearFirst(source, found.files()));
                yield cause instanceof Cause.Unwritten ? new Cause.Gone() : cause;
            }
        };
    }

    private Cause encoding(VaultPath source, String decoded) {
        int fragment = decoded.indexOf('#');
        String path = fragment < 0 ? decoded : decoded.substring(0, fragment);
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<VaultPath> files = files(resolver.resolve(source, path));
        return new Cause.Encoding(files.isEmpty() ? nearFirst(source, finder.spelledLike(name)) : files);
    }

    /** Files in the source's folder and below it before the others, as Obsidian chooses (R3.11); not all of very many. */
    private List<VaultPath> nearFirst(VaultPath source, List<VaultPath> files) {
        if (files.size() < 2) {
            return files;
        }
        NearFiles sorted = Crowds.isCrowd(files)
                ? near.computeIfAbsent(files, many -> new NearFiles(many, MOST_CANDIDATES))
                : new NearFiles(files, MOST_CANDIDATES);
        return sorted.seenFrom(source.folder());
    }

    private static List<VaultPath> files(Resolution resolution) {
        return resolution.fold(found -> List.of(found.path()), Resolution.Ambiguous::candidates, List::of);
    }
}
