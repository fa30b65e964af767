package org.jointprosperity.pairing.undertaking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.pairing.agreement.MovedBy;

/** An undertaking as both sides see it 承诺事项. */
@Schema(
        description =
                "承诺事项；完成数由依据相加得出，不能填写。An undertaking; what is done is the sum of its facts and cannot be written.")
record UndertakingView(
        UUID id,
        UUID pairing,
        String unit,
        String branch,
        String division,
        @Schema(examples = "新建茶园") String title,
        @Schema(examples = "茶叶") String product,
        @Schema(description = "计量单位。Measure.", examples = "亩") String measure,
        @Schema(description = "由何种事实推动。Which facts move it.") MovedBy movedBy,
        @Schema(examples = "100") String quantity,
        @Schema(description = "起算规模，如 10 头。Least size that counts.") Integer threshold,
        @Schema(description = "已完成，各项依据之和。Done, the sum of its facts.", examples = "82.5") String done,
        LocalDate signedOn,
        LocalDate dueOn,
        UndertakingState state,
        LocalDate metOn,
        LocalDate lateOn,
        @Schema(description = "自此不再计入新的事实。From this day on nothing new counts.") LocalDate closedOn,
        List<Review> reviews,
        long version)
        implements Versioned {

    /** As it was on an earlier day, without what came later. */
    static UndertakingView of(Undertaking undertaking, UndertakingThen then) {
        return new UndertakingView(
                undertaking.id,
                undertaking.pairingId,
                undertaking.unitCode,
                undertaking.branchCode,
                undertaking.divisionCode,
                undertaking.title,
                undertaking.product,
                undertaking.measure,
                undertaking.movedBy,
                Thousandths.text(undertaking.quantityThousandths),
                undertaking.threshold,
                Thousandths.text(then.doneThousandths()),
                undertaking.signedOn,
                undertaking.dueOn,
                then.state(undertaking),
                then.metSince(),
                then.lateOn(undertaking),
                then.isBy(undertaking.closedOn) ? undertaking.closedOn : null,
                undertaking.reviews.stream()
                        .filter(review -> then.isBy(review.reviewedOn()))
                        .toList(),
                undertaking.version);
    }

    static UndertakingView of(Undertaking undertaking) {
        return new UndertakingView(
                undertaking.id,
                undertaking.pairingId,
                undertaking.unitCode,
                undertaking.branchCode,
                undertaking.divisionCode,
                undertaking.title,
                undertaking.product,
                undertaking.measure,
                undertaking.movedBy,
                Thousandths.text(undertaking.quantityThousandths),
                undertaking.threshold,
                Thousandths.text(undertaking.doneThousandths),
                undertaking.signedOn,
                undertaking.dueOn,
                undertaking.state,
                undertaking.metOn,
                undertaking.lateOn,
                undertaking.closedOn,
                List.copyOf(undertaking.reviews),
                undertaking.version);
    }
}
