package io.github.vaultvet.vault;

import io.github.vaultvet.note.BaseLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private static final Evidence URL = new Evidence(List.of(), files -> new Cause.Url(), Weight.SURE);
    private static final Evidence TEMPLATE = new Evidence(List.of(), files -> new Cause.Template(), Weight.SURE);
    private static final Evidence NONE = new Evidence(List.of(), files -> Cause.Unwritten.PLAIN, Weight.NONE);
    private static final Evidence UNEXPLAINED = new Evidence(List.of(), files -> Cause.Unwritten.PLAIN, Weight.SOME);

    private final FileFinder finder;
    private final LinkResolver resolver;
    private final FormerFiles formers;
    private final Optional<Supplier<LooseFiles>> looseFiles;
    private final Map<String, Evidence> known = new HashMap<>();
    private final IdentityHashMap<List<VaultPath>, NearFiles> near = new IdentityHashMap<>();
    private LooseFiles.@Nullable Finder loose;

    CauseFinder(
            FileFinder finder, LinkResolver resolver, FormerFiles formers, Optional<Supplier<LooseFiles>> looseFiles) {
        this.finder = finder;
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
            evidence = evidence(target);
            if (known.size() == MOST_TARGETS) {
                // A million different targets would take more memory than asking again takes time.
                known.clear();
                near.clear();
            }
            known.put(target, evidence);
        }
        if (evidence.weight() == Weight.SURE) {
            return evidence.cause().apply(List.of());
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
        Cause cause = evidence.cause().apply(nearFirst(source, evidence.files()));
        return evidence.weight() == Weight.NONE ? withHistory(source, target, cause) : cause;
    }

    private Cause withHistory(VaultPath source, String target, Cause unwritten) {
        Cause cause = formers.causeOf(source, target).orElse(unwritten);
        if (!FormerFiles.isRelative(target)) {
            boolean nothing = cause == Cause.Unwritten.PLAIN;
            known.put(target, nothing ? UNEXPLAINED : new Evidence(List.of(), files -> cause, Weight.SOME));
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
                Evidence found = evidence(link.target());
                Cause cause = found.cause().apply(nearFirst(source, found.files()));
                yield cause instanceof Cause.Unwritten ? new Cause.Gone() : cause;
            }
        };
    }

    private boolean isWebAddress(String target) {
        if (WebAddress.isCertain(target)) {
            return true;
        }
        String host = WebAddress.host(target);
        return !host.isEmpty() && finder.folders().called(host).isEmpty();
    }

    private Cause encoding(VaultPath source, String decoded) {
        int fragment = decoded.indexOf('#');
        String path = fragment < 0 ? decoded : decoded.substring(0, fragment);
        List<VaultPath> files = files(resolver.resolve(source, path));
        return new Cause.Encoding(files.isEmpty() ? nearFirst(source, finder.spelledLike(name(path))) : files);
    }

    private Evidence evidence(String target) {
        if (isWebAddress(target)) {
            return URL;
        }
        if (Placeholder.isIn(target)) {
            return TEMPLATE;
        }
        String name = name(target);
        if (name.isEmpty()) {
            return unwritten(target.substring(0, Math.max(0, target.length() - 1)), true);
        }
        List<VaultPath> spelled = finder.spelledLike(name);
        List<VaultPath> whole = spelled.isEmpty() ? List.of() : spelledWhole(spelled, target);
        if (!whole.isEmpty()) {
            return new Evidence(whole, Cause.Spelling::new, Weight.SOME);
        }
        List<VaultPath> called = finder.withAlias(target);
        if (!called.isEmpty()) {
            return new Evidence(called, Cause.Alias::new, Weight.SOME);
        }
        List<VaultPath> named = target.indexOf('/') >= 0 ? finder.named(name) : List.of();
        if (!named.isEmpty()) {
            return new Evidence(named, Cause.WrongFolder::new, Weight.SOME);
        }
        if (!spelled.isEmpty()) {
            return new Evidence(spelled, Cause.Spelling::new, Weight.SOME);
        }
        return finder.hidden(name)
                .map(path -> new Evidence(List.of(), files -> new Cause.Hidden(path), Weight.SOME))
                .orElseGet(() -> unwritten(target, false));
    }

    /**
     * What is called like a target that nothing explains.
     *
     * @param isFolder whether a slash at its end says that a folder is meant
     */
    private Evidence unwritten(String target, boolean isFolder) {
        Optional<VaultPath> folder = finder.folder(target);
        Optional<VaultPath> attachment = isFolder ? Optional.empty() : finder.withoutExtension(target);
        if (folder.isEmpty() && attachment.isEmpty()) {
            return NONE;
        }
        Cause cause = new Cause.Unwritten(folder, attachment);
        return new Evidence(List.of(), files -> cause, attachment.isEmpty() ? Weight.NONE : Weight.SOME);
    }

    /** Those whose folders fit the target's as well, as far as it has any. */
    private List<VaultPath> spelledWhole(List<VaultPath> spelled, String target) {
        if (target.indexOf('/') < 0) {
            return spelled;
        }
        String wanted = SpellingKey.ofPath(target);
        boolean many = spelled.size() >= FileFinder.MANY && wanted.indexOf('/') >= 0;
        List<VaultPath> whole = new ArrayList<>(1);
        for (VaultPath file : many ? finder.spelledInFolder(wanted) : spelled) {
            if (endsWith(file, wanted) && !isOnlyElsewhere(file, target)) {
                whole.add(file);
            }
        }
        return whole;
    }

    /** Whether the name is spelled as the file is, and only a {@code /}, {@code ./} or {@code ../} leads elsewhere. */
    private static boolean isOnlyElsewhere(VaultPath file, String target) {
        int start = 0;
        while (start < target.length() && (target.charAt(start) == '/' || target.charAt(start) == '.')) {
            start++;
        }
        String path = NameKey.of(file.value());
        String written = NameKey.of(target.substring(start));
        return target.lastIndexOf('/', start) >= 0 && (path.endsWith(written) || path.endsWith(written + ".md"));
    }

    private static boolean endsWith(VaultPath file, String wantedKey) {
        String key = SpellingKey.ofPath(file.value());
        return key.equals(wantedKey) || key.endsWith("/" + wantedKey);
    }

    /** Files in the source's folder and below it before the others, as Obsidian chooses (R3.11); not all of very many. */
    private List<VaultPath> nearFirst(VaultPath source, List<VaultPath> files) {
        if (files.size() < 2) {
            return files;
        }
        NearFiles sorted = files.size() < FileFinder.MANY
                ? new NearFiles(files, MOST_CANDIDATES)
                : near.computeIfAbsent(files, many -> new NearFiles(many, MOST_CANDIDATES));
        return sorted.seenFrom(source.folder());
    }

    private static List<VaultPath> files(Resolution resolution) {
        return resolution.fold(found -> List.of(found.path()), Resolution.Ambiguous::candidates, List::of);
    }

    private static String name(String target) {
        return target.substring(target.lastIndexOf('/') + 1);
    }

    /**
     * What is known of a target, wherever it is written.
     *
     * @param weight how much it says
     */
    private record Evidence(List<VaultPath> files, Function<List<VaultPath>, Cause> cause, Weight weight) {}

    private enum Weight {
        /** The target cannot have been meant as a name. */
        SURE,
        SOME,
        /** Only the history could tell. */
        NONE
    }
}
