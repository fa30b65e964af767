package org.jointprosperity.pairing.support;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code tables that entries are booked by. */
@Schema(description = "资金渠道与用途代码表。The channels and purposes that entries name.")
public record FundCodesView(List<ChannelView> channels, List<PurposeView> purposes) {

    /** A way money takes. */
    @Schema(name = "FundChannel", description = "渠道。A channel; one that moves no money is for promises.")
    public record ChannelView(String code, String nameZh, String nameEn, boolean movesMoney) {}

    /** What money is for. */
    @Schema(name = "FundPurpose", description = "用途；重大者须有通过的决策。A purpose; a major one wants a carried decision.")
    public record PurposeView(String code, String nameZh, String nameEn, boolean major) {}

    static FundCodesView of(List<FundChannel> channels, List<FundPurpose> purposes) {
        return new FundCodesView(
                channels.stream()
                        .map(channel -> new ChannelView(channel.code, channel.name, channel.nameEn, channel.movesMoney))
                        .toList(),
                purposes.stream()
                        .map(purpose -> new PurposeView(purpose.code, purpose.name, purpose.nameEn, purpose.major))
                        .toList());
    }
}
