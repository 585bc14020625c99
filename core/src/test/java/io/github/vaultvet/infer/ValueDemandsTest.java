package io.github.vaultvet.infer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.infer.NoteGroup.Share;
import io.github.vaultvet.infer.SchemaEntry.FormKey;
import io.github.vaultvet.infer.SchemaEntry.ValueDemand;
import io.github.vaultvet.scan.NoteScanner;
import io.github.vaultvet.schema.NoteSchema;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.VaultPath;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ValueDemandsTest {

    private PropertyUse use = new PropertyUse();

    private List<ValueDemand> demands(String property) {
        return ValueDemands.of(property, use);
    }

    private void write(int times, String property, String value) {
        NoteText text = NoteText.of("---\n\"" + property + "\": " + value + "\n---\n");
        NoteSchema.properties(NoteScanner.scan(VaultPath.of("a.md"), text)).forEach(found -> {
            for (int i = 0; i < times; i++) {
                use.add(property, found.value());
            }
        });
    }

    private void assertType(String property, String... types) {
        assertThat(demands(property))
                .filteredOn(demand -> demand.key() == FormKey.TYPES)
                .extracting(ValueDemand::values)
                .containsExactly(List.of(types));
        use = new PropertyUse();
    }

    @Test
    void the_narrowest_type_that_nearly_all_values_have_is_asked_for() {
        write(40, "p", "true");
        assertType("p", "checkbox");
        write(40, "p", "12");
        assertType("p", "number");
        write(40, "p", "2026-01-31");
        assertType("p", "date");
        write(20, "p", "2026-01-31");
        write(20, "p", "2026-01-31T10:00");
        assertType("p", "date", "datetime");
        write(40, "p", "[a]");
        assertType("p", "list");
        write(40, "p", "some words");
        assertType("p", "text");
    }

    @Test
    void one_of_a_hundred_is_an_outlier_and_two_are_not() {
        write(99, "p", "2026-01-31");
        write(1, "p", "soon");
        assertThat(demands("p"))
                .containsExactly(new ValueDemand("p", FormKey.TYPES, List.of("date"), new Share(99, 100)));

        write(1, "p", "later");
        assertThat(demands("p")).extracting(ValueDemand::values).containsExactly(List.of("text"));
    }

    @Test
    void a_title_may_be_a_year() {
        write(199, "title", "Bread");
        write(1, "title", "1984");

        assertType("title", "text", "number");
    }

    @Test
    void few_values_or_only_empty_ones_prove_nothing() {
        write(19, "p", "true");
        write(100, "p", "");
        write(100, "p", "[]");

        assertThat(demands("p")).isEmpty();
    }

    @Test
    void few_values_that_occur_often_are_an_enumeration_and_a_slip_is_not_among_them() {
        write(100, "status", "draft");
        write(100, "status", "done");
        write(1, "status", "drfat");

        assertThat(demands("status"))
                .contains(new ValueDemand("status", FormKey.ENUM, List.of("done", "draft"), new Share(200, 201)));
    }

    @Test
    void a_list_that_grows_is_no_enumeration() {
        write(100, "author", "Ann");
        write(100, "author", "Bob");
        write(1, "author", "Christopher");
        assertThat(demands("author")).extracting(ValueDemand::key).containsExactly(FormKey.TYPES);

        use = new PropertyUse();
        write(100, "tags", "[bread]");
        write(100, "tags", "[cake]");
        assertThat(demands("tags")).extracting(ValueDemand::key).containsExactly(FormKey.TYPES);
    }

    @Test
    void well_known_shapes_are_patterns() {
        write(100, "videoId", "bvkKpSC4BZs");
        assertThat(demands("videoId"))
                .containsExactly(new ValueDemand(
                        "videoId", FormKey.PATTERN, List.of("^[A-Za-z0-9_-]{11}$"), new Share(100, 100)));

        use = new PropertyUse();
        write(100, "source", "https://example.org");
        assertThat(demands("source")).extracting(ValueDemand::values).containsExactly(List.of("^https?://"));

        use = new PropertyUse();
        write(100, "dish", "cauliflower");
        assertThat(demands("dish")).extracting(ValueDemand::key).containsExactly(FormKey.TYPES);
    }

    @Test
    void what_is_kept_does_not_grow_with_the_notes() {
        for (int i = 0; i < 1000; i++) {
            write(1, "p", "\"value " + i + "\"");
        }

        assertThat(use.values()).isEmpty();
        assertThat(use.items()).isEqualTo(1000);
    }
}
