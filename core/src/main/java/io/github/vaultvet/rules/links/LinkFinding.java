package io.github.vaultvet.rules.links;

import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Fix;
import io.github.vaultvet.diagnostic.LinkDetail;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.note.Link;
import io.github.vaultvet.text.Span;
import io.github.vaultvet.vault.Cause;
import io.github.vaultvet.vault.JudgedLink;
import java.util.List;
import java.util.Optional;

/** A finding about a link: the verdict, which is put into words when they are asked for. */
interface LinkFinding extends Finding {

    JudgedLink judged();

    /** What to write instead of target and fragment, the best one first. */
    default List<String> suggestions() {
        return judged().replacements();
    }

    @Override
    default Span span() {
        return judged().place().span();
    }

    @Override
    default Optional<LinkDetail> link() {
        Link link = judged().link();
        Optional<Cause> cause = judged().cause();
        String word = cause.isPresent() ? cause.get().word() : "";
        return Optional.of(new LinkDetail(link.target(), link.fragment(), word, suggestions()));
    }

    @Override
    default List<Related> related() {
        return List.of();
    }

    @Override
    default List<Fix> fixes() {
        return LinkForm.fixes(judged());
    }
}
