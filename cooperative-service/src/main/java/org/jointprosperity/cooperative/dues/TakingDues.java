package org.jointprosperity.cooperative.dues;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CooperativeEvent.AssociationConverted;
import org.jointprosperity.cooperative.association.Association;
import org.jointprosperity.cooperative.association.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** Takes dues 会费 under the lock of the association: nobody pays more than is asked, nor for a year to come. */
@ApplicationScoped
class TakingDues {

    private final DuesRates rates;
    private final DuesEntries entries;
    private final Neighbours neighbours;
    private final Outbox outbox;
    private final BusinessDay businessDay;

    TakingDues(DuesRates rates, DuesEntries entries, Neighbours neighbours, Outbox outbox, BusinessDay businessDay) {
        this.rates = rates;
        this.entries = entries;
        this.neighbours = neighbours;
        this.outbox = outbox;
        this.businessDay = businessDay;
    }

    DuesRate set(Association association, SetDuesRate wanted) {
        requireDues(association);
        requirePast(wanted.since());
        var rate = new DuesRate(association.id(), wanted, businessDay.today());
        rates.persist(rate);
        return rate;
    }

    DuesEntry take(Association association, PayDues payment) {
        requireDues(association);
        requirePast(payment.paidOn());
        long fen = payment.fen();
        requireYear(association, payment);
        neighbours.require(payment.memberKind(), payment.member());
        var rate = rates.of(association.id(), payment.year())
                .orElseThrow(() -> new RuleViolation("dues-rate-missing").with("year", payment.year()));
        long paid = entries.paid(association.id(), payment.year(), payment.member());
        rule(
                fen <= rate.yearlyFen - paid,
                "dues-beyond-rate",
                "member",
                payment.member(),
                "year",
                payment.year(),
                "rate",
                yuan(rate.yearlyFen),
                "paid",
                yuan(paid),
                "asked",
                yuan(fen));
        var entry = new DuesEntry(association.id(), payment, businessDay.today());
        entries.persist(entry);
        outbox.add(entry.paid(association));
        return entry;
    }

    DuesEntry takeBack(Association association, DuesEntry original, String reason) {
        rule(!original.isReversal(), "reversal-not-reversible");
        rule(!entries.isReversed(original.id), "entry-already-reversed");
        var reversal = original.takenBack(reason, businessDay.today());
        entries.persistAndFlush(reversal);
        outbox.add(reversal.reversed(association));
        return reversal;
    }

    /** What was paid later to the organisation that is closed stands in the way of closing it. */
    void on(@Observes AssociationConverted converted) {
        rule(
                !entries.anyAfter(converted.associationId(), converted.convertedOn()),
                "conversion-before-last-entry",
                "number",
                converted.number(),
                "convertedOn",
                converted.convertedOn());
    }

    private void requirePast(LocalDate day) {
        rule(!day.isAfter(businessDay.today()), "date-in-the-future", "date", day, "today", businessDay.today());
    }

    private void requireYear(Association association, PayDues payment) {
        int first = association.foundedOn().getYear();
        int last = businessDay.today().getYear();
        rule(
                payment.year() >= first && payment.year() <= last,
                "dues-year-out-of-range",
                "year",
                payment.year(),
                "first",
                first,
                "last",
                last);
        rule(
                !payment.paidOn().isBefore(association.foundedOn()),
                "before-foundation",
                "date",
                payment.paidOn(),
                "foundedOn",
                association.foundedOn());
    }

    private static void requireDues(Association association) {
        rule(
                association.kind() == Kind.ASSOCIATION,
                "dues-of-associations-only",
                "number",
                association.creditCode(),
                "kind",
                association.kind());
    }

    private static String yuan(long fen) {
        return Money.ofFen(fen).amount();
    }
}
