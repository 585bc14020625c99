package io.github.vaultvet.report;

import io.github.vaultvet.diagnostic.LintReport;
import io.github.vaultvet.diagnostic.Notice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;

/** The patch as one of the reports. */
public final class PatchReporter implements Reporter {

    private final Writing patch;
    private final Supplier<List<String>> sentences;

    /** Writes the patch. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * @param sentences what it says of itself once it is written
     */
    public PatchReporter(Writing patch, Supplier<List<String>> sentences) {
        this.patch = patch;
        this.sentences = sentences;
    }

    @Override
    public void write(LintReport report, OutputStream out) throws IOException {
        patch.to(out);
    }

    @Override
    public List<Notice> remarks(LintReport report) {
        return sentences.get().stream().map(Notice::new).toList();
    }
}
