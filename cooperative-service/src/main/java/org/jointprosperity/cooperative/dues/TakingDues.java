package org.jointprosperity.cooperative.dues;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CooperativeEvent.AssociationConverted;
import org.jointprosperity.contracts.CooperativeEvent.MemberEntryWithdrawn;
import org.jointprosperity.cooperative.association.Association;
import org.jointprosperity.cooperative.association.Kind;
import org.jointprosperity.cooperative.law.Text;
import org.jointprosperity.cooperative.membership.Members;
import org.jointprosperity.cooperative.membership.RegisterDeclared;
import org.jointprosperity.cooperative.membership.RegisterQuestion;
import org.jointprosperity.cooperative.membership.Registers;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** Takes dues 会费 under the lock of the association: nobody pays more than is asked, nor for a year to come. */
@ApplicationScoped
class TakingDues {

    private final DuesRates rates;
    private final DuesEntries entries;
    private final Neighbours neighbours;
    private final Members members;
    private final Registers registers;
    private final Outbox outbox;
    private final BusinessDay businessDay;

    TakingDues(
            DuesRates rates,
            DuesEntries entries,
            Neighbours neighbours,
            Members members,
            Registers registers,
            Outbox outbox,
            BusinessDay businessDay) {
        this.rates = rates;
        this.entries = entries;
        this.neighbours = neighbours;
        this.members = members;
        this.registers = registers;
        this.outbox = outbox;
        this.businessDay = businessDay;
    }

    DuesRate set(Association association, SetDuesRate wanted) {
        requireDues(association);
        requirePast(wanted.since());
        requireFounded(association, wanted.since());
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
        requireMember(association, payment);
        requireJoined(association, payment);
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

    /** Who paid dues of a year was a member in it: what was paid for years of which no entry is left is taken back before. */
    void on(@Observes MemberEntryWithdrawn withdrawn) {
        var payers = new ArrayList<String>();
        payers.add(withdrawn.memberNumber());
        neighbours.householdOf(withdrawn.memberNumber()).ifPresent(payers::add);
        for (var paid : entries.standing(withdrawn.associationId(), payers)) {
            rule(
                    isMemberIn(paid.year, withdrawn.associationId(), personsOf(paid.byHousehold(), paid.memberNumber)),
                    "withdrawal-with-dues",
                    "number",
                    withdrawn.memberNumber(),
                    "payer",
                    paid.memberNumber,
                    "year",
                    paid.year);
        }
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
        requireFounded(association, payment.paidOn());
    }

    private static void requireFounded(Association association, LocalDate day) {
        rule(
                !day.isBefore(association.foundedOn()),
                "before-foundation",
                "date",
                day,
                "foundedOn",
                association.foundedOn());
    }

    /**
     * Nobody owes dues of a year in which he was no member. Where a register names him its days count; where it does not, he is
     * refused only if it is declared to name everybody. A household pays for those of its members who are in the register.
     */
    private void requireMember(Association association, PayDues payment) {
        rule(
                isMemberIn(payment.year(), association.id(), personsOf(payment.byHousehold(), payment.member())),
                "dues-of-no-member",
                "member",
                payment.member(),
                "year",
                payment.year());
    }

    /** Where the register says when he, or the first of his household, joined, nothing was paid before. */
    private void requireJoined(Association association, PayDues payment) {
        personsOf(payment.byHousehold(), payment.member()).stream()
                .flatMap(person -> members.termsOf(association.id(), person).stream())
                .map(Members.Term::joinedOn)
                .min(Comparator.naturalOrder())
                .ifPresent(joinedOn -> rule(
                        !payment.paidOn().isBefore(joinedOn),
                        "dues-before-joining",
                        "member",
                        payment.member(),
                        "paidOn",
                        payment.paidOn(),
                        "joinedOn",
                        joinedOn));
    }

    /** Asks who paid dues of a year in which the register, now that it names everybody, says he was no member. */
    void on(@Observes RegisterDeclared declared) {
        var association = declared.organisation().id();
        for (var paid : entries.standing(association)) {
            if (!isMemberIn(paid.year, association, personsOf(paid.byHousehold(), paid.memberNumber))) {
                declared.questions()
                        .add(new RegisterQuestion(
                                paid.memberNumber,
                                paid.year,
                                new Text(
                                        "%s 缴了 %d 年会费 %s 元，按名册该年不是会员：请补登入会或冲销会费。"
                                                .formatted(paid.memberNumber, paid.year, yuan(paid.amountFen)),
                                        "%s paid %s yuan of dues for %d and by the register was no member in it: enter the membership or take the dues back."
                                                .formatted(paid.memberNumber, yuan(paid.amountFen), paid.year))));
            }
        }
    }

    private boolean isMemberIn(int year, UUID association, List<String> persons) {
        var first = LocalDate.of(year, 1, 1);
        var terms = persons.stream()
                .flatMap(person -> members.termsOf(association, person).stream())
                .toList();
        boolean ofYear = terms.stream()
                .anyMatch(term -> term.joinedOn().getYear() <= year
                        && (term.endsOn() == null || term.endsOn().isAfter(first)));
        boolean unnamed = terms.isEmpty()
                && !registers.isCompleteOn(association, first.plusYears(1).minusDays(1));
        return ofYear || unnamed;
    }

    private List<String> personsOf(boolean household, String payer) {
        return household ? neighbours.personsOf(payer) : List.of(payer);
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
