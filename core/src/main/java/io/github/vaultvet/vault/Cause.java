package io.github.vaultvet.vault;

import io.github.vaultvet.text.VaultPath;
import java.util.List;
import java.util.Optional;

/** Why a link's target is missing. One for each missing target; the same input gives the same cause. */
public sealed interface Cause {

    /** The name of the cause in reports and JSON. */
    String word();

    /** Files that were probably meant, the likeliest first. */
    default List<VaultPath> candidates() {
        return List.of();
    }

    /** Differs from the name of a file only by space, {@code _}, {@code -}, case, accent or punctuation. */
    record Spelling(List<VaultPath> candidates) implements Cause {
        @Override
        public String word() {
            return "spelling";
        }
    }

    /** Is an alias of a note; aliases take no part in resolution (R3.12). */
    record Alias(List<VaultPath> candidates) implements Cause {
        @Override
        public String word() {
            return "alias";
        }
    }

    /** A file of this name exists, in another folder than the written one. */
    record WrongFolder(List<VaultPath> candidates) implements Cause {
        @Override
        public String word() {
            return "wrong-folder";
        }
    }

    /**
     * The file lies where Obsidian does not look: {@code .trash} or another dot folder.
     *
     * @param hiddenPath where it lies, relative to the vault's root
     */
    record Hidden(String hiddenPath) implements Cause {
        @Override
        public String word() {
            return "hidden";
        }
    }

    /** The file lies on disk, and Git does not know it: the link breaks everywhere else. */
    record Untracked(VaultPath file) implements Cause {
        @Override
        public String word() {
            return "untracked";
        }
    }

    /**
     * The file lies on disk, and Git is told to leave it out: the link breaks everywhere else.
     *
     * @param pattern what tells it so: {@code .gitignore:3: *.png}
     */
    record Ignored(VaultPath file, String pattern) implements Cause {
        @Override
        public String word() {
            return "ignored";
        }
    }

    /** An unprocessed template: <code>{{…}}</code> or {@code <%…%>} (R9.3). */
    record Template() implements Cause {
        @Override
        public String word() {
            return "template";
        }
    }

    /** A URL in wikilink brackets, or a destination that looks like a web address (R2.19, R2.8). */
    record Url() implements Cause {
        @Override
        public String word() {
            return "url";
        }
    }

    /** A blank before the {@code #}, which belongs to the path (R2.4); without it the file is found. */
    record SpaceBeforeFragment(List<VaultPath> candidates) implements Cause {
        @Override
        public String word() {
            return "space-before-fragment";
        }
    }

    /** A percent sequence that Obsidian does not decode, such as {@code %23} (R2.9), or any in a wikilink (R2.3). */
    record Encoding(List<VaultPath> candidates) implements Cause {
        @Override
        public String word() {
            return "encoding";
        }
    }

    /** Named by a canvas or a base, and not there: {@code [[…]]} may be a plan, this cannot be one. */
    record Gone() implements Cause {
        @Override
        public String word() {
            return "gone";
        }
    }

    /**
     * The file was renamed, and nobody changed the link: Git says so.
     *
     * @param commit in which the first candidate got its name
     * @param sole whether no other file that the link may have meant has gone another way
     */
    record Renamed(List<VaultPath> candidates, Commit commit, boolean sole) implements Cause {
        @Override
        public String word() {
            return "renamed";
        }
    }

    /**
     * The file was deleted, and nobody removed the link: Git says so.
     *
     * @param commit in which it went
     */
    record Deleted(Commit commit) implements Cause {
        @Override
        public String word() {
            return "deleted";
        }
    }

    /**
     * No evidence of a mistake: the note is not written yet, or the attachment is not there.
     *
     * @param folder a folder of this name, to which no link leads (R3.13)
     * @param attachment a file that is called so but for its extension, which a link has to name (R3.6)
     */
    record Unwritten(Optional<VaultPath> folder, Optional<VaultPath> attachment) implements Cause {

        /** Nothing else has this name. */
        static final Unwritten PLAIN = new Unwritten(Optional.empty(), Optional.empty());

        @Override
        public String word() {
            return "unwritten";
        }
    }
}
