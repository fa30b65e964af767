package org.jointprosperity.evaluation.disclosure.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;

/**
 * Who may read what: everyone what is public, those of a place what is for the place, party members what is for them. A
 * member's login names a branch or a unit; an official of a town or county reads for his office.
 */
@ApplicationScoped
public class Readers {

    /** What anyone may read, signed in or not. */
    public static final List<Scope> EVERYONE = List.of(Scope.PUBLIC);

    private static final List<Scope> OF_THE_PLACE = List.of(Scope.PUBLIC, Scope.VILLAGE);
    private static final List<Scope> MEMBERS = List.of(Scope.PUBLIC, Scope.VILLAGE, Scope.INNER_PARTY);

    private final Caller caller;
    private final CurrentPlace place;

    Readers(Caller caller, CurrentPlace place) {
        this.caller = caller;
        this.place = place;
    }

    /** The scopes the caller may read, where the table's policies show the row at all. */
    public List<Scope> scopes() {
        boolean member = caller.branch().isPresent() || caller.unit().isPresent();
        boolean official = Level.COUNTY.isOf(place.get().division())
                || Level.TOWN.isOf(place.get().division());
        return member || official ? MEMBERS : OF_THE_PLACE;
    }
}
