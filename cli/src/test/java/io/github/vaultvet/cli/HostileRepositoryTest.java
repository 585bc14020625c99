package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.cli.hostile.HostileVaults;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the repository of a vault, nothing of it is run, and nothing elsewhere is read or written. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and programs are those of POSIX")
class HostileRepositoryTest {

    @TempDir
    private Path folder;

    @Test
    void each_case_ends_as_documented() throws Exception {
        int runs = new HostileRepositories(folder).checkAll(HostileVaults.repositories());

        assertThat(runs).isGreaterThan(200);
    }
}
