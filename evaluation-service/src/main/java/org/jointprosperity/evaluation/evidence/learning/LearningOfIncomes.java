package org.jointprosperity.evaluation.evidence.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.contracts.CooperativeEvent.IncomeRecorded;
import org.jointprosperity.contracts.CooperativeEvent.IncomeReversed;
import org.jointprosperity.contracts.CooperativeEvent.VillageIncomeStated;
import org.jointprosperity.evaluation.evidence.EvidenceKind;

/** 收入: of households as a band, of village collectives in full; each belongs to the year it counts for. */
@ApplicationScoped
class LearningOfIncomes {

    private final Facts facts;

    LearningOfIncomes(Facts facts) {
        this.facts = facts;
    }

    void on(@Observes IncomeRecorded e) {
        facts.turn(Fact.of(EvidenceKind.INCOME, e.entryId(), e.divisionCode(), e.recordedOn())
                .on(within(e.year(), e.recordedOn()))
                .is("RECORDED")
                .detail(e.incomeBand())
                .household(e.householdNumber()));
    }

    void on(@Observes IncomeReversed e) {
        facts.turn(Fact.of(EvidenceKind.INCOME, e.entryId(), e.divisionCode(), e.reversedOn())
                .on(within(e.year(), e.reversedOn()))
                .is("REVERSED")
                .household(e.householdNumber()));
    }

    /** Each entry tells the sum after it: the year of a village is one fact, whichever entry told of it last. */
    void on(@Observes VillageIncomeStated e) {
        var year = UUID.nameUUIDFromBytes((e.divisionCode() + "/" + e.year()).getBytes(StandardCharsets.UTF_8));
        facts.turn(Fact.of(EvidenceKind.VILLAGE_INCOME, year, e.divisionCode(), e.statedOn())
                .number(e.divisionCode())
                .on(within(e.year(), e.statedOn()))
                .is("STATED")
                .amount(e.collectiveFen())
                .detail(String.valueOf(e.year())));
    }

    /** The day it was told, or the last of its year where that is over by then. */
    private static LocalDate within(int year, LocalDate told) {
        var last = LocalDate.of(year, 12, 31);
        return told.isAfter(last) ? last : told;
    }
}
