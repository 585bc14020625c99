package io.github.vaultvet.yaml;

import java.util.List;
import java.util.Optional;

/**
 * What was read.
 *
 * @param root empty if the text holds nothing but blanks and comments, or if it could not be read
 * @param problems in the order of the text; the root is sound only if there is none
 */
public record YamlDocument(Optional<YamlNode> root, List<YamlProblem> problems) {

    public YamlDocument {
        problems = List.copyOf(problems);
    }
}
