package org.jointprosperity.pairing.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A visit with its record card as both sides see it. */
public record VisitView(
        UUID id,
        @Schema(description = "走访编号 number in the roster", examples = "ZF00001") String number,
        String member,
        String counterpart,
        String unit,
        String branch,
        String division,
        UUID liaison,
        @Schema(
                        description =
                                "记实卡；仅读令牌只见本户的内容 record card; a token that only reads sees the words of its own household's")
                Card card,
        String recordedBy,
        LocalDate recordedOn,
        @Schema(description = "确认 NONE, BY_PERSON, ON_BEHALF") Confirmation confirmation,
        String confirmedBy,
        LocalDate confirmedOn,
        String confirmationReason,
        long version)
        implements Versioned {

    /** Without what was said and written, for whoever has nothing to do with it. */
    VisitView withoutWords() {
        return new VisitView(
                id,
                number,
                member,
                counterpart,
                unit,
                branch,
                division,
                liaison,
                card.withoutWords(),
                recordedBy,
                recordedOn,
                confirmation,
                confirmedBy,
                confirmedOn,
                null,
                version);
    }

    /** As it was on a day on which the visit had been made. */
    static VisitView asOf(Visit visit, LocalDate day) {
        var then = visit.on(day);
        return new VisitView(
                visit.id,
                visit.number,
                visit.memberNumber,
                visit.counterpartNumber,
                visit.unitCode,
                visit.branchCode,
                visit.divisionCode,
                visit.liaisonId,
                then.card(),
                then.recordedBy(),
                then.recordedOn(),
                then.confirmation(),
                then.confirmedBy(),
                then.confirmedOn(),
                then.confirmationReason(),
                then.version());
    }

    static VisitView of(Visit visit) {
        return new VisitView(
                visit.id,
                visit.number,
                visit.memberNumber,
                visit.counterpartNumber,
                visit.unitCode,
                visit.branchCode,
                visit.divisionCode,
                visit.liaisonId,
                visit.card,
                visit.recordedBy,
                visit.recordedOn,
                visit.confirmation,
                visit.confirmedBy,
                visit.confirmedOn,
                visit.confirmationReason,
                visit.version);
    }
}
