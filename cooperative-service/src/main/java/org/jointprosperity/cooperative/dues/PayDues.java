package org.jointprosperity.cooperative.dues;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.cooperative.neighbour.Kind;

/** Enters that a member paid dues of a year. */
@Schema(description = "会费入账。Enter that a member paid dues.")
public record PayDues(
        @NotNull
                @Pattern(regexp = "N\\d{5,9}|H\\d{8}-\\d{3}")
                @Schema(description = "会员编号：人或户。Number of the member, a person or household.", examples = "N08957")
                String member,
        @Min(1949) @Max(9999) @Schema(description = "会费年度。Year of the dues.", examples = "2009") int year,
        @NotNull @Schema(description = "金额。Amount.") Money amount,
        @NotNull @Schema(description = "缴纳日期。Day of the payment.", examples = "2009-03-10") LocalDate paidOn) {

    Kind memberKind() {
        return member.startsWith("H") ? Kind.HOUSEHOLD : Kind.PERSON;
    }

    boolean byHousehold() {
        return memberKind() == Kind.HOUSEHOLD;
    }

    /** The amount in 分, which is above zero. */
    long fen() {
        if (amount.fen() == 0) {
            throw Refusal.field("amount", "amount-not-positive");
        }
        return amount.fen();
    }
}
