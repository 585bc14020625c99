package io.github.vaultvet.vault;

import io.github.vaultvet.note.Link;
import io.github.vaultvet.note.MarkdownLink;
import io.github.vaultvet.note.WikiLink;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.PortableLink.Host;
import io.github.vaultvet.vault.PortableLink.Obstacle;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges whether links that Obsidian follows are followed by other hosts, and how they would be written for them. */
public final class Portability {

    private static final String NOTE_EXTENSION = ".md";

    private final LinkResolver resolver;
    private final Set<Host> hosts;
    private final LinkWriter writer;

    public Portability(LinkResolver resolver, Set<Host> hosts) {
        this.resolver = resolver;
        this.hosts = Set.copyOf(hosts);
        this.writer = new LinkWriter(resolver);
    }

    /**
     * Judges a link.
     *
     * @param written the source text at the link's target span
     * @return nothing if it is portable, or leads to no one file
     */
    public Optional<PortableLink> check(VaultPath source, Link link, String written) {
        if (link.target().isEmpty() || !link.isSearched()) {
            return Optional.empty();
        }
        Resolution resolution = resolver.resolve(source, link.target());
        return resolution instanceof Resolution.Found found
                ? check(source, link, written, found.path())
                : Optional.empty();
    }

    private Optional<PortableLink> check(VaultPath source, Link link, String written, VaultPath file) {
        Tail tail = Tail.of(link.target(), file);
        Optional<Obstacle> obstacle =
                hosts.contains(Host.CASE_SENSITIVE) ? ofSpelling(tail, written, file) : Optional.empty();
        Optional<Obstacle> ofHost = ofHost(source, link, tail, file);
        return obstacle.or(() -> ofHost)
                .map(found -> portable(found, link, written, file, target(source, link, tail, file, ofHost)));
    }

    private static Optional<Obstacle> ofSpelling(Tail tail, String written, VaultPath file) {
        if (!tail.spelled().equals(tail.written())) {
            return Optional.of(Obstacle.CASE);
        }
        if (!isComposed(file.value())) {
            return Optional.of(Obstacle.FILE_FORM);
        }
        return isComposed(PercentText.decode(written).orElse(written))
                ? Optional.empty()
                : Optional.of(Obstacle.LINK_FORM);
    }

    private Optional<Obstacle> ofHost(VaultPath source, Link link, Tail tail, VaultPath file) {
        if (link instanceof MarkdownLink && hosts.contains(Host.GITHUB)) {
            return onGitHub(source, link.target(), file);
        }
        return link instanceof WikiLink && hosts.contains(Host.QUARTZ) ? onQuartz(tail, file) : Optional.empty();
    }

    private static Optional<Obstacle> onGitHub(VaultPath source, String target, VaultPath file) {
        String path = NameKey.of(target.startsWith("/") ? target.substring(1) : RelativePath.resolve(source, target));
        String key = NameKey.of(file.value());
        if (path.equals(key)) {
            return Optional.empty();
        }
        return Optional.of((path + NOTE_EXTENSION).equals(key) ? Obstacle.EXTENSION : Obstacle.FOLDER);
    }

    private Optional<Obstacle> onQuartz(Tail tail, VaultPath file) {
        if (!tail.prefix().isEmpty() || file.folder().isEmpty()) {
            return Optional.empty();
        }
        if (tail.written().indexOf('/') < 0) {
            return resolver.files().named(file.name()).size() > 1 ? Optional.of(Obstacle.NOT_UNIQUE) : Optional.empty();
        }
        return tail.isWhole(file) ? Optional.empty() : Optional.of(Obstacle.PARTIAL_PATH);
    }

    /** The target for all hosts; nothing if Obsidian would go elsewhere, or if only another name of the file helps. */
    private Optional<String> target(VaultPath source, Link link, Tail tail, VaultPath file, Optional<Obstacle> ofHost) {
        if (!isComposed(file.value())) {
            return Optional.empty();
        }
        List<String> targets = new ArrayList<>();
        if (ofHost.isEmpty()) {
            targets.add(tail.prefix() + tail.spelled());
        } else if (link instanceof MarkdownLink) {
            String relative = RelativePath.between(source, file);
            targets.add(relative);
            targets.add("./" + relative);
        } else {
            targets.add(file.isNote() ? withoutExtension(file.value()) : file.value());
        }
        for (String target : targets) {
            boolean readable = target.indexOf('#') < 0 && LinkWriter.canBeWritten(link, target);
            if (readable && resolver.resolve(source, target).isOnly(file)) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    private PortableLink portable(
            Obstacle obstacle, Link link, String written, VaultPath file, Optional<String> target) {
        boolean plain = LinkWriter.isPlain(link, written);
        int hash = written.indexOf('#');
        String fragment = hash < 0 ? "" : written.substring(hash);
        Optional<String> replacement =
                target.filter(text -> plain).map(text -> writer.written(link, text, "") + fragment);
        // A link without display text shows its target, which a whole path would change.
        boolean showsTarget = link instanceof WikiLink && link.display().isEmpty() && !link.embedded();
        boolean longer =
                switch (obstacle) {
                    case CASE, FILE_FORM, LINK_FORM, EXTENSION, FOLDER -> false;
                    case NOT_UNIQUE, PARTIAL_PATH -> true;
                };
        return new PortableLink(obstacle, file, replacement, replacement.isPresent() && !(showsTarget && longer));
    }

    private static boolean isComposed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static String withoutExtension(String path) {
        return path.substring(0, path.length() - NOTE_EXTENSION.length());
    }

    /**
     * The part of a file's path that a target names.
     *
     * @param prefix {@code /}, {@code ./} or {@code ../} at the front
     * @param written the rest of the target
     * @param spelled the same as the file spells it
     */
    private record Tail(String prefix, String written, String spelled) {

        static Tail of(String target, VaultPath file) {
            int start = 0;
            while (target.startsWith("/", start) || target.startsWith("./", start) || target.startsWith("../", start)) {
                start = target.indexOf('/', start) + 1;
            }
            String rest = target.substring(start);
            String path = Normalizer.normalize(file.value(), Normalizer.Form.NFC);
            String full = NameKey.of(path).endsWith(NameKey.of(rest)) ? path : withoutExtension(path);
            boolean fits = full.length() >= rest.length();
            String spelled = fits ? full.substring(full.length() - rest.length()) : rest;
            return new Tail(
                    target.substring(0, start), rest, NameKey.of(spelled).equals(NameKey.of(rest)) ? spelled : rest);
        }

        boolean isWhole(VaultPath file) {
            String path = NameKey.of(file.value());
            return path.equals(NameKey.of(written)) || path.equals(NameKey.of(written + NOTE_EXTENSION));
        }
    }
}
