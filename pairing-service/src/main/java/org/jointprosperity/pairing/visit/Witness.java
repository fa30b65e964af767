package org.jointprosperity.pairing.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.pairing.registry.Offices;
import org.jointprosperity.pairing.registry.Villager;
import org.jointprosperity.pairing.registry.Villagers;

/** Who may say that a visit was so: the person visited, someone of the household, or the secretary of the branch on behalf. */
@ApplicationScoped
class Witness {

    private final Caller caller;
    private final Villagers villagers;
    private final Offices offices;

    Witness(Caller caller, Villagers villagers, Offices offices) {
        this.caller = caller;
        this.villagers = villagers;
        this.offices = offices;
    }

    /** How the caller confirms this visit; refuses everyone else. */
    Confirmation of(Visit visit, LocalDate today) {
        String person = person();
        if (person.equals(visit.counterpartNumber) || isOfTheHousehold(person, visit.counterpartNumber)) {
            return Confirmation.BY_PERSON;
        }
        boolean ofTheBranch = caller.branch().filter(visit.branchCode::equals).isPresent();
        if (ofTheBranch && offices.secretary(visit.branchCode, person, today)) {
            return Confirmation.ON_BEHALF;
        }
        throw new RuleViolation("confirmation-not-yours");
    }

    /** Roster number of the caller. */
    String person() {
        return caller.person().orElseThrow(() -> new RuleViolation("confirmation-not-yours"));
    }

    private boolean isOfTheHousehold(String person, String counterpart) {
        var household = household(person);
        return household.isPresent()
                && (household.get().equals(counterpart)
                        || Objects.equals(
                                household.get(), household(counterpart).orElse(null)));
    }

    private Optional<String> household(String person) {
        return villagers.byNumber(person).map(Villager::householdNumber);
    }
}
