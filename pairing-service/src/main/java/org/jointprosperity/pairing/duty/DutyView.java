package org.jointprosperity.pairing.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.pairing.agreement.Side;
import org.jointprosperity.pairing.registry.Discretion;

/** A duty as both sides see it; a list leaves out its facts. */
@Schema(description = "责任事项：谁在何期欠几次，完成几次，状态与上报层级。What a side owes in a period, and what became of it.")
record DutyView(
        UUID id,
        UUID pairing,
        String policy,
        String nameZh,
        String nameEn,
        Counting counting,
        Side side,
        String unit,
        String branch,
        String division,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        int quota,
        int done,
        DutyState state,
        @Schema(description = "已上报到的层级 the level it stands before") EscalationLevel level,
        boolean late,
        @Schema(
                        description =
                                "佐证登记、次数已满之日；走访计走访之日 the day evidence that made it full was recorded; of visits, the day of the visit")
                LocalDate fulfilledOn,
        @Schema(
                        description =
                                "使次数满的记录登记之日；走访补录的，晚于走访之日 the day on which what made it full was entered; of a visit entered"
                                        + " afterwards, later than the visit")
                LocalDate enteredOn,
        @Schema(description = "到期之后才登记 entered after the due day") boolean enteredLate,
        @Schema(description = "取消之日 the day it was let go") LocalDate cancelledOn,
        @Schema(description = "取消的理由；仅读令牌不见 why it was let go; kept from a token that only reads") String cancelReason,
        @Schema(description = "不办则何日逾期或上报 the day on which it is overdue or escalated if nothing is done")
                LocalDate nextStepOn,
        @Schema(description = "对子已于该日终止，此前所欠仍须完成 the day its pairing ended; what was owed until then stands")
                LocalDate pairingEndedOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "佐证 evidence, in a single duty only")
                List<EvidenceView> evidence,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "计入的走访，最多 200 次 visits that count, in a single duty only, at most 200")
                List<VisitView> visits,
        long version)
        implements Versioned {

    /** One thing that shows the duty was done; a report has its answer and its closing. */
    @Schema(name = "DutyEvidence", description = "佐证 evidence")
    record EvidenceView(
            UUID id,
            @Schema(description = "完成日期 the day it was done") LocalDate on,
            @Schema(
                            description =
                                    "登记日期，自该日起计；旧记录无。The day it was recorded, from which on it counts; none of older ones.")
                    LocalDate recordedOn,
            @Schema(description = "登记人 who recorded it; none of older ones") String recordedBy,
            @Schema(description = "登记日晚于到期日 recorded after the due day") boolean late,
            String kind,
            @Schema(
                            description =
                                    "内容；仅读令牌只见本人登记的和只涉及本户的 the words; a token that only reads sees what its person"
                                            + " recorded and what names none but its own household")
                    String text,
            Integer participants,
            List<String> persons,
            String attachmentSha256,
            boolean bySuperior,
            String reply,
            LocalDate repliedOn,
            String closing,
            LocalDate closedOn,
            @Schema(
                            description =
                                    "提示：同一责任方同日另有座谈记在这些责任事项上，请核对不是同一次 to be looked at: duties for which the same side"
                                            + " told of another meeting of that day; one meeting counts once")
                    List<UUID> sameDayAs) {

        /** Whether someone is named in it, and nobody but those who may be shown. */
        boolean isOnlyOf(Predicate<String> shown) {
            return !persons.isEmpty() && persons.stream().allMatch(shown);
        }

        /** Without what was written, who is named and which paper shows it. */
        EvidenceView withoutWords() {
            return new EvidenceView(
                    id,
                    on,
                    recordedOn,
                    recordedBy,
                    late,
                    kind,
                    Discretion.KEPT_BACK,
                    participants,
                    List.of(),
                    null,
                    bySuperior,
                    null,
                    repliedOn,
                    null,
                    closedOn,
                    sameDayAs);
        }

        static EvidenceView of(Evidence proof, List<UUID> sameDayAs) {
            return new EvidenceView(
                    proof.id,
                    proof.doneOn,
                    proof.recordedOn,
                    proof.recordedBy,
                    proof.late,
                    proof.kind,
                    proof.text,
                    proof.participants,
                    List.copyOf(proof.persons),
                    proof.attachmentSha256,
                    proof.bySuperior,
                    proof.reply,
                    proof.repliedOn,
                    proof.closing,
                    proof.closedOn,
                    sameDayAs);
        }
    }

    /** A visit that counts. */
    @Schema(name = "DutyVisit", description = "计入的走访 a visit that counts")
    record VisitView(
            UUID visit, LocalDate on, @Schema(description = "登记之日 the day it was entered") LocalDate enteredOn) {}

    /** Without what was written about it, but for evidence whose words are shown, for whoever has nothing to do with it. */
    DutyView withoutWords(Predicate<EvidenceView> shown) {
        return new DutyView(
                id,
                pairing,
                policy,
                nameZh,
                nameEn,
                counting,
                side,
                unit,
                branch,
                division,
                periodFrom,
                periodTo,
                dueOn,
                quota,
                done,
                state,
                level,
                late,
                fulfilledOn,
                enteredOn,
                enteredLate,
                cancelledOn,
                null,
                nextStepOn,
                pairingEndedOn,
                evidence == null
                        ? null
                        : evidence.stream()
                                .map(proof -> shown.test(proof) ? proof : proof.withoutWords())
                                .toList(),
                visits,
                version);
    }

    /** As a list shows it. */
    static DutyView of(Duty duty) {
        return shown(duty, null, null);
    }

    /** As a list showed it on an earlier day. */
    static DutyView of(Duty duty, DutyThen then) {
        return new DutyView(
                duty.id,
                duty.pairingId,
                duty.policyCode,
                duty.policy.nameZh,
                duty.policy.nameEn,
                duty.policy.counting,
                duty.side,
                duty.unitCode,
                duty.branchCode,
                duty.divisionCode,
                duty.periodFrom,
                duty.periodTo,
                duty.dueOn,
                duty.quota,
                then.done(),
                then.state(duty),
                then.level(duty).orElse(null),
                then.isLate(duty),
                then.isBy(duty.fulfilledOn) ? duty.fulfilledOn : null,
                then.isBy(duty.enteredOn) ? duty.enteredOn : null,
                then.isBy(duty.enteredOn) && duty.isEnteredLate(),
                then.isBy(duty.cancelledOn) ? duty.cancelledOn : null,
                then.isBy(duty.cancelledOn) ? duty.cancelReason : null,
                then.nextStepOn(duty).orElse(null),
                then.isBy(duty.pairingEndedOn) ? duty.pairingEndedOn : null,
                null,
                null,
                duty.version);
    }

    /** With everything that counts for it. */
    static DutyView of(Duty duty, List<DutyFact> visits, Map<LocalDate, List<UUID>> alsoMetOn) {
        return shown(
                duty,
                duty.evidence.stream()
                        .map(proof -> EvidenceView.of(proof, alsoMetOn.getOrDefault(proof.doneOn, List.of())))
                        .toList(),
                visits.stream()
                        .map(fact -> new VisitView(fact.visitId, fact.visitedOn, fact.recordedOn))
                        .toList());
    }

    private static DutyView shown(Duty duty, List<EvidenceView> evidence, List<VisitView> visits) {
        return new DutyView(
                duty.id,
                duty.pairingId,
                duty.policyCode,
                duty.policy.nameZh,
                duty.policy.nameEn,
                duty.policy.counting,
                duty.side,
                duty.unitCode,
                duty.branchCode,
                duty.divisionCode,
                duty.periodFrom,
                duty.periodTo,
                duty.dueOn,
                duty.quota,
                duty.done,
                duty.state,
                duty.level,
                duty.isLate(),
                duty.fulfilledOn,
                duty.enteredOn,
                duty.isEnteredLate(),
                duty.cancelledOn,
                duty.cancelReason,
                duty.nextStepOn,
                duty.pairingEndedOn,
                evidence,
                visits,
                duty.version);
    }
}
