package org.jointprosperity.pairing.duty;

import java.time.LocalDate;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.pairing.agreement.Side;

/** Policies as words: what is owed how often, with steps at 7, 15 and 30 days. */
final class Policies {

    static final String COUNTY = "611023";

    private Policies() {}

    static CadencePolicy exchange() {
        return of("rural-exchange", Counting.EVIDENCE, Period.QUARTER, 1);
    }

    static CadencePolicy visits(int times) {
        return of("urban-visits", Counting.VISITS, Period.QUARTER, times);
    }

    static CadencePolicy of(String code, Counting counting, Period period, int times) {
        return new CadencePolicy(new SetCadence(
                code,
                "规定",
                "policy",
                counting == Counting.VISITS ? Side.URBAN : Side.RURAL,
                PairType.ALL,
                counting,
                times,
                period,
                0,
                0,
                7,
                15,
                30,
                30,
                new DivisionCode(COUNTY),
                day("2000-01-01"),
                null,
                "测试",
                false,
                null,
                null,
                null,
                null));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Span span(String from, String to) {
        return new Span(day(from), day(to));
    }
}
