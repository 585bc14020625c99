package io.github.vaultvet.growth;

import io.github.vaultvet.config.ConfigException;
import io.github.vaultvet.config.ConfigLoader;
import io.github.vaultvet.rule.RuleCatalog;
import java.util.function.BiConsumer;

/** Reads a configuration, given its name and bytes, or finds out what is wrong with it. */
public final class Configuring implements BiConsumer<String, byte[]> {

    private static final RuleCatalog CATALOG = RuleCatalog.load();

    @Override
    public void accept(String name, byte[] bytes) {
        try {
            ConfigLoader.load(bytes, name, CATALOG);
        } catch (ConfigException wrong) {
            if (wrong.mistakes().isEmpty()) {
                throw new IllegalStateException(wrong);
            }
        }
    }
}
