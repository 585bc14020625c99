package io.github.vaultvet.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.binary.BinaryReader;
import io.github.vaultvet.binary.BinaryWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FileStampTest {

    private static final List<Long> NUMBERS =
            List.of(-1L, 0L, 1L, 127L, 0x7fff_ffffL, 0x8000_0000L, 0xffff_ffffL, 0x1_0000_0000L, Long.MAX_VALUE);

    @Test
    void every_stamp_is_read_as_it_was_written() {
        for (long first : NUMBERS) {
            for (long second : NUMBERS) {
                assertKept(new FileStamp(first, second, second, second));
                assertKept(new FileStamp(second, first, second, first));
            }
        }
    }

    private static void assertKept(FileStamp stamp) {
        BinaryWriter out = new BinaryWriter();
        stamp.write(out);
        BinaryReader in = new BinaryReader(out.toByteArray(), 0);

        assertThat(FileStamp.read(in)).isEqualTo(stamp);
        assertThat(in.offset()).isEqualTo(out.length());
    }
}
