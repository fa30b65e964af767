package org.jointprosperity.cooperative.household;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.sheet.SheetImport.Outcome;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.criteria.Findings;
import org.jointprosperity.cooperative.criteria.Judging;
import org.jointprosperity.cooperative.income.BookingIncome;
import org.jointprosperity.cooperative.industry.Industries;
import org.jointprosperity.cooperative.law.Text;
import org.jointprosperity.cooperative.link.JoiningAssociations;
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
    private final Judging judging;
    private final Findings findings;
    private final BookingIncome incomes;
    private final JoiningAssociations joining;
    private final Outbox outbox;
    private final BusinessDay businessDay;

    EnteringHouseholds(
            DemonstrationHouseholds households,
            Associations associations,
            Neighbours neighbours,
            Industries industries,
            Superior superior,
            Judging judging,
            Findings findings,
            BookingIncome incomes,
            JoiningAssociations joining,
            Outbox outbox,
            BusinessDay businessDay) {
        this.households = households;
        this.associations = associations;
        this.neighbours = neighbours;
        this.industries = industries;
        this.superior = superior;
        this.judging = judging;
        this.findings = findings;
        this.incomes = incomes;
        this.joining = joining;
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
            return correct(current.get(), onPaper, neighbour) ? Outcome.ACCEPTED : Outcome.UNCHANGED;
        }
        var household = current.orElseGet(() -> nominated(onPaper.details(), neighbour, history, null));
        outbox.add(household.certifyFromPaper(
                onPaper, judging.procedure(neighbour.divisionCode(), onPaper.certifiedOn()), businessDay.today()));
        households.persist(household);
        state(neighbour, onPaper.details(), "ROSTER");
        join(household, onPaper.certifiedOn());
        return Outcome.ACCEPTED;
    }

    DemonstrationHousehold nominate(NominateHousehold nomination) {
        var details = nomination.details();
        var today = businessDay.today();
        var history = households.historyOf(details.household());
        rule(history.current().isEmpty(), "already-registered", "number", details.household());
        var appliedOn = nomination.appliedOn() == null ? today : nomination.appliedOn();
        rule(!appliedOn.isAfter(today), "date-in-the-future", "date", appliedOn, "today", today);
        var neighbour = requireNeighbours(details);
        var household = nominated(details, neighbour, history, appliedOn);
        households.persist(household);
        state(neighbour, details, "NOMINATION");
        join(household, appliedOn);
        outbox.add(household.applied());
        return household;
    }

    /** What to look at where its association, as far as the caller sees it, is of another village or another industry. */
    Optional<Text> caution(DemonstrationHousehold household) {
        if (household.associationCode == null) {
            return Optional.empty();
        }
        return associations
                .seen(new CreditCode(household.associationCode))
                .filter(association -> !association.divisionCode().equals(household.divisionCode)
                        || !association.industry().equals(household.industry))
                .map(association -> new Text(
                        "所属协会在 %s、产业为%s，该户在 %s、产业为%s，请核对。"
                                .formatted(
                                        association.divisionCode(),
                                        association.industry(),
                                        household.divisionCode,
                                        household.industry),
                        "Its association is of %s, industry %s, the household of %s, industry %s: check whether it is meant."
                                .formatted(
                                        association.divisionCode(),
                                        association.industry(),
                                        household.divisionCode,
                                        household.industry)));
    }

    private void join(DemonstrationHousehold household, LocalDate since) {
        if (household.associationCode != null) {
            joining.join(household.householdNumber, household.associationCode, household.divisionCode, since);
        }
    }

    private static DemonstrationHousehold nominated(
            DemonstrationHouseholdDetails details, Neighbour neighbour, History history, LocalDate appliedOn) {
        return new DemonstrationHousehold(
                details,
                new DivisionCode(neighbour.divisionCode()),
                neighbour.branchNumber(),
                history.length(),
                appliedOn);
    }

    /** Begins or corrects the household's series of incomes; where both are of one year, they are the same. */
    private void state(Neighbour household, DemonstrationHouseholdDetails details, String originKind) {
        var byYear = new TreeMap<Integer, Long>();
        byYear.put(details.baseIncome().year(), details.baseIncome().perHead().fen());
        byYear.put(
                details.currentIncome().year(),
                details.currentIncome().perHead().fen());
        incomes.state(household, byYear, originKind);
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
        var neighbour = requireNeighbours(details);
        boolean different = household.change(details);
        state(neighbour, details, "CHANGE");
        return different;
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

    private boolean correct(DemonstrationHousehold household, CertifiedHousehold onPaper, Neighbour neighbour) {
        boolean different = household.correct(
                onPaper, judging.procedure(neighbour.divisionCode(), onPaper.certifiedOn()), businessDay.today());
        if (different) {
            state(neighbour, onPaper.details(), "ROSTER");
            outbox.add(household.changed());
        }
        return different;
    }

    void certify(DemonstrationHousehold household, CertifyHousehold certification) {
        superior.requireAbove(household.divisionCode);
        households.historyOf(household.householdNumber).requireFree(certification.certifiedOn());
        var judgement = judging.judge(
                household.standing(
                        certification.herdSize(), certification.extentThousandths(), certification.householdsTaught()),
                household.industry,
                household.divisionCode,
                certification.certifiedOn());
        outbox.add(household.certify(
                certification, industries.require(household.industry), judgement, businessDay.today()));
        findings.keep(household.id, null, household.divisionCode, judgement);
    }

    void withdraw(DemonstrationHousehold household, WithdrawCertification withdrawal) {
        superior.requireAbove(household.divisionCode);
        outbox.add(household.withdraw(withdrawal, businessDay.today()));
    }

    /** Refuses a caller who answers for the household's village alone. */
    public void requireSuperior(DemonstrationHousehold household) {
        superior.requireAbove(household.divisionCode);
    }

    /** Takes what a review found of a certified household; null where nothing was found. Tells of it where it changed. */
    public void findAnew(
            DemonstrationHousehold household, int year, Money perHead, Integer herd, Long extent, Integer taught) {
        var income = perHead == null ? null : new Income(year, perHead);
        boolean changed = household.findAnew(income, herd, extent, taught, industries.require(household.industry));
        if (income != null) {
            incomes.state(
                    neighbours.require(Kind.HOUSEHOLD, household.householdNumber),
                    Map.of(year, perHead.fen()),
                    "REVIEW");
        }
        if (changed) {
            outbox.add(household.changed());
        }
    }

    /** Withdraws a certification with a review. */
    public void withdraw(DemonstrationHousehold household, WithdrawCertification.Reason reason, LocalDate on) {
        withdraw(household, new WithdrawCertification(reason, on));
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
