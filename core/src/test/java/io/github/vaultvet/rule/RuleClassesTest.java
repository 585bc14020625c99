package io.github.vaultvet.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.fixture.GeneratedFile;
import io.github.vaultvet.fixture.Repository;
import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleClassesTest {

    private static final String SOURCE = """
            package io.github.vaultvet.rule;

            import java.util.List;

            /**
             * The classes of all rules. Generated: it says what the services file says that is written from their annotations, and
             * is there at once, where that is looked for in every jar and module.
             */
            final class RuleClasses {

                static final List<String> NAMES = List.of(
            %s);

                private RuleClasses() {}
            }
            """;

    @Test
    void every_class_that_is_marked_as_a_rule_is_listed() throws IOException {
        List<String> marked = ServiceLoader.load(Rule.class).stream()
                .map(provider -> provider.type().getName())
                .sorted()
                .toList();
        String list =
                marked.stream().map(name -> "            \"" + name + "\"").collect(Collectors.joining(",\n"));

        GeneratedFile.assertCurrent(
                Repository.path("core/src/main/java/io/github/vaultvet/rule/RuleClasses.java"), SOURCE.formatted(list));
        assertThat(RuleClasses.NAMES)
                .as("the list has been written anew; compile it, and run the tests with the flag once more")
                .isEqualTo(marked);
    }

    @Test
    void the_catalogue_holds_one_rule_of_each() {
        assertThat(RuleCatalog.load().rules()).hasSameSizeAs(RuleClasses.NAMES);
    }
}
