package io.github.vaultvet.moment;

import io.github.vaultvet.note.CalendarDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What comes of reading a text by a {@link MomentFormat}. */
public sealed interface MomentReading {

    /** A text of the format's form. The day is empty if the format does not say it. */
    record Sound(Optional<CalendarDate> day) implements MomentReading {}

    /** A text of the format's form that names what does not exist; the reason is the end of a sentence. */
    record Impossible(String reason) implements MomentReading {}

    /** A text of another form. */
    record OtherForm() implements MomentReading {}

    /** A text that may have the format's form in a language other than English. */
    record OtherLanguage() implements MomentReading {}

    /** The day, if the text says one that exists. */
    default Optional<CalendarDate> saidDay() {
        return fold(Sound::day, impossible -> Optional.empty(), Optional::empty, Optional::empty);
    }

    /** One answer for what can be read, for what cannot exist, and for the rest. */
    default <T> T fold(
            Function<Sound, T> sound,
            Function<Impossible, T> impossible,
            Supplier<T> otherForm,
            Supplier<T> otherLanguage) {
        if (this instanceof Sound read) {
            return sound.apply(read);
        }
        if (this instanceof Impossible wrong) {
            return impossible.apply(wrong);
        }
        return this instanceof OtherForm ? otherForm.get() : otherLanguage.get();
    }
}
