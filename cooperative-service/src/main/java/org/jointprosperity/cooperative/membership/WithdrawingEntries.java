package org.jointprosperity.cooperative.membership;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Organisation;

/**
 * Takes wrong entries out of a register 撤回登记; to be called under the organisation's lock. It tells how things were all along, so
 * no law refuses it: what it brings to light shows in the standing.
 */
@ApplicationScoped
class WithdrawingEntries {

    private final Members members;
    private final CapitalEntries capital;
    private final Outbox outbox;
    private final Event<RegisterChanged> changed;
    private final BusinessDay businessDay;

    WithdrawingEntries(
            Members members,
            CapitalEntries capital,
            Outbox outbox,
            Event<RegisterChanged> changed,
            BusinessDay businessDay) {
        this.members = members;
        this.capital = capital;
        this.outbox = outbox;
        this.changed = changed;
        this.businessDay = businessDay;
    }

    /** Refuses an entry on which capital still hangs; other features refuse what hangs on it with them. */
    void withdraw(Organisation organisation, Membership wrong, String reason) {
        var today = businessDay.today();
        var told = wrong.withdraw(reason, today);
        long held = capital.on(List.of(wrong.id), today).getOrDefault(wrong.id, 0L);
        rule(
                held == 0,
                "withdrawal-with-capital",
                "number",
                wrong.number,
                "held",
                Money.ofFen(Math.max(0, held)).amount());
        members.saved(wrong);
        outbox.add(told);
        changed.fire(new RegisterChanged(organisation));
    }
}
