package org.jointprosperity.cooperative.enterprise;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;

/** Enters enterprises, whether the API registers one or a row of a roster names one as buyer or as body of a base. */
@ApplicationScoped
public class EnteringEnterprises {

    private final Enterprises enterprises;
    private final CurrentPlace place;
    private final Outbox outbox;
    private final BusinessDay businessDay;

    EnteringEnterprises(Enterprises enterprises, CurrentPlace place, Outbox outbox, BusinessDay businessDay) {
        this.enterprises = enterprises;
        this.place = place;
        this.outbox = outbox;
        this.businessDay = businessDay;
    }

    /**
     * The enterprise that a row names, entered if nobody did before; the row may lie anywhere and changes nothing of an
     * enterprise that is known. Refuses a code that is not of a company (91…).
     */
    public Enterprise findOrEnter(EnterpriseDetails details) {
        Enterprise.requireCompany(details.creditCode());
        return enterprises.ofCode(details.creditCode()).orElseGet(() -> {
            add(details);
            return enterprises.requireRegistered(details.creditCode());
        });
    }

    Enterprise register(EnterpriseDetails details) {
        Enterprise.requireCompany(details.creditCode());
        place.require(details.place().value(), null);
        rule(add(details), "already-registered", "number", details.creditCode().value());
        return enterprises.requireRegistered(details.creditCode());
    }

    void change(Enterprise enterprise, EnterpriseDetails details) {
        place.require(enterprise.divisionCode, null);
        place.require(details.place().value(), null);
        enterprise.change(details);
    }

    private boolean add(EnterpriseDetails details) {
        var enterprise = new Enterprise(details, businessDay.today());
        boolean added = enterprises.add(enterprise);
        if (added) {
            outbox.add(enterprise.registered());
        }
        return added;
    }
}
