package org.jointprosperity.cooperative.household;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.sheet.SheetImport.Outcome;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.industry.Industries;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbour;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** Enters demonstration households, whether they come through the API, a roster, or out of waiting. */
@ApplicationScoped
public class EnteringHouseholds {

    private final DemonstrationHouseholds households;
    private final Associations associations;
    private final Neighbours neighbours;
    private final Industries industries;
    private final Superior superior;
    private final Outbox outbox;
    private final BusinessDay businessDay;

    EnteringHouseholds(
            DemonstrationHouseholds households,
            Associations associations,
            Neighbours neighbours,
            Industries industries,
            Superior superior,
            Outbox outbox,
            BusinessDay businessDay) {
        this.households = households;
        this.associations = associations;
        this.neighbours = neighbours;
        this.industries = industries;
        this.superior = superior;
        this.outbox = outbox;
        this.businessDay = businessDay;
    }

    /** Takes over what a paper roster says; a certification that was withdrawn here since stays withdrawn. */
    public Outcome enter(CertifiedHousehold onPaper) {
        var history = households.historyOf(onPaper.details().household());
        var current = history.current();
        if (history.wasWithdrawn(onPaper.certifiedOn())) {
            return Outcome.UNCHANGED;
        }
        if (current.isPresent() && current.get().says(onPaper)) {
            return Outcome.UNCHANGED;
        }
        history.requireFree(onPaper.certifiedOn());
        var neighbour = requireNeighbours(onPaper.details());
        superior.requireAbove(neighbour.divisionCode());
        if (current.isPresent() && current.get().isCertified()) {
            return correct(current.get(), onPaper) ? Outcome.ACCEPTED : Outcome.UNCHANGED;
        }
        var household = current.orElseGet(() -> nominated(onPaper.details(), neighbour, history));
        outbox.add(household.certifyFromPaper(onPaper, businessDay.today()));
        households.persist(household);
        return Outcome.ACCEPTED;
    }

    DemonstrationHousehold nominate(DemonstrationHouseholdDetails details) {
        var history = households.historyOf(details.household());
        rule(history.current().isEmpty(), "already-registered", "number", details.household());
        var household = nominated(details, requireNeighbours(details), history);
        households.persist(household);
        return household;
    }

    private static DemonstrationHousehold nominated(
            DemonstrationHouseholdDetails details, Neighbour neighbour, History history) {
        return new DemonstrationHousehold(
                details, new DivisionCode(neighbour.divisionCode()), neighbour.branchNumber(), history.length());
    }

    void change(DemonstrationHousehold household, ChangeHousehold wanted) {
        boolean changed = change(household, wanted.details());
        boolean measured = measure(household, wanted);
        if ((changed || measured) && household.isCertified()) {
            outbox.add(household.changed());
        }
    }

    private boolean change(DemonstrationHousehold household, DemonstrationHouseholdDetails details) {
        if (household.details().equals(details)) {
            return false;
        }
        requireNeighbours(details);
        return household.change(details);
    }

    /** The herd is part of the certification, and so for those who certify. */
    private boolean measure(DemonstrationHousehold household, ChangeHousehold wanted) {
        if (household.hasHerd(wanted)) {
            return false;
        }
        superior.requireAbove(household.divisionCode);
        household.measure(wanted, industries.require(household.industry));
        return true;
    }

    private boolean correct(DemonstrationHousehold household, CertifiedHousehold onPaper) {
        boolean different = household.correct(onPaper, businessDay.today());
        if (different) {
            outbox.add(household.changed());
        }
        return different;
    }

    void certify(DemonstrationHousehold household, CertifyHousehold certification) {
        superior.requireAbove(household.divisionCode);
        households.historyOf(household.householdNumber).requireFree(certification.certifiedOn());
        outbox.add(household.certify(certification, industries.require(household.industry), businessDay.today()));
    }

    void withdraw(DemonstrationHousehold household, WithdrawCertification withdrawal) {
        superior.requireAbove(household.divisionCode);
        outbox.add(household.withdraw(withdrawal, businessDay.today()));
    }

    private Neighbour requireNeighbours(DemonstrationHouseholdDetails details) {
        industries.require(details.industry());
        var household = neighbours.require(Kind.HOUSEHOLD, details.household());
        var head = neighbours.require(Kind.PERSON, details.head());
        rule(
                details.household().equals(head.householdNumber()),
                "head-not-of-household",
                "head",
                details.head(),
                "household",
                details.household());
        if (details.association() != null) {
            associations.requireRegistered(details.association());
        }
        return household;
    }
}
