package org.jointprosperity.cooperative.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/** The figures this service owns. */
@ApplicationScoped
class CooperativeFigures {

    /** HQL: a statement of income per head of the household x that stands, of a year after its base year, told by the day. */
    private static final String TOLD =
            "%1$s.householdNumber = x.householdNumber and %1$s.perHead = true and %1$s.reversedEntryId is null"
                    + " and %1$s.reversedBy is null and %1$s.earnedOn <= :asOf and %1$s.year > x.baseIncomeYear";

    @Produces
    @Singleton
    Figure associations() {
        return new Figure(
                "associations",
                "产业协会",
                "industry associations",
                "organisations",
                "统计日存在的产业协会与专业合作社的个数",
                "associations and cooperatives that stood on the day",
                "Association x where x.kind <> org.jointprosperity.cooperative.association.Kind.COLLECTIVE"
                        + " and x.foundedOn <= :asOf and (x.closedOn is null or x.closedOn > :asOf)",
                "x.creditCode",
                "/api/v1/associations/");
    }

    @Produces
    @Singleton
    Figure bases() {
        return new Figure(
                "bases",
                "党群共富基地",
                "shared-prosperity bases",
                "bases",
                "建成日期不晚于统计日的共富基地的个数",
                "bases opened by the day",
                "Base x where x.openedOn <= :asOf",
                "x.number",
                "/api/v1/bases/");
    }

    @Produces
    @Singleton
    Figure demonstrationHouseholds() {
        return new Figure(
                "demonstration-households",
                "党群共富示范户",
                "shared-prosperity demonstration households",
                "households",
                "认定日期不晚于统计日且统计日未被取消的示范户的户数",
                "households certified by the day and not withdrawn by it",
                "DemonstrationHousehold x where x.certifiedOn <= :asOf and (x.withdrawnOn is null or x.withdrawnOn > :asOf)",
                "x.number",
                "/api/v1/demonstration-households/");
    }

    @Produces
    @Singleton
    Figure prosperityModels() {
        return new Figure(
                "prosperity-models",
                "三种共富模式",
                "models of shared prosperity",
                "models",
                "统计日已有基地的共富模式的个数，每个模式列其编号最小的基地",
                "models that have a base opened by the day; of each the base of the least number",
                "Base x where x.openedOn <= :asOf and not exists (select 1 from Base y where y.model = x.model and y.openedOn <= :asOf and y.number < x.number)",
                "x.number",
                "/api/v1/bases/");
    }

    @Produces
    @Singleton
    Figure baseHouseholds() {
        return new Figure(
                        "base-households",
                        "基地带动户数",
                        "households that bases carry along",
                        "households",
                        "统计日已建成基地登记的带动户数之和",
                        "sum of the households that bases opened by the day carry along",
                        "Base x where x.openedOn <= :asOf",
                        "x.number",
                        "/api/v1/bases/")
                .adding("x.households", Figure.Kind.SUM);
    }

    @Produces
    @Singleton
    Figure doubleLinkBases() {
        return new Figure(
                "bases-double-link",
                "双联双建基地",
                "bases of departments and members",
                "bases",
                "建成日期不晚于统计日、属该模式的基地的个数",
                "bases of the model opened by the day",
                "Base x where x.openedOn <= :asOf and x.model = DOUBLE_LINK",
                "x.number",
                "/api/v1/bases/");
    }

    @Produces
    @Singleton
    Figure enterpriseBases() {
        return new Figure(
                "bases-enterprise",
                "企业+基地+农户的基地",
                "bases of companies",
                "bases",
                "建成日期不晚于统计日、属该模式的基地的个数",
                "bases of the model opened by the day",
                "Base x where x.openedOn <= :asOf and x.model = ENTERPRISE_BASE_HOUSEHOLD",
                "x.number",
                "/api/v1/bases/");
    }

    @Produces
    @Singleton
    Figure associationBases() {
        return new Figure(
                "bases-association",
                "支部+协会+党员示范户的基地",
                "bases of branches and associations",
                "bases",
                "建成日期不晚于统计日、属该模式的基地的个数",
                "bases of the model opened by the day",
                "Base x where x.openedOn <= :asOf and x.model = BRANCH_ASSOCIATION_HOUSEHOLD",
                "x.number",
                "/api/v1/bases/");
    }

    @Produces
    @Singleton
    Figure industryAssociations() {
        return new Figure(
                "industry-associations",
                "产业协会（不含合作社）",
                "associations without cooperatives",
                "organisations",
                "统计日存在的该类组织的个数",
                "organisations of the kind that stood on the day",
                "Association x where x.kind = ASSOCIATION and x.foundedOn <= :asOf and (x.closedOn is null or x.closedOn > :asOf)",
                "x.creditCode",
                "/api/v1/associations/");
    }

    @Produces
    @Singleton
    Figure cooperatives() {
        return new Figure(
                "cooperatives",
                "专业合作社",
                "farmers' cooperatives",
                "organisations",
                "统计日存在的该类组织的个数",
                "organisations of the kind that stood on the day",
                "Association x where x.kind = COOPERATIVE and x.foundedOn <= :asOf and (x.closedOn is null or x.closedOn > :asOf)",
                "x.creditCode",
                "/api/v1/associations/");
    }

    @Produces
    @Singleton
    Figure reviewsDue() {
        return new Figure(
                "household-reviews-due",
                "应复核的示范户",
                "demonstration households due for review",
                "households",
                "统计日应复核而未复核的示范户的户数",
                "households whose review is due by the day and not held by it",
                "DemonstrationHousehold x where x.certifiedOn <= :asOf and (x.withdrawnOn is null or x.withdrawnOn > :asOf) and x.firstReviewDueOn <= :asOf and not exists (select 1 from HouseholdReview r where r.householdId = x.id and r.reviewedOn <= :asOf and r.nextDueOn > :asOf)",
                "x.number",
                "/api/v1/demonstration-households/");
    }

    @Produces
    @Singleton
    Figure householdsGrown() {
        return new Figure(
                "households-grown",
                "收入增长的示范户",
                "demonstration households whose income grew",
                "households",
                "统计日的示范户中，截至该日登记的最近一年人均纯收入高于基期的户数",
                "demonstration households of the day whose income per head of the latest year told by it is above that of the base year",
                "DemonstrationHousehold x where x.certifiedOn <= :asOf and (x.withdrawnOn is null or x.withdrawnOn > :asOf) and exists (select 1 from IncomeEntry e where "
                        + TOLD.formatted("e")
                        + " and e.amountFen > x.baseIncomeFen and not exists (select 1 from IncomeEntry l where "
                        + TOLD.formatted("l") + " and l.year > e.year))",
                "x.number",
                "/api/v1/demonstration-households/");
    }

    @Produces
    @Singleton
    Figure collectiveIncome() {
        return new Figure(
                        "collective-income",
                        "登记的村集体收入",
                        "recorded income of village collectives",
                        "yuan",
                        "取得日期不晚于统计日的村集体收入分录之和，冲销相减",
                        "sum of entries of collectives earned by the day, those taken back subtracted",
                        "IncomeEntry x where x.earner = COLLECTIVE and x.earnedOn <= :asOf",
                        "cast(x.id as string)",
                        "/api/v1/incomes/")
                .adding("x.amountFen", Figure.Kind.YUAN);
    }

    @Produces
    @Singleton
    Figure unprovenCollectiveIncome() {
        return new Figure(
                        "collective-income-unproven",
                        "其中凭证未见上传的村集体收入",
                        "of it, income whose receipts nobody is known to have uploaded",
                        "yuan",
                        "取得日期不晚于统计日、统计日未冲销、手工登记而没有凭证或凭证至今未见上传的村集体收入分录之和",
                        "sum of entries of collectives earned by the day and not taken back by it that were entered by hand without a receipt, or with one not uploaded so far",
                        "IncomeEntry x where x.earner = COLLECTIVE and x.earnedOn <= :asOf and x.unproven = true and not exists (select 1 from IncomeEntry r where r.reversedEntryId = x.id and r.earnedOn <= :asOf)",
                        "cast(x.id as string)",
                        "/api/v1/incomes/")
                .adding("x.amountFen", Figure.Kind.YUAN);
    }
}
