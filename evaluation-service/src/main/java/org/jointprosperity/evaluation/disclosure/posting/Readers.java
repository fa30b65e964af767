package org.jointprosperity.evaluation.disclosure.posting;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;
import org.jointprosperity.evaluation.neighbour.Neighbours;

/**
 * Who may read what: everyone what is public, those of a place what is for the place, party members what is for them. A
 * member is who the registry says is one, whatever branch or unit his login names; an officer of a town or county reads for
 * his office: a person whose token does an office's work there. Who only reads, an analyst or auditor, has no such office, and
 * neither has another government's system, whatever its place.
 */
@ApplicationScoped
public class Readers {

    /** What anyone may read, signed in or not. */
    public static final List<Scope> EVERYONE = List.of(Scope.PUBLIC);

    private static final List<Scope> OF_THE_PLACE = List.of(Scope.PUBLIC, Scope.VILLAGE);
    private static final List<Scope> MEMBERS = List.of(Scope.PUBLIC, Scope.VILLAGE, Scope.INNER_PARTY);

    /** What an officer's token may do and a mere reader's may not. */
    private static final List<StringPermission> WORK = Stream.of("write", "admin")
            .map(scope -> new StringPermission("evaluation", scope))
            .toList();

    private final SecurityIdentity identity;
    private final Caller caller;
    private final CurrentPlace place;
    private final Neighbours neighbours;

    Readers(SecurityIdentity identity, Caller caller, CurrentPlace place, Neighbours neighbours) {
        this.identity = identity;
        this.caller = caller;
        this.place = place;
        this.neighbours = neighbours;
    }

    /** The scopes the caller may read, where the table's policies show the row at all. */
    public List<Scope> scopes() {
        return isOfficer() || isMember() ? MEMBERS : OF_THE_PLACE;
    }

    private boolean isMember() {
        return caller.person().filter(neighbours::isPartyMember).isPresent();
    }

    private boolean isOfficer() {
        String division = place.get().division();
        return (Level.COUNTY.isOf(division) || Level.TOWN.isOf(division))
                && caller.person().isPresent()
                && WORK.stream().anyMatch(identity::checkPermissionBlocking);
    }
}
