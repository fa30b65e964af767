package org.jointprosperity.evaluation.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.decision.progress.MotionSource;
import org.jointprosperity.evaluation.meeting.attendance.ProxyView;
import org.jointprosperity.evaluation.meeting.form.AttendeeView;
import org.jointprosperity.evaluation.meeting.motion.MotionView;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.verdict.Outcome;

/**
 * A meeting as it stands; roll and attendance have pages of their own.
 *
 * @param eligible how many on the frozen roll have a vote, of {@code onRoll}
 * @param present voters at the vote that decided, or at the closing; null before
 * @param recordNumber which meeting of its stage it became
 */
@Schema(description = "会议现状；名册与到会另页列出。A meeting as it stands; roll and attendance have pages of their own.")
public record SittingView(
        UUID id,
        UUID decision,
        String division,
        int stage,
        Body body,
        SittingState state,
        LocalDate noticeOn,
        LocalDate meetsOn,
        String venue,
        String agenda,
        MotionSource motionSource,
        String chair,
        String recorder,
        LocalTime openedAt,
        LocalTime closedAt,
        int onRoll,
        int eligible,
        Integer present,
        Outcome outcome,
        Integer recordNumber,
        List<MotionView> motions,
        List<ProxyView> proxies,
        List<PaperView> papers,
        List<AttendeeView> views,
        String minutes,
        String minutesSha256,
        LocalDate chairSignedOn,
        LocalDate recorderSignedOn,
        String cancelReason,
        long version)
        implements Versioned {

    static SittingView of(Sitting sitting) {
        return new SittingView(
                sitting.id,
                sitting.decisionId,
                sitting.divisionCode,
                sitting.stage,
                sitting.body,
                sitting.state,
                sitting.noticeOn,
                sitting.meetsOn,
                sitting.venue,
                sitting.agenda,
                sitting.motionSource,
                sitting.chair,
                sitting.recorder,
                sitting.openedAt,
                sitting.closedAt,
                sitting.onRoll,
                sitting.eligible,
                sitting.present,
                sitting.outcome,
                sitting.recordNumber,
                sitting.agenda().shown(sitting.eligible),
                sitting.attendance().shownProxies(),
                sitting.papers.stream()
                        .map(paper -> new PaperView(paper.number, paper.title, paper.sha256))
                        .toList(),
                sitting.views == null ? List.of() : sitting.views.views(),
                sitting.minutesReference,
                sitting.minutesSha256,
                sitting.chairSignedOn,
                sitting.recorderSignedOn,
                sitting.cancelReason,
                sitting.version);
    }

    /** A paper. */
    @Schema(name = "SittingPaper", description = "会议附件。A paper of a meeting.")
    public record PaperView(int number, String title, String sha256) {}
}
