package org.jointprosperity.pairing.undertaking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointprosperity.pairing.agreement.Measure;
import org.jointprosperity.pairing.agreement.Measures;
import org.jointprosperity.pairing.agreement.MovedBy;
import org.jointprosperity.pairing.registry.Households;

/** What is known of bases and certified households, as what may be allotted. */
@ApplicationScoped
class Subjects {

    private final Bases bases;
    private final KnownCertifications certifications;
    private final Households households;
    private final Measures measures;
    private final Undertakings undertakings;
    private final Allotments allotments;
    private final AllottingFacts allotting;

    Subjects(
            Bases bases,
            KnownCertifications certifications,
            Households households,
            Measures measures,
            Undertakings undertakings,
            Allotments allotments,
            AllottingFacts allotting) {
        this.bases = bases;
        this.certifications = certifications;
        this.households = households;
        this.measures = measures;
        this.undertakings = undertakings;
        this.allotments = allotments;
        this.allotting = allotting;
    }

    /** A base, held until the transaction is over. */
    Optional<BaseGrowth> base(String number) {
        allotments.hold(Allotment.Kind.BASE, number);
        return bases.byNumber(number).map(base -> BaseGrowth.of(base, scales()));
    }

    /** A household that is registered here, gave way to no other entry and was ever certified, held until the transaction is over. */
    Optional<CertifiedHousehold> household(String number) {
        allotments.hold(Allotment.Kind.HOUSEHOLD, number);
        var known = certifications.of(number);
        return known.isEmpty()
                ? Optional.empty()
                : households
                        .byNumber(number)
                        .filter(household -> household.standing().mergedInto() == null)
                        .map(household -> new CertifiedHousehold(number, household.branchCode(), known));
    }

    /** Bases of the product in the village of an undertaking, by number. */
    List<String> basesFor(Undertaking undertaking) {
        return undertaking.movedBy == MovedBy.BASE_AREA
                ? bases.numbersOf(undertaking.divisionCode, undertaking.product)
                : List.of();
    }

    /** Households of the product in the village of an undertaking, by number. */
    List<String> householdsFor(Undertaking undertaking) {
        return undertaking.movedBy == MovedBy.CERTIFIED_HOUSEHOLDS
                ? certifications.numbersOf(undertaking.divisionCode, undertaking.product)
                : List.of();
    }

    /** Counts what a base says now. */
    void settleBase(String number) {
        base(number)
                .ifPresent(base ->
                        allotting.settle(base, undertakings.wantingBases(base.divisionCode(), base.industry())));
    }

    /** Counts what the certifications of a household say now; one that is not registered here counts when it is. */
    void settleHousehold(String number) {
        household(number)
                .ifPresent(household ->
                        allotting.settle(household, undertakings.wantingHouseholds(household.branchCode())));
    }

    private Map<String, Scale> scales() {
        return measures.listAll().stream()
                .collect(Collectors.toMap(Measure::code, measure -> new Scale(measure.baseUnit(), measure.factor())));
    }
}
