package org.jointprosperity.cooperative.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** A member's account in one line; amounts are null to whom they are not shown. */
@Schema(
        name = "MemberAccountSummary",
        description = "成员账户摘要；无权查看者金额为空。A member's account in one line; amounts are null to whom they are not shown.")
public record AccountSummaryView(
        String member, int votes, @Schema(nullable = true) Money capital, @Schema(nullable = true) Money reserve) {}
