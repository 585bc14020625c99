package io.github.vaultvet.cli;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.engine.VaultException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the program. */
interface Command {

    String name();

    /** Its options and its help. Built by calls instead of annotations, because a run is short and reflection is slow. */
    CommandSpec spec();

    /** Runs it; what the user did wrong is thrown as a sentence. */
    ExitCode run(ParseResult arguments, Surroundings surroundings)
            throws UsageException, VaultException, ConfigException;
}
