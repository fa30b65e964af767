package org.jointprosperity.cooperative.neighbour;

import org.jointprosperity.chassis.problem.RuleViolation;

/** A command names something that has not arrived here, or lies outside the caller's place; the two look alike. */
public final class NeighbourUnknown extends RuleViolation {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String number;

    public NeighbourUnknown(Kind kind, String number) {
        super(kind.unknown());
        this.kind = kind;
        this.number = number;
        with("kind", kind).with("number", number);
    }

    /** What kind of thing is missing. */
    public Kind kind() {
        return kind;
    }

    /** The number it was named by. */
    public String number() {
        return number;
    }
}
