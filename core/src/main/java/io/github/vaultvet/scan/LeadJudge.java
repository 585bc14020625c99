package io.github.vaultvet.scan;

import io.github.vaultvet.note.Clock;
import io.github.vaultvet.note.DateText;
import io.github.vaultvet.note.DayTime;
import io.github.vaultvet.note.LogDate;
import io.github.vaultvet.note.LogTime;
import io.github.vaultvet.note.NoteBuilder;
import io.github.vaultvet.note.Sequence;
import io.github.vaultvet.note.Timestamp.Form;
import io.github.vaultvet.note.Timestamp.Reading;
import io.github.vaultvet.note.Timestamp.Shape;
import io.github.vaultvet.note.WrittenStamp;
import io.github.vaultvet.note.WrittenStamp.Readings;
import io.github.vaultvet.text.NoteText;
import io.github.vaultvet.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what the clocks at the beginning of lines are: places in a recording, times of day, or nothing that is compared,
 * such as verses, ratios and scores (spec R10.5, R10.9, R10.15). One alone is never anything.
 */
final class LeadJudge {

    private static final int FEWEST = 2;
    /** 24:00, which may be the end of a day still. */
    private static final long MINUTES_LIKE_HOURS = 24 * 60_000;

    private final NoteText text;
    private final NoteBuilder facts;
    private final MediaEvidence evidence;

    LeadJudge(NoteText text, NoteBuilder facts) {
        this.text = text;
        this.facts = facts;
        this.evidence = new MediaEvidence(facts);
    }

    /** Adds the facts that the finds are. */
    void judge(List<Lead> leads) {
        Map<Long, List<Lead>> clocks = new LinkedHashMap<>();
        for (Lead lead : leads) {
            if (lead.date()) {
                addDate(lead);
            } else {
                clocks.computeIfAbsent(lead.group().sequence().key(), key -> new ArrayList<>())
                        .add(lead);
            }
        }
        for (List<Lead> group : clocks.values()) {
            if (group.size() >= FEWEST) {
                judgeClocks(group);
            }
        }
    }

    private void addDate(Lead lead) {
        Sequence sequence = lead.group().sequence();
        if (isEntry(sequence)) {
            facts.add(new LogDate(lead.first(), DateText.read(text.slice(lead.first())), sequence));
        }
    }

    /** Whether an entry of a log may stand there. */
    private static boolean isEntry(Sequence sequence) {
        return sequence.kind() == Sequence.Kind.LIST || sequence.kind() == Sequence.Kind.HEADINGS;
    }

    private void judgeClocks(List<Lead> group) {
        int places = 0;
        int times = 0;
        boolean padded = false;
        boolean halves = false;
        boolean beyondDay = false;
        for (Lead lead : group) {
            String written = text.slice(lead.first());
            Optional<Clock> clock = Clock.parse(written);
            boolean full = clock.isPresent() && isFull(written);
            places += clock.isPresent() ? 1 : 0;
            Optional<DayTime> time = DayTime.parse(written);
            times += time.isPresent() ? 1 : 0;
            halves |= time.isPresent() && time.get().style() == DayTime.Style.HALVES;
            padded |= clock.isPresent() && (full || written.startsWith("0"));
            beyondDay |= full || (clock.isPresent() && clock.get().millis() > MINUTES_LIKE_HOURS);
        }
        // A verse or a ratio is not written 03:16; recordings begin at 0:00.
        boolean recording = places >= FEWEST && padded && !halves && (beyondDay || evidence.isAbout(group.get(0)));
        if (recording && isMost(places, group)) {
            group.forEach(this::addStamp);
        } else if (!evidence.isAbout(group.get(0)) && times >= FEWEST && isMost(times, group)) {
            group.forEach(this::addTime);
        }
    }

    private static boolean isFull(String written) {
        return written.indexOf(':') != written.lastIndexOf(':');
    }

    private static boolean isMost(int part, List<Lead> whole) {
        return part * 2 > whole.size();
    }

    private void addStamp(Lead lead) {
        Readings readings = new Readings(
                Optional.empty(),
                Optional.of(reading(lead.first())),
                lead.last().map(this::reading));
        facts.add(new WrittenStamp(lead.span(), Form.LEADING, Shape.SOUND, readings, lead.group()));
    }

    private Reading reading(Span span) {
        return new Reading(span, Clock.parse(text.slice(span)));
    }

    private void addTime(Lead lead) {
        Sequence sequence = lead.group().sequence();
        if (isEntry(sequence)) {
            Optional<DayTime> start = DayTime.parse(text.slice(lead.first()));
            Optional<DayTime> end = lead.last().map(text::slice).flatMap(DayTime::parse);
            Span span = new Span(
                    lead.first().start(),
                    lead.last().map(Span::end).orElse(lead.first().end()));
            facts.add(new LogTime(span, start, end, sequence));
        }
    }
}
