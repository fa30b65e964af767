package org.jointprosperity.cooperative.order;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** 最小必要: what a household was paid is for it, for its buyer, and for those who keep the books; not for its neighbours. */
@RequestScoped
public class Discretion {

    private static final StringPermission KEEP = new StringPermission("cooperative", "write");

    private final SecurityIdentity identity;
    private final Caller caller;
    private final Neighbours neighbours;
    private Optional<String> household;

    Discretion(SecurityIdentity identity, Caller caller, Neighbours neighbours) {
        this.identity = identity;
        this.caller = caller;
        this.neighbours = neighbours;
    }

    /** Whether the caller may see the money of an order between these two. */
    public boolean shows(Parties parties) {
        return parties.supplier().kind() == SupplierKind.BASE
                || keepsBooks()
                || isBuyer(parties.buyer())
                || household().filter(parties.supplier().number()::equals).isPresent();
    }

    /** Whether the caller may see what a household is given by a unit: that household, that unit, and who keeps the books. */
    public boolean showsGift(String unit, String household) {
        return keepsBooks()
                || isBuyer(unit)
                || household().filter(household::equals).isPresent();
    }

    /** Refuses a caller who is neither this household nor keeps the books. */
    public void requireHousehold(String number) {
        require(keepsBooks() || household().filter(number::equals).isPresent());
    }

    /** Refuses a caller who is neither this enterprise nor keeps the books. */
    public void requireBuyer(String code) {
        require(keepsBooks() || isBuyer(code));
    }

    /** Refuses a caller who does not keep the books. */
    public void requireBooks() {
        require(keepsBooks());
    }

    private boolean keepsBooks() {
        return identity.checkPermissionBlocking(KEEP);
    }

    private boolean isBuyer(String code) {
        return caller.unit().filter(code::equals).isPresent();
    }

    private Optional<String> household() {
        if (household == null) {
            household = caller.person().flatMap(person -> neighbours
                    .find("kind = ?1 and number = ?2", Kind.PERSON, person)
                    .firstResultOptional()
                    .map(found -> found.householdNumber()));
        }
        return household;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Refusal(403, "amounts-not-yours");
        }
    }
}
