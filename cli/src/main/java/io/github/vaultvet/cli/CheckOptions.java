package io.github.vaultvet.cli;

/**
 * All that {@code check} was told.
 *
 * @param selection what is to be checked
 * @param reading how the vault is read
 * @param cache whether notes that have not changed are read again
 * @param baseline which findings are old
 * @param suppressions whether suppressions are to be written into the notes
 * @param verdict when the check fails
 * @param report how the outcome is written
 */
record CheckOptions(
        SelectionOptions selection,
        ReadingOptions reading,
        CacheOptions cache,
        BaselineOptions baseline,
        SuppressionOptions suppressions,
        VerdictOptions verdict,
        ReportOptions report) {

    static void declare(Options options) {
        SelectionOptions.declare(options);
        ReadingOptions.declare(options);
        CacheOptions.declare(options);
        BaselineOptions.declare(options);
        SuppressionOptions.declare(options);
        VerdictOptions.declare(options);
        ReportOptions.declare(options);
    }

    static CheckOptions of(Typed arguments, Surroundings surroundings) throws UsageException {
        BaselineOptions baseline = BaselineOptions.of(arguments, surroundings);
        return new CheckOptions(
                SelectionOptions.of(arguments),
                ReadingOptions.of(arguments),
                CacheOptions.of(arguments),
                baseline,
                SuppressionOptions.of(arguments),
                VerdictOptions.of(arguments, baseline),
                ReportOptions.of(arguments));
    }
}
