package org.jointprosperity.pairing.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** What was booked in a group, each kind for itself. */
@Schema(description = "一组的合计，各类别分列，互不相加。The totals of a group, each kind for itself and never added up.")
public record FundTotalView(
        @Schema(description = "组：来源、单位、支部、区划或半年。The group: source, unit, branch, division or half-year.") String key,
        Kind pledged,
        Kind coordinated,
        Kind disbursed,
        Kind received,
        Kind used) {

    /** The total of one kind. */
    @Schema(
            name = "FundKindTotal",
            description = "net：未被冲销的合计；reversed：截止日前已冲销的合计。"
                    + "net: what was not taken back; reversed: what was taken back up to the last day.")
    public record Kind(Money net, Money reversed) {}
}
