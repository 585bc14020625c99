package io.github.vaultvet.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagSetTest {

    @Test
    void a_tag_stands_for_those_below_it() {
        TagSet tags = new TagSet(List.of("#Area/Work", "b"));

        assertThat(List.of("area/work", "AREA/Work/now", "b", "#b", "b/c", " b "))
                .allMatch(tags::covers);
        assertThat(List.of("area", "area/workshop", "bc", "c/b", "", "/b")).noneMatch(tags::covers);
        assertThat(tags.isEmpty()).isFalse();
        assertThat(new TagSet(List.of()).isEmpty()).isTrue();
    }

    /** Each tag of a note was held against each tag that is asked for: an hour for one note. */
    @Test
    void many_tags_are_looked_up() {
        List<String> asked = new ArrayList<>();
        for (int number = 0; number < 90_000; number++) {
            asked.add("tag/" + number + "/x");
        }
        TagSet tags = new TagSet(asked);
        String deep = "tag/" + "a/".repeat(50_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int number = 0; number < 500_000; number++) {
                assertThat(tags.covers("tag/" + number)).isFalse();
            }
            assertThat(tags.covers(deep)).isFalse();
        });
    }
}
