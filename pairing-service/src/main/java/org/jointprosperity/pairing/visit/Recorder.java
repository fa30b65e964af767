package org.jointprosperity.pairing.visit;

import java.util.function.Predicate;
import org.jointprosperity.pairing.liaison.Link;

/**
 * Who writes record cards: a member his own, the secretary of a unit those of its members, the level above those of its
 * place.
 *
 * @param name roster number, or the login where it stands for an office
 * @param member number of the member whose own visits these are; null for anyone else
 * @param unit credit code of the unit whose secretary this is; null for anyone else
 * @param above whether the caller answers for more than the village with this code
 */
public record Recorder(String name, String member, String unit, Predicate<String> above) {

    boolean recordsFor(Link link) {
        return link.member().equals(member) || isAbove(link.unit(), link.division());
    }

    boolean recordsFor(Visit visit) {
        return visit.memberNumber.equals(member) || isAbove(visit.unitCode, visit.divisionCode);
    }

    /** Nobody undoes alone what the person visited has confirmed of his own visit. */
    boolean mayUndoConfirmationOf(Visit visit) {
        return !visit.memberNumber.equals(member) && isAbove(visit.unitCode, visit.divisionCode);
    }

    private boolean isAbove(String unitCode, String divisionCode) {
        return unitCode.equals(unit) || above.test(divisionCode);
    }
}
