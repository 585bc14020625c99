package io.github.vaultvet.inspect;

import io.github.vaultvet.json.JsonOutput;
import io.github.vaultvet.text.VaultPath;
import io.github.vaultvet.vault.Cause;
import io.github.vaultvet.vault.JudgedLink;
import io.github.vaultvet.vault.Resolution;
import java.util.List;
import java.util.Optional;

/**
 * What a link leads to.
 *
 * @param status {@code found}, {@code ambiguous} or {@code missing}
 * @param path the file, if it is found
 * @param subpath {@code ok} or {@code missing} for a heading or block, {@code none} if there is none to look for
 * @param cause why the target is missing
 * @param candidates the files that it may be or that were probably meant
 */
public record LinkOutcome(
        String status, Optional<VaultPath> path, String subpath, Optional<String> cause, List<VaultPath> candidates) {

    public LinkOutcome {
        candidates = List.copyOf(candidates);
    }

    static LinkOutcome of(Resolution resolution) {
        return of(resolution, JudgedLink.FragmentStatus.NONE, Optional.empty());
    }

    static LinkOutcome of(JudgedLink judged) {
        return of(judged.resolution(), judged.fragment(), judged.cause());
    }

    /** Writes the field {@code resolution}. */
    void write(JsonOutput json) {
        json.startObject("resolution").field("status", status).name("path");
        path.ifPresentOrElse(file -> json.value(file.value()), json::nullValue);
        json.field("subpath", subpath).name("cause");
        cause.ifPresentOrElse(json::value, json::nullValue);
        json.startArray("candidates");
        candidates.forEach(candidate -> json.value(candidate.value()));
        json.endArray().endObject();
    }

    /** For people: the file, or why there is none. */
    String words() {
        StringBuilder text = new StringBuilder(path.map(VaultPath::value).orElse(status));
        cause.ifPresent(word -> text.append(" (").append(word).append(')'));
        String separator = ": ";
        for (VaultPath candidate : candidates) {
            text.append(separator).append(candidate);
            separator = ", ";
        }
        return text.append(subpath.equals("missing") ? ", but not that heading or block" : "")
                .toString();
    }

    private static LinkOutcome of(Resolution resolution, JudgedLink.FragmentStatus fragment, Optional<Cause> cause) {
        String subpath =
                switch (fragment) {
                    case NONE -> "none";
                    case FOUND -> "ok";
                    case HEADING_MISSING, HEADING_NOT_LINKABLE, HEADING_SLUG, BLOCK_MISSING -> "missing";
                };
        return resolution.fold(
                found -> new LinkOutcome("found", Optional.of(found.path()), subpath, Optional.empty(), List.of()),
                tie -> new LinkOutcome("ambiguous", Optional.empty(), subpath, Optional.empty(), tie.candidates()),
                () -> new LinkOutcome(
                        "missing",
                        Optional.empty(),
                        subpath,
                        cause.map(Cause::word),
                        cause.map(Cause::candidates).orElse(List.of())));
    }
}
