package org.jointprosperity.cooperative.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** A member's account in one line. */
@Schema(name = "MemberAccountSummary", description = "成员账户摘要。A member's account in one line.")
public record AccountSummaryView(String member, int votes, Money capital, Money reserve) {}
