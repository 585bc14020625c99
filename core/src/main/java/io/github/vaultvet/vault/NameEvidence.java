package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds out what the names in a vault tell of a target that is missing, wherever it is written. */
final class NameEvidence {

    private static final Evidence URL = Evidence.of(new Cause.Url(), Weight.SURE);
    private static final Evidence TEMPLATE = Evidence.of(new Cause.Template(), Weight.SURE);
    private static final Evidence NONE = Evidence.of(Cause.Unwritten.PLAIN, Weight.NONE);
    private static final Evidence UNEXPLAINED = Evidence.of(Cause.Unwritten.PLAIN, Weight.SOME);

    private final FileFinder finder;

    NameEvidence(FileFinder finder) {
        this.finder = finder;
    }

    /**
     * What is known of a target.
     *
     * @param files that explain it, as yet in no order of nearness
     * @param weight how much it says
     */
    record Evidence(List<VaultPath> files, Function<List<VaultPath>, Cause> cause, Weight weight) {

        /** Evidence that no file is needed for. */
        private static Evidence of(Cause cause, Weight weight) {
            return new Evidence(List.of(), files -> cause, weight);
        }

        /** What is known of a target once the history has been asked as well. */
        static Evidence withHistory(Cause cause) {
            return cause == Cause.Unwritten.PLAIN ? UNEXPLAINED : of(cause, Weight.SOME);
        }

        /** The cause, given the same files in the order in which they are offered. */
        Cause causeBy(List<VaultPath> ordered) {
            return cause.apply(ordered);
        }
    }

    /** How much evidence says. */
    enum Weight {
        /** The target cannot have been meant as a name. */
        SURE,
        SOME,
        /** Only the history could tell. */
        NONE
    }

    /** The evidence for a target as it is written. */
    Evidence of(String target) {
        if (isWebAddress(target)) {
            return URL;
        }
        if (Placeholder.isIn(target)) {
            return TEMPLATE;
        }
        String name = target.substring(target.lastIndexOf('/') + 1);
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
        Optional<String> hidden = finder.hidden(name);
        return hidden.isPresent() ? Evidence.of(new Cause.Hidden(hidden.get()), Weight.SOME) : unwritten(target, false);
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
        return Evidence.of(cause, attachment.isEmpty() ? Weight.NONE : Weight.SOME);
    }

    /** Those whose folders fit the target's as well, as far as it has any. */
    private List<VaultPath> spelledWhole(List<VaultPath> spelled, String target) {
        if (target.indexOf('/') < 0) {
            return spelled;
        }
        String wanted = SpellingKey.ofPath(target);
        boolean many = Crowds.isCrowd(spelled) && wanted.indexOf('/') >= 0;
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

    private boolean isWebAddress(String target) {
        if (WebAddress.isCertain(target)) {
            return true;
        }
        String host = WebAddress.host(target);
        return !host.isEmpty() && finder.folders().called(host).isEmpty();
    }
}
