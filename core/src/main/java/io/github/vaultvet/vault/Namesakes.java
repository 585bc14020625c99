package io.github.vaultvet.vault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files of one name. Where they are many, what they are chosen by is put in order once instead of for each link. */
final class Namesakes {

    private static final int MANY = 32;

    private final List<NamedFile> all = new ArrayList<>(2);
    private @Nullable CrowdedName crowd;

    Namesakes(NamedFile first) {
        all.add(first);
    }

    void add(NamedFile file) {
        all.add(file);
    }

    List<NamedFile> all() {
        return Collections.unmodifiableList(all);
    }

    boolean areMany() {
        return all.size() >= MANY;
    }

    /** For files that are many. */
    synchronized CrowdedName crowd() {
        CrowdedName made = crowd;
        if (made == null) {
            made = new CrowdedName(all);
            crowd = made;
        }
        return made;
    }
}
