package org.jointprosperity.cooperative.distribution;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.CooperativeEvent.DistributionFinal;
import org.jointprosperity.contracts.CooperativeEvent.DistributionProposed;
import org.jointprosperity.contracts.CooperativeEvent.DistributionReturned;
import org.jointprosperity.cooperative.assembly.AssemblyDecided;
import org.jointprosperity.cooperative.association.Cooperative;
import org.jointprosperity.cooperative.surplus.LeastPatronage;
import org.jointprosperity.cooperative.surplus.ReserveBasis;
import org.jointprosperity.cooperative.surplus.Terms;

/** 盈余分配方案: one version of how a cooperative distributes the surplus of a year; frozen once it is proposed. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class Distribution {

    /** What evaluation-service calls it as the subject of a decision. */
    static final String KIND = "distribution";

    /** 议题: the matter, which selects article 30. */
    static final String MATTER = "surplus-distribution";

    @Id
    UUID id;

    @Version
    long version;

    UUID associationId;
    String creditCode;
    String divisionCode;
    String branchNumber;
    int year;
    int revision;

    @Enumerated(STRING)
    State state;

    long surplusFen;
    long lossesFen;
    int reservePerMille;

    @Enumerated(STRING)
    ReserveBasis reserveBasis;

    int patronagePerMille;
    long subsidiesFen;
    int capitalisedPerMille;
    LocalDate draftedOn;
    LocalDate proposedOn;
    LocalDate decidedOn;
    String returnReason;

    Long lossesMadeUpFen;
    Long reserveFen;
    Long distributableFen;
    Long patronageFen;
    Long capitalisedFen;
    Integer members;
    Integer votes;
    Long tradedFen;
    Long weightFen;
    String lawRule;
    String lawArticle;
    String reserveArticle;
    String lawSource;
    Boolean lawVerified;
    boolean booked;
    String bookedThrough = "";

    protected Distribution() {}

    /** Drafts the next version of a year that is over. */
    Distribution(
            Cooperative cooperative,
            LocalDate foundedOn,
            int year,
            int revision,
            Terms terms,
            LeastPatronage law,
            LocalDate today) {
        rule(!LocalDate.of(year, 12, 31).isAfter(today), "year-not-over", "year", year, "today", today);
        rule(year >= foundedOn.getYear(), "year-before-foundation", "year", year, "foundedOn", foundedOn);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.associationId = cooperative.id();
        this.creditCode = cooperative.number();
        this.divisionCode = cooperative.divisionCode();
        this.branchNumber = cooperative.branchNumber();
        this.year = year;
        this.revision = revision;
        this.state = State.DRAFT;
        this.draftedOn = today;
        take(terms, law);
    }

    /** Takes other figures while it is a draft. */
    void redraft(Terms terms, LeastPatronage law) {
        requireDraft();
        take(terms, law);
    }

    private void take(Terms terms, LeastPatronage law) {
        law.check(terms.patronagePerMille());
        surplusFen = terms.surplusFen();
        lossesFen = terms.lossesFen();
        reservePerMille = terms.reservePerMille();
        reserveBasis = terms.reserveBasis();
        patronagePerMille = terms.patronagePerMille();
        subsidiesFen = terms.subsidiesFen();
        capitalisedPerMille = terms.capitalisedPerMille();
    }

    /** Puts it before the assembly as reckoned on this day; from here on nothing in it changes. */
    DistributionProposed propose(Reckoning reckoning, LocalDate today) {
        requireDraft();
        var division = reckoning.division();
        var citation = reckoning.law().citation();
        rule(
                division.distributableFen() > 0 || division.reserveFen() > 0,
                "nothing-to-distribute",
                citation.with(
                        "year",
                        year,
                        "lossesLeft",
                        Money.ofFen(terms().lossesLeftFen()).amount()));
        state = State.PROPOSED;
        proposedOn = today;
        lossesMadeUpFen = division.lossesFen();
        reserveFen = division.reserveFen();
        distributableFen = division.distributableFen();
        patronageFen = division.patronageFen();
        capitalisedFen = division.capitalisedFen();
        tradedFen = division.tradedFen();
        weightFen = division.weightFen();
        members = reckoning.roll().size();
        votes = reckoning.votes();
        lawRule = citation.rule();
        lawArticle = citation.article();
        lawSource = citation.source();
        lawVerified = citation.verified();
        reserveArticle = reckoning.reserveArticle();
        return new DistributionProposed(
                id,
                revision,
                associationId,
                creditCode,
                MATTER,
                year,
                distributableFen,
                patronageFen,
                members,
                votes,
                reckoning.roll(),
                branchNumber,
                divisionCode,
                proposedOn);
    }

    /** Whether a decision is about this version and it still waits for one. */
    boolean awaits(AssemblyDecided decided) {
        return state == State.PROPOSED && revision == decided.version();
    }

    /** The assembly carried it. */
    DistributionFinal carried(LocalDate on) {
        state = State.FINAL;
        decidedOn = on;
        return new DistributionFinal(
                id,
                revision,
                associationId,
                year,
                distributableFen,
                patronageFen,
                capitalisedFen,
                members,
                divisionCode,
                on);
    }

    /** The assembly did not carry it. */
    DistributionReturned returned(AssemblyDecided.Outcome outcome, LocalDate on) {
        state = State.RETURNED;
        decidedOn = on;
        returnReason = outcome.name();
        return new DistributionReturned(id, revision, associationId, year, returnReason, divisionCode, on);
    }

    Cooperative cooperative() {
        return new Cooperative(associationId, creditCode, branchNumber, divisionCode);
    }

    Terms terms() {
        return new Terms(
                surplusFen,
                lossesFen,
                reservePerMille,
                reserveBasis,
                patronagePerMille,
                subsidiesFen,
                capitalisedPerMille);
    }

    private void requireDraft() {
        rule(state == State.DRAFT, "distribution-not-draft", "state", state);
    }
}
