package org.jointprosperity.cooperative.association;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.sheet.SheetImport.Outcome;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.compliance.Compliance;
import org.jointprosperity.cooperative.industry.Industries;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** Enters associations and cooperatives, whether they come through the API, a roster, or out of waiting. */
@ApplicationScoped
public class EnteringAssociations {

    private final Associations associations;
    private final Neighbours neighbours;
    private final Industries industries;
    private final Compliance law;
    private final Outbox outbox;
    private final BusinessDay businessDay;

    EnteringAssociations(
            Associations associations,
            Neighbours neighbours,
            Industries industries,
            Compliance law,
            Outbox outbox,
            BusinessDay businessDay) {
        this.associations = associations;
        this.neighbours = neighbours;
        this.industries = industries;
        this.law = law;
        this.outbox = outbox;
        this.businessDay = businessDay;
    }

    /** Registers or changes, whichever is needed. */
    public Outcome enter(AssociationDetails details) {
        var known = associations.ofCode(details.creditCode());
        if (known.isEmpty()) {
            register(details);
            return Outcome.ACCEPTED;
        }
        return change(known.get(), details) ? Outcome.ACCEPTED : Outcome.UNCHANGED;
    }

    Association register(AssociationDetails details) {
        rule(
                !associations.isRegistered(details.creditCode()),
                "already-registered",
                "number",
                details.creditCode().value());
        var today = businessDay.today();
        var village = villageOf(details);
        var association = new Association(details, village, law, today);
        associations.persist(association);
        outbox.add(association.registered());
        return association;
    }

    boolean change(Association association, AssociationDetails details) {
        if (association.details().equals(details)) {
            return false;
        }
        var today = businessDay.today();
        var village = villageOf(details);
        boolean different = association.change(details, village, law, today);
        if (different) {
            outbox.add(association.changed());
        }
        return different;
    }

    private DivisionCode villageOf(AssociationDetails details) {
        industries.require(details.industry());
        neighbours.require(Kind.PERSON, details.leader());
        return new DivisionCode(
                neighbours.require(Kind.BRANCH, details.branch()).divisionCode());
    }
}
