package org.jointprosperity.pairing.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.http.Versioned;

/** A pairing as both sides see it. */
public record PairingView(
        UUID id,
        String unit,
        @Schema(description = "单位今日登记的名称 name of the unit as registered today") String unitName,
        String branch,
        @Schema(description = "支部今日登记的名称 name of the branch as registered today") String branchName,
        String division,
        State state,
        LocalDate proposedOn,
        String overrideReason,
        @Schema(description = "双联双建包抓 whether the unit answers for the village") boolean inCharge,
        @Schema(description = "续签的上一期 the term before, which this one renews") UUID renews,
        int planVersion,
        String summary,
        List<PlannedContent> contents,
        List<Promise> undertakings,
        Money pledged,
        Money coordinated,
        LocalDate startsOn,
        LocalDate endsOn,
        LetterView letter,
        @Schema(description = "状态历史 states by day") List<Standing> states,
        @Schema(description = "考核 reviews of the term") List<Review> reviews,
        String suspensionReason,
        LocalDate endedOn,
        String endReason,
        long version)
        implements Versioned {

    /** The letter: who signed when, the text that was signed in canonical JSON (RFC 8785), and its SHA-256 in hexadecimal. */
    @Schema(
            description =
                    "共建责任书：正文为规范 JSON（RFC 8785）。The responsibility letter; its text is canonical JSON (RFC 8785).")
    public record LetterView(
            LetterForm form,
            String urbanSigner,
            LocalDate urbanSignedOn,
            String ruralSigner,
            LocalDate ruralSignedOn,
            String text,
            String sha256,
            @Schema(description = "纸质补录日期 day a paper letter was filed") LocalDate filedOn,
            @Schema(description = "补录机关的区划代码 division of the office that filed it") String filedBy,
            @Schema(description = "责任书扫描件的 SHA-256 SHA-256 of the scanned letter") String attachmentSha256) {

        private static LetterView of(Letter letter, String text) {
            return new LetterView(
                    letter.form,
                    letter.urbanSigner,
                    letter.urbanSignedOn,
                    letter.ruralSigner,
                    letter.ruralSignedOn,
                    text,
                    letter.letterHash,
                    letter.filedOn,
                    letter.filedBy,
                    letter.letterPaper);
        }
    }

    static PairingView of(Pairing pairing, Map<String, String> names) {
        return new PairingView(
                pairing.id,
                pairing.unitCode,
                names.get(pairing.unitCode),
                pairing.branchCode,
                names.get(pairing.branchCode),
                pairing.divisionCode,
                pairing.state,
                pairing.proposedOn,
                pairing.overrideReason,
                pairing.inCharge,
                pairing.renews,
                pairing.planVersion,
                pairing.plan().map(plan -> plan.summary).orElse(null),
                pairing.plan().map(plan -> List.copyOf(plan.contents)).orElse(List.of()),
                pairing.promises(),
                Money.ofFen(pairing.pledgedFen),
                Money.ofFen(pairing.coordinatedFen),
                pairing.startsOn,
                pairing.endsOn,
                LetterView.of(pairing.letter(), pairing.letterText()),
                List.copyOf(pairing.standings),
                List.copyOf(pairing.reviews),
                pairing.suspensionReason,
                pairing.endedOn,
                pairing.endReason,
                pairing.version);
    }

    /** As it was on an earlier day: with the plan of that day, and without what came later. */
    static PairingView asOf(Pairing pairing, LocalDate day, Map<String, String> names) {
        var plan = pairing.planOn(day);
        var letter = pairing.letter().asOf(day);
        var state = pairing.stateOn(day).orElse(pairing.state);
        boolean over = pairing.endedOn != null && !pairing.endedOn.isAfter(day);
        boolean suspended = pairing.suspendedOn != null && !pairing.suspendedOn.isAfter(day);
        return new PairingView(
                pairing.id,
                pairing.unitCode,
                names.get(pairing.unitCode),
                pairing.branchCode,
                names.get(pairing.branchCode),
                pairing.divisionCode,
                state,
                pairing.proposedOn,
                pairing.overrideReason,
                pairing.inCharge,
                pairing.renews,
                plan.map(then -> then.version).orElse(0),
                plan.map(then -> then.summary).orElse(null),
                plan.map(then -> List.copyOf(then.contents)).orElse(List.of()),
                plan.map(then -> List.copyOf(then.undertakings)).orElse(List.of()),
                Money.ofFen(plan.map(then -> then.pledgedFen).orElse(0L)),
                Money.ofFen(plan.map(then -> then.coordinatedFen).orElse(0L)),
                plan.map(then -> then.startsOn).orElse(null),
                plan.map(then -> then.endsOn).orElse(null),
                LetterView.of(
                        letter,
                        letter.letterText != null
                                ? letter.letterText
                                : plan.map(then ->
                                                LetterDocument.of(pairing, then).canonical())
                                        .orElse(null)),
                pairing.standings.stream()
                        .filter(standing -> !standing.heldFrom().isAfter(day))
                        .map(standing -> standing.asOf(day))
                        .toList(),
                pairing.reviews.stream()
                        .filter(review -> !review.reviewedOn().isAfter(day))
                        .toList(),
                suspended ? pairing.suspensionReason : null,
                over ? pairing.endedOn : null,
                over ? pairing.endReason : null,
                pairing.version);
    }
}
