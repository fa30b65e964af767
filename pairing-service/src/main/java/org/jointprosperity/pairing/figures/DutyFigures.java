package org.jointprosperity.pairing.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/** What the rural side owes the urban one, as the policy in force says. */
class DutyFigures {

    private static final String IN_FORCE =
            """
            %1$s.code = '%2$s' and %1$s.pairType = ALL and :division like concat(%1$s.jurisdiction, '%%')
            and %1$s.effectiveFrom <= :asOf and (%1$s.effectiveTo is null or %1$s.effectiveTo >= :asOf)
            and %1$s.withdrawnOn is null""";

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
                        ruling(policy),
                        "cast(x.id as string)",
                        "/api/v1/cadence-policies/")
                .adding("x.times", Figure.Kind.SUM);
    }

    /** Of the policies for every pair the one of the most specific place that holds the caller's, and of one place the newest. */
    private static String ruling(String policy) {
        return """
                CadencePolicy x where %s and not exists (select 1 from CadencePolicy y where %s
                  and (length(y.jurisdiction) > length(x.jurisdiction)
                    or y.jurisdiction = x.jurisdiction and y.effectiveFrom > x.effectiveFrom))"""
                .formatted(IN_FORCE.formatted("x", policy), IN_FORCE.formatted("y", policy));
    }
}
