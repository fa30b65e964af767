package org.jointprosperity.cooperative.base;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.sheet.SheetImport.Outcome;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.enterprise.EnteringEnterprises;
import org.jointprosperity.cooperative.enterprise.EnterpriseDetails;
import org.jointprosperity.cooperative.industry.Industries;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** Enters bases, whether they come through the API, a roster, or out of waiting. */
@ApplicationScoped
public class EnteringBases {

    private final Bases bases;
    private final Associations associations;
    private final EnteringEnterprises enterprises;
    private final Neighbours neighbours;
    private final Industries industries;
    private final Outbox outbox;
    private final BusinessDay businessDay;

    EnteringBases(
            Bases bases,
            Associations associations,
            EnteringEnterprises enterprises,
            Neighbours neighbours,
            Industries industries,
            Outbox outbox,
            BusinessDay businessDay) {
        this.bases = bases;
        this.associations = associations;
        this.enterprises = enterprises;
        this.neighbours = neighbours;
        this.industries = industries;
        this.outbox = outbox;
        this.businessDay = businessDay;
    }

    /** Opens or changes, whichever is needed. */
    public Outcome enter(BaseDetails details) {
        var known = bases.ofNumber(details.number());
        if (known.isEmpty()) {
            open(details);
            return Outcome.ACCEPTED;
        }
        return change(known.get(), details) ? Outcome.ACCEPTED : Outcome.UNCHANGED;
    }

    /** Whether a number is taken elsewhere is told of the caller's own branches only. */
    Base open(BaseDetails details) {
        neighbours.require(Kind.BRANCH, details.branch());
        rule(!bases.isTaken(details.number()), "already-registered", "number", details.number());
        industries.require(details.industry()).requireUnit(details.extent().unit());
        var village = villageOf(details);
        var base = new Base(named(details, village), village, businessDay.today());
        bases.persist(base);
        outbox.add(base.opened());
        return base;
    }

    boolean change(Base base, BaseDetails details) {
        if (base.details().equals(details)) {
            return false;
        }
        requireUnitUnlessKept(base.details(), details);
        var village = villageOf(details);
        boolean different = base.change(named(details, village), village, businessDay.today());
        if (different) {
            outbox.add(base.extended(businessDay.today()));
        }
        return different;
    }

    /** One that was entered before units were laid down is changed in all else without being measured anew. */
    private void requireUnitUnlessKept(BaseDetails before, BaseDetails after) {
        var industry = industries.require(after.industry());
        if (!before.industry().equals(after.industry())
                || !before.extent().unit().equals(after.extent().unit())) {
            industry.requireUnit(after.extent().unit());
        }
    }

    private DivisionCode villageOf(BaseDetails details) {
        neighbours.require(Kind.PERSON, details.leader());
        var village = new DivisionCode(
                neighbours.require(Kind.BRANCH, details.branch()).divisionCode());
        requireBody(details);
        return village;
    }

    /** A body that is registered here bears the name of its entry, whatever the caller calls it; of a unit no name is kept here. */
    private BaseDetails named(BaseDetails details, DivisionCode village) {
        var code = details.body().creditCode();
        return switch (details.model()) {
            case DOUBLE_LINK -> details;
            case BRANCH_ASSOCIATION_HOUSEHOLD ->
                associations.nameOf(code).map(details::carriedBy).orElse(details);
            case ENTERPRISE_BASE_HOUSEHOLD ->
                details.carriedBy(enterprises
                        .findOrEnter(
                                EnterpriseDetails.named(code, details.body().name(), village))
                        .name());
        };
    }

    /** A company may come from anywhere and is entered by its name where that is asked for; a unit of the programme and an association must be registered. */
    private void requireBody(BaseDetails details) {
        var code = details.body().creditCode();
        details.model().checkBody(code);
        switch (details.model()) {
            case DOUBLE_LINK -> neighbours.require(Kind.UNIT, code.value());
            case BRANCH_ASSOCIATION_HOUSEHOLD -> associations.requireRegistered(code);
            case ENTERPRISE_BASE_HOUSEHOLD -> {}
        }
    }
}
