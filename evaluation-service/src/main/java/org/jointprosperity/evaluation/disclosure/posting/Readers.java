package org.jointprosperity.evaluation.disclosure.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;
import org.jointprosperity.evaluation.neighbour.Neighbours;

/**
 * Who may read what: everyone what is public, those of a place what is for the place, party members what is for them. A
 * member is who the registry says is one, whatever branch or unit his login names; an official of a town or county reads for
 * his office.
 */
@ApplicationScoped
public class Readers {

    /** What anyone may read, signed in or not. */
    public static final List<Scope> EVERYONE = List.of(Scope.PUBLIC);

    private static final List<Scope> OF_THE_PLACE = List.of(Scope.PUBLIC, Scope.VILLAGE);
    private static final List<Scope> MEMBERS = List.of(Scope.PUBLIC, Scope.VILLAGE, Scope.INNER_PARTY);

    private final Caller caller;
    private final CurrentPlace place;
    private final Neighbours neighbours;

    Readers(Caller caller, CurrentPlace place, Neighbours neighbours) {
        this.caller = caller;
        this.place = place;
        this.neighbours = neighbours;
    }

    /** The scopes the caller may read, where the table's policies show the row at all. */
    public List<Scope> scopes() {
        boolean official = Level.COUNTY.isOf(place.get().division())
                || Level.TOWN.isOf(place.get().division());
        boolean member =
                official || caller.person().filter(neighbours::isPartyMember).isPresent();
        return member ? MEMBERS : OF_THE_PLACE;
    }
}
