package org.jointprosperity.chassis.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void admitsWhatLiesBelowTheDivision() {
        var town = Place.of("611023104", null);
        assertThat(town.admits("611023104001", null)).isTrue();
        assertThat(town.admits("611023105001", null)).isFalse();
        assertThat(town.admits("611023", null)).isFalse();
    }

    @Test
    void admitsWhatBelongsToTheUnitWhereverItLies() {
        var unit = Place.of(null, "11611023MBY416905X");
        assertThat(unit.admits("611023104001", "11611023MBY416905X")).isTrue();
        assertThat(unit.admits("611023104001", "11611023MBY444041B")).isFalse();
        assertThat(unit.admits("611023104001", null)).isFalse();
    }

    @Test
    void admitsNothingWhereTheTokenSaysNothing() {
        for (Place place : new Place[] {Place.NOWHERE, Place.of("", ""), Place.of(" ", null)}) {
            assertThat(place.admits("611023104001", "11611023MBY416905X")).isFalse();
            assertThat(place.divisionSetting()).isEmpty();
            assertThat(place.unitSetting()).isEmpty();
        }
    }

    @Test
    void endsItsRangeBehindEveryCodeBelow() {
        var county = Place.of("611023", null);
        assertThat("611023999999").isBetween(county.division(), county.divisionEnd());
        assertThat("611024").isGreaterThan(county.divisionEnd());
        assertThat("611023104001".compareTo(Place.NOWHERE.divisionEnd())).isPositive();
    }
}
