package io.github.vaultvet.rules.timestamps;

import com.google.auto.service.AutoService;
import io.github.vaultvet.diagnostic.Finding;
import io.github.vaultvet.diagnostic.Quoted;
import io.github.vaultvet.diagnostic.Severity;
import io.github.vaultvet.note.Note;
import io.github.vaultvet.note.Timestamp;
import io.github.vaultvet.note.Timestamp.Reading;
import io.github.vaultvet.note.Timestamp.Shape;
import io.github.vaultvet.rule.Describe;
import io.github.vaultvet.rule.FixKind;
import io.github.vaultvet.rule.NoteContext;
import io.github.vaultvet.rule.NoteRule;
import io.github.vaultvet.rule.Rule;
import io.github.vaultvet.rule.RuleInfo;
import io.github.vaultvet.text.NoteText;
import java.util.Optional;

/** An anchor or a link that is meant as a time stamp and is not written as one. */
@AutoService(Rule.class)
public final class MalformedTimestamp implements NoteRule {

    private static final RuleInfo<Options> INFO = RuleInfo.of("malformed-timestamp", Severity.ERROR)
            .summary("A time stamp cannot be read, or its element or link is broken")
            .reason("""
                    Players read the time from `data-t`, which must be two digits each for hours, minutes and seconds.
                    Other spellings lead to the beginning or nowhere, and an anchor that is not closed turns the text
                    behind it into a link. A link to a video starts at `t=90`, `t=90s` or `t=1h2m3s`, one to a recording
                    at `#t=90`, `#t=1:30` or between `#t=10,20`; whatever else is written there is passed over in silence,
                    and so is a range that ends before it begins. A clock at the beginning of a line, such as `(02:17)`, is a
                    stamp only where there are several of them, and must be one then. There is one report for each
                    stamp.""")
            .example(
                    "<a class=\"yt-timestamp\" data-t=\"14:12\">[14:12]</a>",
                    "<a class=\"yt-timestamp\" data-t=\"00:14:12\">[00:14:12]</a>")
            .options(new Options(false, false))
            .fixes(FixKind.SOMETIMES);

    /** See the components. */
    public record Options(
            @Describe("Whether a label may leave out the hours, as [14:12] for 00:14:12")
            boolean allowShortLabels,

            @Describe("Whether a label must stand in square brackets")
            boolean requireBrackets) {}

    @Override
    public RuleInfo<?> info() {
        return INFO;
    }

    @Override
    public void check(Note note, NoteContext context) {
        if (note.timestamps().isEmpty()) {
            return;
        }
        Options options = context.options(INFO);
        for (Timestamp stamp : note.timestamps()) {
            if (!stamp.isPlain()) {
                check(stamp, note, options).ifPresent(context::report);
            }
        }
    }

    private static Optional<Finding> check(Timestamp stamp, Note note, Options options) {
        return switch (stamp.form()) {
            case ANCHOR ->
                fault(stamp, note.text(), options)
                        .filter(fault -> !isShifted(stamp, note))
                        .map(fault -> finding(stamp, fault, note.text()));
            case LINK, MEDIA, VIDEO -> LinkFault.of(stamp, note.text());
            case LEADING -> LeadFault.of(stamp, note.text());
            case BARE -> Optional.empty();
        };
    }

    /** Hours of three digits and labels without hours are the slip's; a broken element is not. */
    private static boolean isShifted(Timestamp stamp, Note note) {
        return stamp.shape() == Shape.SOUND
                && note.unitSlip().isPresent()
                && note.unitSlip().get().shifts(stamp);
    }

    private static Optional<String> fault(Timestamp stamp, NoteText text, Options options) {
        return switch (stamp.shape()) {
            case BROKEN_TAG -> Optional.of("The tag of the time stamp " + named(stamp, text) + " is broken");
            case UNCLOSED -> Optional.of("The time stamp " + named(stamp, text) + " is not closed");
            case NESTED ->
                Optional.of("The time stamp " + named(stamp, text) + " is not closed before the next one begins");
            case NO_POSITION -> Optional.of("The time stamp " + named(stamp, text) + " has no attribute data-t");
            case SOUND, ODD_LABEL, TWO_POSITIONS, BAD_VIDEO_ID ->
                stamp.position()
                        .map(reading -> text.slice(reading.span()))
                        .filter(position -> !StampText.isFull(position))
                        .map(position -> "The position " + Quoted.of(position) + " " + StampText.fault(position))
                        .or(() -> labelFault(stamp, text, options));
        };
    }

    private static Optional<String> labelFault(Timestamp stamp, NoteText text, Options options) {
        if (stamp.label().isEmpty()) {
            return Optional.of("The time stamp " + named(stamp, text) + " shows nothing");
        }
        Reading label = stamp.label().get();
        String shown = text.slice(label.span());
        if (label.clock().isEmpty()) {
            return Optional.of("The label " + Quoted.of(shown) + " is no time");
        }
        if (!options.allowShortLabels() && shown.indexOf(':') == shown.lastIndexOf(':')) {
            return Optional.of("The label " + Quoted.of(shown) + " leaves out the hours");
        }
        if (options.requireBrackets() && text.bytes()[label.span().start() - 1] != '[') {
            return Optional.of("The label " + Quoted.of(shown) + " is not in square brackets");
        }
        return Optional.empty();
    }

    private static String named(Timestamp stamp, NoteText text) {
        return Quoted.of(text.slice(stamp.position().map(Reading::span).orElse(stamp.span())));
    }

    private static Finding finding(Timestamp stamp, String message, NoteText text) {
        Optional<StampRepair> repair = StampRepair.of(stamp, text);
        String help = repair.map(known -> "Write " + known.element())
                .or(() -> stamp.position()
                        .map(reading -> text.slice(reading.span()))
                        .filter(StampText::isFull)
                        .map(position -> "Write [" + position + "] as its label"))
                .orElse("Write <a class=\"yt-timestamp\" data-t=\"hh:mm:ss\">[hh:mm:ss]</a>");
        Finding finding = Finding.at(stamp.span(), message).help(help);
        return finding.fix(repair.flatMap(known -> known.fix(text, stamp)));
    }
}
