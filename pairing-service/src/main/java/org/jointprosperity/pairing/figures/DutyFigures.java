package org.jointprosperity.pairing.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/** What the rural side owes the urban one, as the policy in force says. */
class DutyFigures {

    private static final String OWED =
            """
            CadencePolicy x where x.code = '%s' and x.effectiveFrom <= :asOf
            and (x.effectiveTo is null or x.effectiveTo >= :asOf)
            and not exists (select 1 from CadencePolicy later where later.code = x.code
              and later.jurisdiction = x.jurisdiction and later.pairType = x.pairType
              and later.effectiveFrom > x.effectiveFrom and later.effectiveFrom <= :asOf)""";

    @Produces
    @Singleton
    Figure exchangeMeetingsOwed() {
        return owed(
                "exchange-meetings-owed",
                "每季度座谈交流",
                "exchange meetings owed by the rural branch",
                "per quarter",
                "当日有效的频次规定：每季度座谈交流次数",
                "how often a quarter the policy in force wants an exchange",
                "rural-exchange");
    }

    @Produces
    @Singleton
    Figure opinionReportsOwed() {
        return owed(
                "opinion-reports-owed",
                "每季度反映社情民意",
                "reports of people's views owed by the rural branch",
                "per quarter",
                "当日有效的频次规定：每季度反映社情民意次数",
                "how often a quarter the policy in force wants a report of people's views",
                "rural-opinions");
    }

    @Produces
    @Singleton
    Figure youngMembersOwed() {
        return owed(
                "young-members-owed",
                "每年帮机关培养年轻党员",
                "young members mentored for the unit",
                "per year",
                "当日有效的频次规定：每年帮机关培养年轻党员人数",
                "how many young members a year the policy in force wants mentored",
                "rural-young-member");
    }

    private static Figure owed(
            String code, String nameZh, String nameEn, String unit, String queryZh, String queryEn, String policy) {
        return new Figure(
                        code,
                        nameZh,
                        nameEn,
                        unit,
                        queryZh,
                        queryEn,
                        OWED.formatted(policy),
                        "cast(x.id as string)",
                        "/api/v1/cadence-policies/")
                .adding("x.times", Figure.Kind.SUM);
    }
}
