package org.jointprosperity.cooperative.association;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.sheet.SheetImport.Outcome;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.compliance.Compliance;
import org.jointprosperity.cooperative.industry.Industries;
import org.jointprosperity.cooperative.leadership.ChangeLeader;
import org.jointprosperity.cooperative.leadership.LeaderTerms;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** Enters associations and cooperatives, whether they come through the API, a roster, or out of waiting. */
@ApplicationScoped
public class EnteringAssociations {

    private final Associations associations;
    private final Neighbours neighbours;
    private final Industries industries;
    private final Compliance law;
    private final LeaderTerms terms;
    private final Outbox outbox;
    private final Event<IndustryChanged> industry;
    private final Event<LeaderNamed> leaders;
    private final Event<MembersTold> members;
    private final BusinessDay businessDay;

    EnteringAssociations(
            Associations associations,
            Neighbours neighbours,
            Industries industries,
            Compliance law,
            LeaderTerms terms,
            Outbox outbox,
            Event<IndustryChanged> industry,
            Event<LeaderNamed> leaders,
            Event<MembersTold> members,
            BusinessDay businessDay) {
        this.associations = associations;
        this.neighbours = neighbours;
        this.industries = industries;
        this.law = law;
        this.terms = terms;
        this.outbox = outbox;
        this.industry = industry;
        this.leaders = leaders;
        this.members = members;
        this.businessDay = businessDay;
    }

    /** Registers or changes, whichever is needed. */
    public Outcome enter(AssociationDetails entered) {
        var details = entered.agreed();
        var known = associations.ofCode(details.creditCode());
        if (known.isEmpty()) {
            register(details);
            return Outcome.ACCEPTED;
        }
        return change(known.get(), details) ? Outcome.ACCEPTED : Outcome.UNCHANGED;
    }

    Association register(AssociationDetails entered) {
        var details = entered.agreed();
        var village = villageOf(details);
        rule(
                !associations.isRegistered(details.creditCode()),
                "already-registered",
                "number",
                details.creditCode().value());
        var today = businessDay.today();
        var association = new Association(details, village, law, today);
        leaders.fire(new LeaderNamed(association.organisation(), null, details.leader(), details.foundedOn()));
        begin(association);
        return association;
    }

    /** Closes it and founds its successor; what is recorded of a later day stands in the way. */
    Association convert(Association association, ConvertAssociation conversion) {
        rule(
                !associations.isRegistered(conversion.creditCode()),
                "already-registered",
                "number",
                conversion.creditCode().value());
        var village = villageOf(conversion.successorOf(association));
        var successor = association.convert(conversion, village, law, businessDay.today());
        begin(successor);
        leaders.fire(new LeaderNamed(successor.organisation(), null, successor.leaderNumber, successor.foundedOn));
        terms.end(association.id, association.closedOn);
        outbox.add(association.converted(successor));
        return successor;
    }

    /** Lets another person lead from a day on. */
    void lead(Association association, ChangeLeader change) {
        association.requireOpen();
        neighbours.require(Kind.PERSON, change.leader());
        var former = association.leaderNumber;
        var changed = association.lead(change.leader(), change.since());
        terms.begin(association.id, change.leader(), change.since());
        leaders.fire(new LeaderNamed(association.organisation(), former, change.leader(), change.since()));
        outbox.add(changed);
    }

    private void begin(Association association) {
        associations.persist(association);
        terms.begin(association.id, association.leaderNumber, association.foundedOn);
        outbox.add(association.registered());
    }

    boolean change(Association association, AssociationDetails entered) {
        var details = entered.agreed();
        if (association.details().equals(details)) {
            return false;
        }
        var today = businessDay.today();
        var village = villageOf(details);
        var leader = association.leaderNumber;
        var before = association.organisation();
        boolean different = association.change(details, village, law, today);
        if (different) {
            terms.refound(association.id, before.foundedOn(), association.foundedOn);
            outbox.add(association.changed());
        }
        if (!association.leaderNumber.equals(leader)) {
            terms.begin(association.id, association.leaderNumber, today);
            leaders.fire(new LeaderNamed(association.organisation(), leader, association.leaderNumber, today));
            outbox.add(association.ledSince(today));
        }
        if (!association.industry.equals(before.industry())) {
            industry.fire(new IndustryChanged(before, association.organisation()));
        }
        if (association.members != before.members()) {
            members.fire(new MembersTold(before, association.organisation()));
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
