package io.github.vaultvet.cli;

import io.github.vaultvet.engine.FileOutput;
import io.github.vaultvet.report.ReportFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A report that goes to a file.
 *
 * @param format its format
 * @param path the file, as typed
 */
record ReportFile(ReportFormat format, Path path) {

    /** What was typed for an option that takes {@code FORMAT=FILE}. */
    static ReportFile of(String option, String typed) throws UsageException {
        int equals = typed.indexOf('=');
        if (equals <= 0 || equals == typed.length() - 1) {
            throw new UsageException(
                    option + " must be a format and a file, such as sarif=report.sarif, not \"" + typed + "\"");
        }
        ReportFormat format = Arguments.word(option, typed.substring(0, equals), ReportFormat.class);
        String file = typed.substring(equals + 1);
        try {
            Path path = Path.of(file);
            refuseFilesOfVaults(format, path);
            return new ReportFile(format, path);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + file + "\" cannot be a path here: " + e.getReason());
        }
    }

    private static void refuseFilesOfVaults(ReportFormat format, Path path) throws UsageException {
        if (FileOutput.wouldReplaceFileOfVault(path, format == ReportFormat.MARKDOWN)) {
            throw new UsageException("a report would replace \"" + path + "\", which looks like a file of a vault;"
                    + " give the report another name");
        }
    }

    /** Refuses to write two reports over each other. */
    static List<ReportFile> distinct(List<ReportFile> files) throws UsageException {
        Set<Path> paths = new HashSet<>();
        for (ReportFile file : files) {
            if (!paths.add(file.path().normalize())) {
                throw new UsageException("two reports would go to \"" + file.path() + "\"");
            }
        }
        return files;
    }
}
