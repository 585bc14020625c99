package io.github.vaultvet.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vaultvet.inspect.ObsidianPlaces.Place;
import io.github.vaultvet.text.NoteText;
import org.junit.jupiter.api.Test;

class ObsidianPlacesTest {

    @Test
    void everythingIsCountedFromZeroInUtf16UnitsBehindTheByteOrderMark() {
        ObsidianPlaces places = new ObsidianPlaces(NoteText.of("\ufeffä😀b\r\n\r\nc"));

        assertThat(places.at(3)).isEqualTo(new Place(0, 0, 0));
        assertThat(places.at(5)).isEqualTo(new Place(0, 1, 1));
        assertThat(places.at(9)).isEqualTo(new Place(0, 3, 3));
        assertThat(places.at(12)).isEqualTo(new Place(1, 0, 6));
        assertThat(places.at(14)).isEqualTo(new Place(2, 0, 8));
        assertThat(places.at(15)).isEqualTo(new Place(2, 1, 9));
    }
}
