package org.jointprosperity.pairing.matching;

import jakarta.persistence.Embeddable;

/**
 * 代价: what a pair or a whole proposal costs. Violations weigh more than all points together; points are added up as the
 * policy of the county weighs them.
 *
 * @param violations pairs of a ruled sector with a branch that is not of its class
 * @param load points for branches with too many or too few units, units too large or too small for their share, and second
 *     branches of a unit
 * @param distance points for the way between the towns
 * @param tie points for earlier ties, below 0 as they are a bonus
 */
@Embeddable
record Cost(int violations, long load, long distance, long tie) {

    static final Cost NOTHING = new Cost(0, 0, 0, 0);

    /** All points together, without the violations. */
    long points() {
        return load + distance + tie;
    }

    Cost plus(Cost other) {
        return new Cost(violations + other.violations, load + other.load, distance + other.distance, tie + other.tie);
    }

    Cost minus(Cost other) {
        return new Cost(violations - other.violations, load - other.load, distance - other.distance, tie - other.tie);
    }

    Cost plusLoad(long points) {
        return new Cost(violations, load + points, distance, tie);
    }

    /** As one number, in which a violation counts so much. */
    long weighed(long violation) {
        return violations * violation + points();
    }
}
