package io.github.vaultvet.vault;

import io.github.vaultvet.note.BaseLink;
import io.github.vaultvet.note.CanvasLink;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;

/** Finds what canvases and bases name, which is mostly an exact path (spec R7.3, R7.7). */
final class NamedFiles {

    /** R7.7: links in a base are looked for as from the vault's root, wherever the base lies. */
    private static final VaultPath ROOT = VaultPath.of("base");

    private NamedFiles() {}

    static Resolution resolve(Link link, LinkResolver resolver, FileIndex files) {
        if (link instanceof BaseLink base) {
            return switch (base.named()) {
                case FILE -> resolver.resolve(ROOT, base.target());
                case PATH -> file(base.target(), files);
                case FOLDER -> folder(base.target(), files);
            };
        }
        return file(link.target(), files);
    }

    /** R7.3: a path that differs in case is another path. */
    private static Resolution file(String target, FileIndex files) {
        for (NamedFile entry : entries(target, files)) {
            if (NameKey.composed(entry.path().value()).equals(target)) {
                return new Resolution.Found(entry.path());
            }
        }
        return new Resolution.Missing();
    }

    private static Resolution folder(String target, FileIndex files) {
        Optional<VaultPath> folder = files.folders().at(target);
        return folder.isPresent() ? new Resolution.Found(folder.get()) : new Resolution.Missing();
    }

    private static List<NamedFile> entries(String path, FileIndex files) {
        String key = NameKey.of(path);
        return files.withKey(key);
    }

    /** The link at the part of it that is questioned: of a card whose file is there, that is its subpath. */
    static Link questioned(Link link, Resolution resolution) {
        return link instanceof CanvasLink card && resolution instanceof Resolution.Found ? card.atFragment() : link;
    }

    /** How a link to this file would be written; empty if it cannot name the file. */
    static Optional<String> written(Link link, VaultPath file, LinkResolver resolver) {
        if (link instanceof BaseLink base && base.named() == BaseLink.Named.FILE) {
            for (String target : LinkWriter.spellings(file, false)) {
                if (resolver.resolve(ROOT, target).isOnly(file)) {
                    return Optional.of(target);
                }
            }
            return Optional.empty();
        }
        return Optional.of(file.value());
    }
}
