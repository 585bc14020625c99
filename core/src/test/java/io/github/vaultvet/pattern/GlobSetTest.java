package io.github.vaultvet.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GlobSetTest {

    private static final String[] PATTERNS = {
        "a",
        "b",
        "a/b",
        "/a",
        "a/",
        "b/*",
        "*",
        "*.md",
        "a.md",
        "**/b",
        "a/**",
        "a/**/b",
        "{a,b}",
        "{a,b}/c",
        "c/{a,b}",
        "[ab]",
        "\\*",
        "a/b/c",
        "/b/c",
        "/a/",
        "b/a/",
        "/b/a/c/",
        "caf\u00e9",
        "cafe\u0301/a"
    };
    private static final String[] SEGMENTS = {"a", "b", "c", "a.md", "*", "caf\u00e9", "cafe\u0301"};

    @Test
    void a_set_matches_what_its_patterns_match() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            List<Glob> globs = new ArrayList<>();
            for (int i = random.nextInt(20); i >= 0; i--) {
                globs.add(Glob.of(PATTERNS[random.nextInt(PATTERNS.length)]));
            }
            List<String> segments = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                segments.add(SEGMENTS[random.nextInt(SEGMENTS.length)]);
            }
            String path = String.join("/", segments);
            TreeSet<Integer> expected = new TreeSet<>();
            for (int number = 0; number < globs.size(); number++) {
                if (globs.get(number).matches(path)) {
                    expected.add(number);
                }
            }
            TreeSet<Integer> all = new TreeSet<>();
            new GlobSet(globs).all(path, all::add);
            assertThat(all).as("%s %s", globs, path).isEqualTo(expected);
            assertThat(new GlobSet(globs).first(path).stream().boxed().toList())
                    .as("%s %s", globs, path)
                    .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.first()));
        }
    }

    /** Each path was taken apart for each pattern, and held against each name: more than a minute. */
    @Test
    void many_names_are_held_against_long_paths_in_time() {
        List<Glob> globs = new ArrayList<>();
        for (int number = 0; number < 50_000; number++) {
            globs.add(Glob.of(number % 2 == 0 ? "no-such-note-" + number : "/no-such-folder-" + number + "/x"));
        }
        GlobSet set = new GlobSet(globs);
        String path = "folder/".repeat(340) + "note.md";
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int number = 0; number < 5_000; number++) {
                assertThat(set.first(number + path)).isEmpty();
            }
        });
    }

    /** All patterns of one folder were held against each file in it, and all that name any folder against each file. */
    @Test
    void many_names_in_one_folder_are_looked_up() {
        List<Glob> globs = new ArrayList<>();
        for (int number = 0; number < 50_000; number++) {
            globs.add(Glob.of(number % 2 == 0 ? "folder/no-such-note-" + number : "no-such-folder-" + number + "/"));
        }
        GlobSet set = new GlobSet(globs);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int number = 0; number < 50_000; number++) {
                assertThat(set.first("folder/note-" + number)).isEmpty();
            }
        });
    }

    @Test
    void only_wildcards_weigh() {
        assertThat(Glob.of("folder/a note.md").weight()).isZero();
        assertThat(Glob.of("*.md").weight()).isPositive();
        assertThat(Glob.of("{a,b}{a,b}{a,b}xxxxxxxx").weight()).isGreaterThan(8 * 11);
    }
}
