package org.jointprosperity.pairing.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/** The figures the programme itself declares: how many contents, goals and rules it has, and on what it rests. */
class ProgrammeFigures {

    private static final String CODES = "/api/v1/programme-codes/";
    private static final String IN_FORCE =
            "x.effectiveFrom <= :asOf and (x.effectiveTo is null or x.effectiveTo >= :asOf)";
    private static final String OF_KIND = "ProgrammeCode x where x.kind = '%s' and " + IN_FORCE;

    @Produces
    @Singleton
    Figure congressMandate() {
        return new Figure(
                        "congress-mandate",
                        "党的十七大",
                        "party congress quoted as mandate",
                        "ordinal",
                        "代码表中作为依据的党代会的届次",
                        "which congress the table of mandates names",
                        OF_KIND.formatted("CONGRESS"),
                        "concat(x.code, ':', cast(x.id as string))",
                        CODES)
                .adding("x.ordinal", Figure.Kind.SUM);
    }

    @Produces
    @Singleton
    Figure coBuildingContents() {
        return new Figure(
                "co-building-contents",
                "五项共建",
                "kinds of co-building",
                "kinds",
                "当日代码表中共建内容的项数",
                "contents of joint building in the table on that day",
                OF_KIND.formatted("CO_BUILDING"),
                "concat(x.code, ':', cast(x.id as string))",
                CODES);
    }

    @Produces
    @Singleton
    Figure outcomeGoals() {
        return new Figure(
                "outcome-goals",
                "四个目标",
                "outcome goals",
                "goals",
                "当日代码表中目标的项数",
                "goals in the table on that day",
                OF_KIND.formatted("OUTCOME_GOAL"),
                "concat(x.code, ':', cast(x.id as string))",
                CODES);
    }

    @Produces
    @Singleton
    Figure pairingRules() {
        return new Figure(
                "pairing-rules",
                "结对原则",
                "pairing rules (sector to village class)",
                "rules",
                "当日有效的结对原则的条数",
                "matching rules in force on that day",
                """
                MatchingRule x where %s and :division like concat(x.jurisdiction, '%%')
                and not exists (select 1 from MatchingRule y where y.sector = x.sector
                  and :division like concat(y.jurisdiction, '%%') and y.effectiveFrom <= :asOf
                  and (y.effectiveTo is null or y.effectiveTo >= :asOf)
                  and (length(y.jurisdiction) > length(x.jurisdiction)
                    or y.jurisdiction = x.jurisdiction and y.effectiveFrom > x.effectiveFrom))"""
                        .formatted(IN_FORCE),
                "concat(cast(x.sector as string), ':', cast(x.id as string))",
                "/api/v1/matching-rules/");
    }
}
