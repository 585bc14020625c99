package io.github.vaultvet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountTest {

    @Test
    void thousandsAreSeparated() {
        assertThat(Count.of(0)).isEqualTo("0");
        assertThat(Count.of(999)).isEqualTo("999");
        assertThat(Count.of(1000)).isEqualTo("1,000");
        assertThat(Count.of(-1234567)).isEqualTo("-1,234,567");
    }

    @Test
    void oneIsSingular() {
        assertThat(Count.of(1, "note")).isEqualTo("1 note");
        assertThat(Count.of(2, "more entry", "more entries")).isEqualTo("2 more entries");
    }

    @Test
    void sizesHaveAtMostOneDecimal() {
        assertThat(Count.bytes(1)).isEqualTo("1 byte");
        assertThat(Count.bytes(999)).isEqualTo("999 bytes");
        assertThat(Count.bytes(1000)).isEqualTo("1 KB");
        assertThat(Count.bytes(41_949_000)).isEqualTo("41.9 MB");
        assertThat(Count.bytes(345_600_000)).isEqualTo("346 MB");
        assertThat(Count.bytes(7_000_000_000_000L)).isEqualTo("7,000 GB");
    }
}
