package io.github.vaultvet.rules.structure;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Related;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.BlockId;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.rule.NoOptions;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A block id that a note gives to two blocks (spec R4.12). */
@AutoService(Rule.class)
public final class DuplicateBlockId implements NoteRule {

    private static final RuleInfo<NoOptions> INFO = RuleInfo.of("duplicate-block-id", Severity.WARNING)
            .summary("Two blocks of a note have the same id")
            .reason("""
                    Links to the id lead to the last block only; the others cannot be reached, although their ids look
                    sound. Upper and lower case make no difference in block ids.""")
            .example("One claim. ^claim\n\nAnother claim. ^Claim", "One claim. ^claim\n\nAnother claim. ^other-claim");

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        if (note.blockIds().size() < 2) {
            return;
        }
        Map<String, BlockId> firsts = new HashMap<>();
        for (BlockId blockId : note.blockIds()) {
            BlockId first = firsts.putIfAbsent(blockId.id().toLowerCase(Locale.ROOT), blockId);
            if (first != null) {
                context.report(Finding.at(
                                blockId.span(),
                                "The block id " + Quoted.of("^" + blockId.id()) + " is already used in this note")
                        .help("Give one of the blocks another id; links lead to the last one")
                        .related(List.of(new Related(first.span(), "first used here"))));
            }
        }
    }
}
