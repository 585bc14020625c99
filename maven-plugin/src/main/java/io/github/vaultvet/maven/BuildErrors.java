package io.github.vaultvet.maven;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.diagnostic.Mistake;
import io.github.vaultvet.engine.InternalErrorException;
import io.github.vaultvet.engine.VaultException;
import io.github.vaultvet.report.Escaper;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Turns what is wrong with vaults and configurations into errors of the build. */
final class BuildErrors {

    private static final String ISSUES = "https://github.com/vaultvet/vaultvet/issues";

    private final Log log;

    BuildErrors(Log log) {
        this.log = log;
    }

    /** Something that reads vaults. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws VaultException, ConfigException, MojoExecutionException;
    }

    <T> T reading(Work<T> work) throws MojoExecutionException {
        try {
            return work.run();
        } catch (VaultException e) {
            throw new MojoExecutionException(Escaper.console(String.valueOf(e.getMessage())), e);
        } catch (ConfigException e) {
            throw refusal(e);
        } catch (InternalErrorException e) {
            throw new MojoExecutionException(
                    "this is a mistake in vaultvet, not in your vault: "
                            + Escaper.console(e.getMessage() + ": " + e.getCause()) + "; please report it at " + ISSUES,
                    e);
        }
    }

    /** Each mistake is a line of the log; the first one is the reason for the end as well. */
    private MojoExecutionException refusal(ConfigException refused) {
        for (Mistake mistake : refused.mistakes()) {
            log.error(Escaper.console(mistake.line()));
        }
        String reason = String.valueOf(refused.getMessage());
        int mistakes = refused.mistakes().size() + refused.notShown();
        String first = mistakes < 2
                ? reason
                : mistakes + " mistakes in the configuration, the first of them: "
                        + refused.mistakes().get(0).line();
        return new MojoExecutionException(Escaper.console(first), refused);
    }
}
