package org.jointprosperity.pairing.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/** The report's own example 县政法委支部与前川村党支部: what its letter promised, of the term in force on the day. */
class ExampleFigures {

    private static final String IN_FORCE =
            """
            exists (select 1 from Pairing p join p.standings s, WorkedExample e where p.id = x.pairingId
              and p.unitCode = e.unitCode and p.branchCode = e.branchCode and s.state in (ACTIVE, SUSPENDED)
              and s.heldFrom <= :asOf and (s.heldUntil is null or s.heldUntil > :asOf))""";
    private static final String MONEY =
            """
            FundEntry x where x.kind = %s and x.bookedOn <= :asOf and not exists (
              select 1 from FundEntry r where r.reversedEntryId = x.id and r.bookedOn <= :asOf)
            and\s"""
                    + IN_FORCE;
    private static final String PROMISED =
            "Undertaking x where x.measure = '%s' and x.product = '%s' and x.signedOn <= :asOf and " + IN_FORCE;
    private static final String ENTRIES = "/api/v1/fund-entries/";
    private static final String UNDERTAKINGS = "/api/v1/undertakings/";
    private static final String ID = "cast(x.id as string)";

    @Produces
    @Singleton
    Figure fundsPledged() {
        return new Figure(
                        "example-funds-pledged",
                        "县政法委承诺经费",
                        "worked example: funds pledged by the law committee",
                        "yuan",
                        "报道实例当日生效的责任书下、未冲销的承诺资金",
                        "what the worked example's letter in force on that day pledged, as the ledger holds it",
                        MONEY.formatted("PLEDGED"),
                        ID,
                        ENTRIES)
                .adding("x.amountFen", Figure.Kind.YUAN);
    }

    @Produces
    @Singleton
    Figure fundsCoordinated() {
        return new Figure(
                        "example-funds-coordinated",
                        "前川活动场所协调资金",
                        "worked example: funds raised through others",
                        "yuan",
                        "报道实例当日生效的责任书下、未冲销的协调资金",
                        "what the worked example's letter in force on that day is to obtain elsewhere, as the ledger holds it",
                        MONEY.formatted("COORDINATED"),
                        ID,
                        ENTRIES)
                .adding("x.amountFen", Figure.Kind.YUAN);
    }

    @Produces
    @Singleton
    Figure teaGarden() {
        return new Figure(
                        "example-tea-garden",
                        "前川新建茶园",
                        "worked example: new tea garden",
                        "mu",
                        "报道实例当日生效的责任书承诺的茶园面积",
                        "tea garden promised by the worked example's letter in force on that day",
                        PROMISED.formatted("亩", "茶叶"),
                        ID,
                        UNDERTAKINGS)
                .adding("x.quantityThousandths", Figure.Kind.THOUSANDTHS);
    }

    @Produces
    @Singleton
    Figure pigHouseholds() {
        return new Figure(
                        "example-pig-households",
                        "前川养猪大户",
                        "worked example: large pig households",
                        "households",
                        "报道实例当日生效的责任书承诺的养猪大户户数",
                        "large pig households promised by the worked example's letter in force on that day",
                        PROMISED.formatted("户", "生猪"),
                        ID,
                        UNDERTAKINGS)
                .adding("x.quantityThousandths", Figure.Kind.THOUSANDTHS);
    }

    @Produces
    @Singleton
    Figure leastHerd() {
        return new Figure(
                        "example-least-herd",
                        "养猪大户标准",
                        "worked example: least herd of such a household",
                        "head",
                        "报道实例当日生效的责任书对养猪大户的最低头数",
                        "least herd that counts under the worked example's letter in force on that day",
                        PROMISED.formatted("户", "生猪") + " and x.threshold is not null",
                        ID,
                        UNDERTAKINGS)
                .adding("x.threshold", Figure.Kind.LEAST);
    }

    @Produces
    @Singleton
    Figure signedIn() {
        return new Figure(
                        "example-signed-in",
                        "签订共建责任书",
                        "worked example: month of signing",
                        "month",
                        "报道实例首份责任书双方签字的月份",
                        "month in which both sides of the worked example had signed their first letter",
                        """
                        Pairing x where x.letter.urbanSignedOn <= :asOf and x.letter.ruralSignedOn <= :asOf
                        and exists (select 1 from WorkedExample e
                          where e.unitCode = x.unitCode and e.branchCode = x.branchCode)
                        and not exists (select 1 from Pairing y
                          where y.unitCode = x.unitCode and y.branchCode = x.branchCode
                          and (greatest(y.letter.urbanSignedOn, y.letter.ruralSignedOn), y.id)
                            < (greatest(x.letter.urbanSignedOn, x.letter.ruralSignedOn), x.id))""",
                        ID,
                        "/api/v1/pairings/")
                .adding(
                        """
                        year(greatest(x.letter.urbanSignedOn, x.letter.ruralSignedOn)) * 100
                          + month(greatest(x.letter.urbanSignedOn, x.letter.ruralSignedOn))""",
                        Figure.Kind.LEAST);
    }
}
