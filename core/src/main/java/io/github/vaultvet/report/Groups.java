package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.Diagnostic;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.text.VaultPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Findings counted by what some of them have in common: the most first, then by name. */
final class Groups {

    private static final Comparator<Group> ORDER =
            Comparator.comparingInt(Group::findings).reversed().thenComparing(Group::name);

    private Groups() {}

    /** By cause; findings without one are left out. */
    static List<Group> byCause(List<Diagnostic> diagnostics) {
        return by(diagnostics, diagnostic -> link(diagnostic, LinkDetail::cause));
    }

    /** By the folder of the file, with all folders above it; {@code .} is the vault's root. */
    static List<Group> byFolder(List<Diagnostic> diagnostics) {
        return by(diagnostics, diagnostic -> folder(diagnostic.path()));
    }

    /** By the target of the link; findings about no link are left out. */
    static List<Group> byTarget(List<Diagnostic> diagnostics) {
        return by(diagnostics, diagnostic -> link(diagnostic, LinkDetail::target));
    }

    private static String folder(VaultPath path) {
        return path.folder().isEmpty() ? "." : path.folder();
    }

    private static String link(Diagnostic diagnostic, Function<LinkDetail, String> part) {
        return diagnostic.finding().link().map(part).orElse("");
    }

    private static List<Group> by(List<Diagnostic> diagnostics, Function<Diagnostic, String> name) {
        Map<String, Counter> counters = new HashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            String group = name.apply(diagnostic);
            if (!group.isEmpty()) {
                counters.computeIfAbsent(group, any -> new Counter()).add(diagnostic.path());
            }
        }
        List<Group> groups = new ArrayList<>(counters.size());
        counters.forEach((group, counter) -> groups.add(new Group(group, counter.findings, counter.files)));
        groups.sort(ORDER);
        return groups;
    }

    /**
     * What some findings have in common.
     *
     * @param findings how many they are
     * @param files in how many files they are
     */
    record Group(String name, int findings, int files) {}

    private static final class Counter {

        private int findings;
        private int files;
        private @Nullable VaultPath lastFile;

        /** In the order of paths. */
        void add(VaultPath file) {
            findings++;
            if (lastFile == null || !lastFile.equals(file)) {
                files++;
                lastFile = file;
            }
        }
    }
}
