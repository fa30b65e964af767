package org.jointprosperity.pairing.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/**
 * Money of the units in charge 双联双建: what they pledged and what they obtained from elsewhere, each alone, and the one sum
 * of the two that the report names. An entry counts while it was not taken back by the day.
 */
class FundFigures {

    private static final String ENTRIES = "/api/v1/fund-entries/";
    private static final String STANDING =
            """
            x.bookedOn <= :asOf and not exists (
              select 1 from FundEntry r where r.reversedEntryId = x.id and r.bookedOn <= :asOf)""";
    private static final String OF_HALF_A_YEAR =
            """
            FundEntry x where x.kind in (%s) and exists (select 1 from Drive d where d.code = 'funds-of-half-a-year'
              and x.bookedOn between d.startsOn and d.endsOn)
            and exists (select 1 from Pairing p where p.id = x.pairingId and p.inCharge)
            and\s"""
                    + STANDING;

    @Produces
    @Singleton
    Figure fundsBroughtTogether() {
        return new Figure(
                        "funds-brought-together",
                        "双联双建半年整合投入资金",
                        "funds brought together in half a year",
                        "yuan",
                        "包抓单位在该半年内记账、至当日未冲销的承诺资金与协调资金之和",
                        "the named sum of what units in charge pledged and obtained elsewhere, booked in that half-year",
                        OF_HALF_A_YEAR.formatted("PLEDGED, COORDINATED"),
                        "cast(x.id as string)",
                        ENTRIES)
                .adding("x.amountFen", Figure.Kind.YUAN);
    }

    @Produces
    @Singleton
    Figure fundsPledgedInCharge() {
        return new Figure(
                        "funds-pledged-in-charge",
                        "双联双建半年承诺资金",
                        "funds pledged by the units in charge in half a year",
                        "yuan",
                        "包抓单位在该半年内记账、至当日未冲销的承诺资金",
                        "what units in charge pledged, booked in that half-year",
                        OF_HALF_A_YEAR.formatted("PLEDGED"),
                        "cast(x.id as string)",
                        ENTRIES)
                .adding("x.amountFen", Figure.Kind.YUAN);
    }

    @Produces
    @Singleton
    Figure fundsCoordinatedInCharge() {
        return new Figure(
                        "funds-coordinated-in-charge",
                        "双联双建半年协调资金",
                        "funds obtained elsewhere by the units in charge in half a year",
                        "yuan",
                        "包抓单位在该半年内记账、至当日未冲销的协调资金",
                        "what units in charge obtained elsewhere, booked in that half-year",
                        OF_HALF_A_YEAR.formatted("COORDINATED"),
                        "cast(x.id as string)",
                        ENTRIES)
                .adding("x.amountFen", Figure.Kind.YUAN);
    }
}
