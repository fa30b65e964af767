package org.jointprosperity.cooperative.dues;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** The dues of a year: the rate, and what came in from how many, without what was taken back. */
@Schema(description = "年度会费：标准、缴纳人数与金额，已扣除冲销。Dues of a year, without what was taken back.")
public record DuesYearView(
        int year,
        @Schema(description = "会费标准，未定为空。The rate, null where none is laid down.", nullable = true) Money rate,
        @Schema(description = "缴纳会员数。Members who paid.") long payers,
        Money paid) {}
