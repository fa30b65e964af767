package org.jointprosperity.pairing.undertaking;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.pairing.registry.Discretion;

/** A handover as both sides see it 移交. */
@Schema(description = "移交；未经确认的不计入进度。A handover; it counts when it is confirmed.")
record HandoverView(
        UUID id,
        UUID undertaking,
        @Schema(examples = "500") String quantity,
        @Schema(description = "移交日期 the day it was handed over") LocalDate on,
        @Schema(
                        description =
                                "登记日期，确认后自该日起计；旧记录无。The day it was recorded, from which on it counts when confirmed; none of older ones.")
                LocalDate recordedOn,
        @Schema(description = "凭据说明；仅读令牌只见本人登记或确认的 what proves it; a token that only reads sees its own person's")
                String evidence,
        String attachmentSha256,
        String note,
        @Schema(description = "登记人 who recorded it: roster number, or the login of an office") String recordedBy,
        @Schema(description = "确认人编号。Roster number of who confirmed the receipt.") String confirmedBy,
        LocalDate confirmedOn,
        @Schema(description = "撤回人编号。Roster number of who took it back.") String withdrawnBy,
        LocalDate withdrawnOn,
        String withdrawalReason,
        long version)
        implements Versioned {

    /** Without what was written and the paper, for whoever has nothing to do with it. */
    HandoverView withoutWords() {
        return new HandoverView(
                id,
                undertaking,
                quantity,
                on,
                recordedOn,
                Discretion.KEPT_BACK,
                null,
                null,
                recordedBy,
                confirmedBy,
                confirmedOn,
                withdrawnBy,
                withdrawnOn,
                null,
                version);
    }

    static HandoverView of(Handover handover) {
        return of(handover, handover.confirmedOn != null, handover.withdrawnOn != null);
    }

    /** As it was on a day: neither confirmed nor taken back yet where that came later. */
    static HandoverView asOf(Handover handover, LocalDate day) {
        return of(handover, hasCome(handover.confirmedOn, day), hasCome(handover.withdrawnOn, day));
    }

    private static boolean hasCome(LocalDate day, LocalDate asOf) {
        return day != null && !day.isAfter(asOf);
    }

    private static HandoverView of(Handover handover, boolean confirmed, boolean withdrawn) {
        return new HandoverView(
                handover.id,
                handover.undertakingId,
                Thousandths.text(handover.thousandths),
                handover.handedOn,
                handover.recordedOn,
                handover.evidence,
                handover.attachmentSha256,
                handover.note,
                handover.recordedBy,
                confirmed ? handover.confirmedBy : null,
                confirmed ? handover.confirmedOn : null,
                withdrawn ? handover.withdrawnBy : null,
                withdrawn ? handover.withdrawnOn : null,
                withdrawn ? handover.withdrawalReason : null,
                handover.version);
    }
}
