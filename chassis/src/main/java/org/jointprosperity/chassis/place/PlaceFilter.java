package org.jointprosperity.chassis.place;

import java.util.function.Supplier;

/**
 * The predicate every query goes through. An entity joins it with {@code @Filter(name = PlaceFilter.PLACE, condition =
 * PlaceFilter.IN_PLACE)}, or with {@code IN_PLACE_OR_UNIT} where it also carries the unit of its urban side.
 */
public final class PlaceFilter {

    public static final String PLACE = "place";
    public static final String IN_PLACE = "division_code >= :division and division_code < :divisionEnd";
    public static final String IN_PLACE_OR_UNIT =
            "(division_code >= :division and division_code < :divisionEnd or unit_code = :unit)";

    private PlaceFilter() {}

    /** Beginning of the caller's range of codes. */
    public static final class Division implements Supplier<String> {
        @Override
        public String get() {
            return CurrentPlace.now().division();
        }
    }

    /** End of the caller's range of codes. */
    public static final class DivisionEnd implements Supplier<String> {
        @Override
        public String get() {
            return CurrentPlace.now().divisionEnd();
        }
    }

    /** The caller's own unit. */
    public static final class Unit implements Supplier<String> {
        @Override
        public String get() {
            return CurrentPlace.now().unit();
        }
    }
}
