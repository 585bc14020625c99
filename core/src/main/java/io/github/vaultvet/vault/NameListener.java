package io.github.vaultvet.vault;

/**
 * Hears which names somebody looks up in a {@link FileIndex}. What he finds out depends on the files of these names and on
 * no others.
 */
public interface NameListener {

    /** Nobody listens. */
    NameListener DEAF = new NameListener() {
        @Override
        public void asked(int nameHash) {}

        @Override
        public void askedForAll() {}
    };

    /** The files of one name are looked up; other names may have the same hash. */
    void asked(int nameHash);

    /** What is looked up may depend on every file and folder. */
    void askedForAll();
}
