package org.jointprosperity.pairing.liaison;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.agreement.Pairings;
import org.jointprosperity.pairing.agreement.Parties;
import org.jointprosperity.pairing.registry.Households;
import org.jointprosperity.pairing.registry.Members;
import org.jointprosperity.pairing.registry.Villagers;

/** 党员结对: one liaison at a time by hand, or all those of an adopted proposal; under the same rules. */
@ApplicationScoped
public class FormingLiaisons {

    /** A liaison may be agreed on for the time to come, a term ahead at most. */
    private static final Period AHEAD = Period.ofYears(1);

    private final Liaisons liaisons;
    private final Pairings pairings;
    private final Parties parties;
    private final Members members;
    private final Villagers villagers;
    private final Households households;
    private final Outbox outbox;
    private final BusinessDay businessDay;

    FormingLiaisons(
            Liaisons liaisons,
            Pairings pairings,
            Parties parties,
            Members members,
            Villagers villagers,
            Households households,
            Outbox outbox,
            BusinessDay businessDay) {
        this.liaisons = liaisons;
        this.pairings = pairings;
        this.parties = parties;
        this.members = members;
        this.villagers = villagers;
        this.households = households;
        this.outbox = outbox;
        this.businessDay = businessDay;
    }

    /** Links a member with a person of a branch that his unit has signed with. */
    public void withPerson(String member, String person, LocalDate startsOn) {
        form(new FormLiaison(member, Liaison.Counterpart.PERSON, person, startsOn));
    }

    Liaison form(FormLiaison request) {
        var member = members.heldByNumber(request.member()).orElseThrow(() -> members.missing(request.member()));
        var party = party(request);
        parties.requirePartyOrAbove(member.unitCode(), party.branchCode(), party.divisionCode());
        var pairing = pairings.carryingLiaisons(member.unitCode(), party.branchCode())
                .orElseThrow(() -> new RuleViolation("units-not-paired")
                        .with("unit", member.unitCode())
                        .with("branch", party.branchCode()));
        var since =
                pairings.pairedSince(pairing.unitCode(), pairing.branchCode()).orElseGet(pairing::signedOn);
        rule(!request.startsOn().isBefore(since), "before-the-letter", "on", request.startsOn(), "signedOn", since);
        var latest = businessDay.today().plus(AHEAD);
        rule(!request.startsOn().isAfter(latest), "starts-too-late", "on", request.startsOn(), "latest", latest);
        rule(!liaisons.existsOpen(member.number(), party.number()), "already-linked", "counterpart", party.number());
        var liaison = new Liaison(member, party, request.startsOn());
        outbox.add(liaison.formed());
        return liaisons.saved(liaison);
    }

    private RuralParty party(FormLiaison request) {
        String number = request.counterpart();
        return switch (request.counterpartKind()) {
            case PERSON ->
                villagers
                        .heldByNumber(number)
                        .map(villager -> new RuralParty(
                                Liaison.Counterpart.PERSON, number, villager.branchCode(), villager.divisionCode()))
                        .orElseThrow(() -> villagers.missing(number));
            case HOUSEHOLD ->
                households
                        .heldByNumber(number)
                        .map(household -> new RuralParty(
                                Liaison.Counterpart.HOUSEHOLD,
                                number,
                                household.branchCode(),
                                household.divisionCode()))
                        .orElseThrow(() -> households.missing(number));
        };
    }
}
