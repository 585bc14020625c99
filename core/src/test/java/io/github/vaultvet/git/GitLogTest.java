package io.github.vaultvet.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitLogTest {

    private static final String DELETION = "\n:100644 000000 0123456789abcdef01 0000000000000000 D\0";

    private static GitLog read(GitLog log, String printed) throws IOException {
        log.read(new ByteArrayInputStream(printed.getBytes(StandardCharsets.UTF_8)));
        return log;
    }

    private static int size(String printed) throws IOException {
        return read(new GitLog(), printed).history().size();
    }

    @Test
    void aPathMayLookLikeACommitOrAChange() throws IOException {
        assertThat(size("0123456789 100\0" + DELETION + ":100644 x D\0" + DELETION.strip() + "0123 4\0"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0\0\0",
                ":",
                "\0:\0\0",
                "x",
                ":a b c d e\0p\0",
                "0123456789 100\0:\0p\0",
                "0123456789 100\0:100644 000000 x y D",
                "0123456789 100\0:100644 000000 x y M\0p\0"
            })
    void whatIsNoChangeIsPassedOver(String printed) throws IOException {
        assertThat(size(printed)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " x", " -1", " 9223372036854775807", " 99999999999999999999999"})
    void aCommitMayHaveAnyTime(String time) throws IOException {
        assertThat(size("01234" + time + "\0" + DELETION + "p.md\0")).isEqualTo(1);
    }

    @Test
    void moreCommitsThanTheLimitAreNotRead() throws IOException {
        String commits = "0123456789 100\0".repeat(GitLog.MOST_COMMITS);

        assertThat(read(new GitLog(), commits).isCut()).isFalse();
        assertThat(read(new GitLog(), commits + "0123456789 100\0").isCut()).isTrue();
    }

    @Test
    void moreBytesThanTheLimitAreNotRead() throws IOException {
        String printed = "0123456789 100\0" + (DELETION + "p.md\0").repeat(3000);

        assertThat(read(new GitLog(printed.length()), printed).isCut()).isFalse();
        assertThat(read(new GitLog(printed.length() - 1), printed).isCut()).isTrue();
    }

    @Test
    void noiseIsNoReasonToFail() throws IOException {
        Random random = new Random(7);
        String alphabet = "\0\0:01 ADM\n/.mdé";
        for (int i = 0; i < 2000; i++) {
            StringBuilder noise = new StringBuilder("0123456789 100\0");
            for (int n = random.nextInt(200); n > 0; n--) {
                noise.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(size(noise.toString())).isNotNegative();
        }
    }
}
