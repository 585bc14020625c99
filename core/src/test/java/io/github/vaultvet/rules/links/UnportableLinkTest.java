package io.github.vaultvet.rules.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.rules.RuleProbe;
import java.util.List;
import org.junit.jupiter.api.Test;

/** File names that cannot be laid down on every disk. */
final class UnportableLinkTest {

    @Test
    void a_name_that_is_stored_with_accents_apart_has_to_be_typed_anew() {
        Finding finding = RuleProbe.of(new UnportableLink())
                .with(new UnportableLink.Options(List.of("case-sensitive")))
                .beside("cafe\u0301.md")
                .findings("See [[caf\u00e9]].")
                .get(0);

        assertThat(finding.message()).endsWith(", whose name is stored with accents apart from their letters");
        assertThat(finding.help()).isEqualTo("Rename the file: type its name anew");
    }

    @Test
    void a_host_that_nobody_knows_is_no_setting() {
        assertThatThrownBy(() -> new UnportableLink.Options(List.of("github", "gitlab")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"gitlab\" is no host, only case-sensitive, github, quartz are");
    }
}
