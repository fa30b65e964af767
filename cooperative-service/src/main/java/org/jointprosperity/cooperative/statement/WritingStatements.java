package org.jointprosperity.cooperative.statement;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.contracts.IllegalCode;
import org.jointprosperity.cooperative.claim.PriceClaims;
import org.jointprosperity.cooperative.delivery.Deliveries;
import org.jointprosperity.cooperative.delivery.Delivery;
import org.jointprosperity.cooperative.enterprise.Enterprises;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;
import org.jointprosperity.cooperative.order.Discretion;
import org.jointprosperity.cooperative.settlement.Settlements;

/** Writes statements 结算单 for those who may see the amounts; to the others what they ask for is not there, or not theirs. */
@ApplicationScoped
class WritingStatements {

    /** Deliveries of one statement, and settlements; whoever has more asks for fewer days. */
    static final int MOST = 5_000;

    private final Deliveries deliveries;
    private final PriceClaims claims;
    private final Settlements settlements;
    private final Neighbours neighbours;
    private final Enterprises enterprises;
    private final Discretion discretion;
    private final CurrentPlace place;
    private final BusinessDay businessDay;

    WritingStatements(
            Deliveries deliveries,
            PriceClaims claims,
            Settlements settlements,
            Neighbours neighbours,
            Enterprises enterprises,
            Discretion discretion,
            CurrentPlace place,
            BusinessDay businessDay) {
        this.deliveries = deliveries;
        this.claims = claims;
        this.settlements = settlements;
        this.neighbours = neighbours;
        this.enterprises = enterprises;
        this.discretion = discretion;
        this.place = place;
        this.businessDay = businessDay;
    }

    /** The statement of some days, both included; without them of this year until today. */
    OrderStatementView write(StatementKind kind, String number, LocalDate from, LocalDate to) {
        var name = admit(kind, number);
        var until = to == null ? businessDay.today() : to;
        var since = from == null ? until.withDayOfYear(1) : from;
        rule(!until.isBefore(since), "statement-days-backwards", "from", since, "to", until);
        var delivered = deliveries.page(criteria(kind, number, "deliveredOn", since, until), MOST + 1);
        var settled = settlements.page(criteria(kind, number, "settledOn", since, until), MOST + 1);
        rule(delivered.size() <= MOST && settled.size() <= MOST, "statement-too-long", "most", MOST);
        var differences =
                claims.ofDeliveries(delivered.stream().map(Delivery::id).toList());
        return new OrderStatementView(
                kind,
                number,
                name,
                since,
                until,
                delivered.stream()
                        .map(each -> OrderStatementView.DeliveryRow.of(each, differences.get(each.id())))
                        .toList(),
                OrderStatementView.DeliverySums.of(delivered, differences),
                settled.stream().map(OrderStatementView.SettlementRow::of).toList(),
                OrderStatementView.SettlementSums.of(settled));
    }

    private static Criteria criteria(StatementKind kind, String number, String day, LocalDate since, LocalDate until) {
        return Criteria.afterId(new UUID(0, 0).toString())
                .is(kind.field, number)
                .where(day + " >= :since", "since", since)
                .where(day + " <= :until", "until", until);
    }

    /** Refuses whom the amounts are not for; the name of an enterprise, else null. */
    private String admit(StatementKind kind, String number) {
        switch (kind) {
            case HOUSEHOLD -> {
                neighbours
                        .find("kind = ?1 and number = ?2", Kind.HOUSEHOLD, number)
                        .firstResultOptional()
                        .orElseThrow(Refusal::notFound);
                discretion.requireHousehold(number);
            }
            case VILLAGE -> {
                if (!isVillage(number) || !place.get().admits(number, null)) {
                    throw Refusal.notFound();
                }
                discretion.requireBooks();
            }
            case ENTERPRISE -> {
                var enterprise = enterprises.ofCode(code(number)).orElseThrow(Refusal::notFound);
                discretion.requireBuyer(number);
                return enterprise.name();
            }
        }
        return null;
    }

    private static boolean isVillage(String number) {
        try {
            return DivisionCode.of(number).level() == DivisionCode.Level.VILLAGE;
        } catch (IllegalCode unknown) {
            return false;
        }
    }

    private static CreditCode code(String number) {
        try {
            return CreditCode.of(number);
        } catch (IllegalCode unknown) {
            throw Refusal.notFound();
        }
    }
}
