package org.jointprosperity.evaluation.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Predicate;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;

/** The caller as one who acts, and as a superior 上级: towns and counties stand above the villages and units within them. */
@ApplicationScoped
public class Standing {

    /** Digits of the code of a village, whose people stand above nobody. */
    private static final int VILLAGE = 12;

    private final Caller caller;
    private final CurrentPlace place;
    private final BusinessDay businessDay;

    Standing(Caller caller, CurrentPlace place, BusinessDay businessDay) {
        this.caller = caller;
        this.place = place;
        this.businessDay = businessDay;
    }

    /** The caller, acting today within his place; refuses who acts elsewhere. */
    public Actor within(String divisionCode, String unitCode) {
        place.require(divisionCode, unitCode);
        return now();
    }

    /**
     * The caller, acting today as a superior of what lies in a division; refuses who is none.
     *
     * @param rule id of the rule that leaves it to superiors
     */
    public Actor above(String divisionCode, String rule) {
        if (!isAbove(divisionCode)) {
            throw new Refusal(403, "reserved-for-superior")
                    .with("division", divisionCode)
                    .with("rule", rule);
        }
        return now();
    }

    /** Whether the caller answers for a town or county that a division lies in, and not only for a village or unit. */
    public boolean isAbove(String divisionCode) {
        return place.get().admits(divisionCode, null) && place.get().division().length() < VILLAGE;
    }

    /** Of whom, in a division, the caller may be told the reasons of a finding: a superior of everyone, else one of himself. */
    public Predicate<String> mayBeToldOf(String divisionCode) {
        boolean above = isAbove(divisionCode);
        return person -> above || isPerson(person);
    }

    /** The caller, acting today. */
    public Actor now() {
        return new Actor(caller.subject(), caller.person().orElse(null), businessDay.today());
    }

    /** Whether the caller is this person. */
    public boolean isPerson(String number) {
        return isOf(caller.person(), number);
    }

    /** Whether the caller acts for this branch. */
    public boolean isOfBranch(String number) {
        return isOf(caller.branch(), number);
    }

    /** Whether the caller acts for this unit. */
    public boolean isOfUnit(String creditCode) {
        return isOf(caller.unit(), creditCode);
    }

    /** Roster number of the person behind the login; refuses a login that names none. */
    public String person() {
        return caller.person().orElseThrow(() -> new Refusal(403, "login-without-person"));
    }

    /** The same for what a rule wants to be done by a person; the refusal names the rule. */
    public String person(String rule) {
        return caller.person().orElseThrow(() -> new Refusal(403, "login-without-person").with("rule", rule));
    }

    private static boolean isOf(Optional<String> claim, String number) {
        return claim.filter(value -> value.equals(number)).isPresent();
    }
}
