package io.github.vaultvet.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        // Without a slash: at any depth.
        "*.md,            a.md",
        "*.md,            deep/down/a.md",
        "a.md,            deep/a.md",
        "Templates,       Templates/x.md",
        "Templates,       deep/Templates/x.md",
        // With a slash: from the root.
        "/a.md,           a.md",
        "daily/*.md,      daily/a.md",
        "daily,           daily/2024/a.md",
        "daily/,          daily/a.md",
        "daily/,          deep/daily/a.md",
        "/daily/,         daily/deep/a.md",
        // Any number of segments.
        "**/*.md,         a.md",
        "**/*.md,         deep/down/a.md",
        "**/daily/*.md,   daily/a.md",
        "daily/**,        daily/a.md",
        "daily/**,        daily/deep/a.md",
        "a/**/b.md,       a/b.md",
        "a/**/b.md,       a/x/y/b.md",
        "**,              a.md",
        "a/**/b/**/c.md,  a/b/x/b/y/c.md",
        // Inside a segment.
        "?.md,            a.md",
        "?.md,            😀.md",
        "2024-*-*.md,     2024-01-31.md",
        "*a*b*c,          xxaxxbxxbc",
        "[a-c].md,        b.md",
        "[!a-c].md,       d.md",
        "[]].md,          ].md",
        "[a-].md,         -.md",
        "\\*.md,          *.md",
        "\\[x\\].md,      [x].md",
        "'{a,b}.md',      b.md",
        "'x/{a,b}/*.md',  x/b/c.md",
        "'a{,b}.md',      a.md",
    })
    void matches(String pattern, String path) {
        assertThat(Glob.of(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "*.md,            a.markdown",
        "*.md,            a.MD",
        "/a.md,           deep/a.md",
        "daily/*.md,      deep/daily/a.md",
        "daily/*.md,      daily/deep/a.md",
        "daily/,          daily",
        "daily/**,        daily",
        "a/**/b.md,       ab.md",
        "?.md,            .md",
        "?.md,            ab.md",
        "a*b,             a/b",
        "[a-c].md,        d.md",
        "[!a-c].md,       a.md",
        "\\*.md,          a.md",
        "'{a,b}.md',      c.md",
    })
    void doesNotMatch(String pattern, String path) {
        assertThat(Glob.of(pattern).matches(path)).isFalse();
    }

    @Test
    void composedAndDecomposedCharactersAreTheSame() {
        assertThat(Glob.of("Caf\u00e9/**").matches("Cafe\u0301/a.md")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!a.md", "a//b", "/", "[a", "a\\", "{a", "{a,{b}}", "daily\\notes", "a\\/b"})
    void refusesWhatWouldSilentlyMatchNothing(String pattern) {
        assertThatThrownBy(() -> Glob.of(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesPatternsBeyondTheLimits() {
        assertThat(Glob.of("a".repeat(1000)).matches("a".repeat(1000))).isTrue();
        assertThatThrownBy(() -> Glob.of("a".repeat(1001))).hasMessageContaining("1,000");
        assertThatThrownBy(() -> Glob.of("{a,b}".repeat(20))).hasMessageContaining("alternatives");
    }

    @Test
    void takesNoMoreThanTheProductOfBothLengths() {
        Glob stars = Glob.of("*a".repeat(400) + "b");
        Glob segments = Glob.of("**/a/".repeat(150) + "b");
        String path = "a".repeat(4000);
        String folders = "a/".repeat(2000) + "c";
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(stars.matches(path)).isFalse();
            assertThat(segments.matches(folders)).isFalse();
        });
    }
}
