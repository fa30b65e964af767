package org.jointprosperity.cooperative.neighbour;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.problem.Refusal;

/** 最小必要: whose amounts the caller may see: his own and his household's or unit's, and all where he keeps the books. */
@RequestScoped
public class OwnAmounts {

    private static final StringPermission KEEP = new StringPermission("cooperative", "write");

    private final SecurityIdentity identity;
    private final Caller caller;
    private final Neighbours neighbours;
    private Optional<String> household;
    private Set<String> own;

    OwnAmounts(SecurityIdentity identity, Caller caller, Neighbours neighbours) {
        this.identity = identity;
        this.caller = caller;
        this.neighbours = neighbours;
    }

    /** Whether the caller keeps the books, and sees all amounts. */
    public boolean keepsBooks() {
        return identity.checkPermissionBlocking(KEEP);
    }

    /** Whether the caller speaks for the unit or enterprise of this code. */
    public boolean isUnit(String code) {
        return caller.unit().filter(code::equals).isPresent();
    }

    /** Whether the caller lives in this household. */
    public boolean isHousehold(String number) {
        return household().filter(number::equals).isPresent();
    }

    /** Whether the caller may see the amounts of a member by number: of himself, someone of his household, or his unit. */
    public boolean areShown(String member) {
        return keepsBooks() || own().contains(member);
    }

    /** So many 分 of a member where the caller may see them, else null. */
    public Money of(String member, long fen) {
        return areShown(member) ? Money.ofFen(fen) : null;
    }

    /** Refuses a caller who may not see the amounts of this member. */
    public void require(String member) {
        require(areShown(member));
    }

    /** Refuses a caller who does not keep the books. */
    public void requireBooks() {
        require(keepsBooks());
    }

    /** Refuses as amounts that are not the caller's what he is not allowed. */
    public static void require(boolean allowed) {
        if (!allowed) {
            throw new Refusal(403, "amounts-not-yours");
        }
    }

    private Set<String> own() {
        if (own == null) {
            own = Stream.of(
                            caller.person().stream(),
                            caller.unit().stream(),
                            household().stream(),
                            household().stream().flatMap(number -> neighbours.personsOf(number).stream()))
                    .flatMap(numbers -> numbers)
                    .collect(Collectors.toSet());
        }
        return own;
    }

    private Optional<String> household() {
        if (household == null) {
            household = caller.person().flatMap(neighbours::householdOf);
        }
        return household;
    }
}
