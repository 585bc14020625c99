package io.github.vaultvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SystemCallsTest {

    @Test
    void a_call_that_another_thread_interrupts_is_one_call() {
        assertThat(SystemCalls.whole(List.of(
                        "7  socket(AF_INET, SOCK_STREAM, IPPROTO_IP <unfinished ...>",
                        "12 openat(AT_FDCWD</>, \"a.md\", O_RDONLY <unfinished ...>",
                        "7  <... socket resumed>)            = 5<socket:[1]>",
                        "12 <... openat resumed>)            = 6</vault/a.md>",
                        "7  unlink(\"b\")                     = 0")))
                .containsExactly(
                        "7  socket(AF_INET, SOCK_STREAM, IPPROTO_IP)            = 5<socket:[1]>",
                        "12 openat(AT_FDCWD</>, \"a.md\", O_RDONLY)            = 6</vault/a.md>",
                        "7  unlink(\"b\")                     = 0");
    }
}
