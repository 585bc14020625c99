package io.github.vaultvet.schema;

import dev.harrel.jsonschema.Error;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the library's errors are causes: one place where several schemas fail has one, not one for each. */
final class Causes {

    /** Keywords that fail as a whole; what fails inside explains nothing, since another branch would do. */
    private static final Set<String> WHOLE = Set.of("anyOf", "oneOf", "not", "contains", "minContains", "maxContains");

    /** Keywords that fail only because something inside does. */
    private static final Set<String> PARTS = Set.of("allOf", "dependentSchemas", "$ref", "if");

    /** So many are looked at; nobody reads more about one note. */
    private static final int MOST = 1000;

    private Causes() {}

    static List<Error> of(List<Error> all) {
        List<Error> errors = all.subList(0, Math.min(all.size(), MOST));
        Set<String> wholes = new HashSet<>();
        for (Error error : errors) {
            if (isWhole(error)) {
                wholes.add(inside(error, error.getKeyword()));
            } else if ("if".equals(error.getKeyword())) {
                wholes.add(inside(error, "if"));
            }
        }
        List<Error> causes = new ArrayList<>();
        for (Error error : errors) {
            if (!PARTS.contains(String.valueOf(error.getKeyword())) && !isInside(error, wholes)) {
                causes.add(error);
            }
        }
        return withoutUnevaluated(causes);
    }

    private static boolean isWhole(Error error) {
        return WHOLE.contains(String.valueOf(error.getKeyword()));
    }

    /** What the paths of errors inside begin with, the place of the judged value before it. */
    private static String inside(Error error, String keyword) {
        String path = error.getEvaluationPath();
        return path.substring(0, path.lastIndexOf('/') + 1) + keyword + "/";
    }

    private static boolean isInside(Error error, Set<String> wholes) {
        for (String whole : wholes) {
            if (error.getEvaluationPath().startsWith(whole)) {
                return true;
            }
        }
        return false;
    }

    /** A value that is wrong counts as not evaluated, too; that is the same cause. */
    private static List<Error> withoutUnevaluated(List<Error> causes) {
        Set<String> wrong = new HashSet<>();
        for (Error error : causes) {
            if (!error.getEvaluationPath().contains("/unevaluated")) {
                wrong.add(error.getInstanceLocation());
            }
        }
        causes.removeIf(error ->
                error.getEvaluationPath().contains("/unevaluated") && wrong.contains(error.getInstanceLocation()));
        return causes;
    }
}
