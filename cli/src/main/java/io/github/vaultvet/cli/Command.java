package io.github.vaultvet.cli;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.engine.VaultException;
import picocli.CommandLine.Model.UsageMessageSpec;

/** One command of the program. */
interface Command {

    String name();

    /** What may be typed for it. */
    Options options();

    /** Says in its help what it does. */
    void describe(UsageMessageSpec usage);

    /** Runs it; what the user did wrong is thrown as a sentence. */
    ExitCode run(Typed arguments, Surroundings surroundings) throws UsageException, VaultException, ConfigException;
}
