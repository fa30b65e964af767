package org.jointprosperity.evaluation.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** A fact as it stood on the day asked for, with the way to its owner. */
@Schema(description = "佐证：所问之日的一项事实。A fact as it stood on the day asked for.")
public record EvidenceView(
        UUID id,
        EvidenceKind kind,
        @Schema(description = "出处的标识 id at its owner") UUID source,
        @Schema(nullable = true, description = "出处的编号 number at its owner") String number,
        @Schema(description = "业务发生日 the day it belongs to") LocalDate day,
        @Schema(description = "该日的状态 its state then", examples = "CONFIRMED") String state,
        @Schema(description = "自何日起为此状态 in this state since") LocalDate since,
        @Schema(nullable = true) Money amount,
        @Schema(nullable = true, description = "数量 quantity, of an undertaking what is done") BigDecimal quantity,
        @Schema(nullable = true, description = "承诺的数量 quantity promised") BigDecimal of,
        @Schema(
                        nullable = true,
                        description =
                                "事件所带代码：活动、规定、来源等；户收入段只给上级看 a code of the event; a household's income band is for superiors only",
                        examples = "SKILL_TRAINING")
                String detail,
        @Schema(nullable = true) String unit,
        @Schema(nullable = true) String branch,
        @Schema(nullable = true) String person,
        @Schema(nullable = true) String association,
        @Schema(nullable = true) String household,
        String division,
        @Schema(description = "在何处查看 where its owner shows it") String link) {

    /** Decimals of a quantity in thousandths. */
    private static final int THOUSANDTHS = 3;

    static EvidenceView of(Evidence evidence, boolean toSuperior) {
        return new EvidenceView(
                evidence.id,
                evidence.kind,
                evidence.sourceId,
                evidence.number,
                evidence.day,
                evidence.state,
                evidence.since,
                evidence.amountFen == null ? null : Money.ofFen(evidence.amountFen),
                quantity(evidence.quantityThousandths),
                quantity(evidence.ofThousandths),
                evidence.kind.tellsIncome() && !toSuperior ? null : evidence.detail,
                evidence.unitCode,
                evidence.branchNumber,
                evidence.personNumber,
                evidence.associationNumber,
                evidence.householdNumber,
                evidence.divisionCode,
                evidence.kind.link(evidence.sourceId));
    }

    private static BigDecimal quantity(Long thousandths) {
        return thousandths == null ? null : BigDecimal.valueOf(thousandths, THOUSANDTHS);
    }
}
