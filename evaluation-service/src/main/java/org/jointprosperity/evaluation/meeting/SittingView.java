package org.jointprosperity.evaluation.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.decision.progress.MotionSource;
import org.jointprosperity.evaluation.meeting.ballot.Manner;
import org.jointprosperity.evaluation.meeting.ballot.Tally;
import org.jointprosperity.evaluation.meeting.form.AttendeeView;
import org.jointprosperity.evaluation.meeting.proxy.ProxyLimit;
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
                sitting.motions.stream()
                        .map(motion -> MotionView.of(motion, sitting.agenda().votesOn(motion.number)))
                        .toList(),
                sitting.proxies.stream().map(ProxyView::of).toList(),
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

    /** A motion or amendment with the votes on it. */
    @Schema(name = "SittingMotion", description = "议案或修正案及其表决。A motion or amendment with the votes on it.")
    public record MotionView(
            int number, Integer amends, String content, String mover, MotionState state, List<VoteView> votes) {

        static MotionView of(Motion motion, List<MotionVote> votes) {
            return new MotionView(
                    motion.number,
                    motion.amends,
                    motion.content,
                    motion.moverNumber,
                    motion.state,
                    votes.stream().map(VoteView::of).toList());
        }
    }

    /**
     * A vote; its count is null until it is closed.
     *
     * @param eligible how many on the roll have a vote 应到
     * @param present whose votes could be cast when it was opened 实到
     * @param withoutBallot of those present, how many were handed no paper ballot 未领票; null for hands, and until it is closed
     * @param silent of those present, how many raised no hand 未表态; null for ballots, and until it is closed
     */
    @Schema(name = "SittingVote", description = "一次表决；结束前不公布计票。A vote; its count is told when it is closed.")
    public record VoteView(
            int number,
            Manner manner,
            LocalTime openedAt,
            LocalTime closedAt,
            @Schema(description = "应到有表决权人数。How many on the roll have a vote.") int eligible,
            @Schema(description = "表决时实到人数。Whose votes could be cast.") int present,
            Tally tally,
            @Schema(
                            description =
                                    "实到而未领票的人数；举手表决、表决结束前为空。"
                                            + "Of those present, handed no ballot; null for hands and until the vote is closed.",
                            nullable = true)
                    Integer withoutBallot,
            @Schema(
                            description =
                                    "举手表决中实到而未表态的人数；票决、表决结束前为空。"
                                            + "Of those present, raised no hand; null for ballots and until the vote is closed.",
                            nullable = true)
                    Integer silent) {

        static VoteView of(MotionVote vote) {
            return new VoteView(
                    vote.number,
                    vote.manner,
                    vote.openedAt,
                    vote.closedAt,
                    vote.sitting.eligible,
                    vote.present,
                    vote.told(),
                    vote.withoutBallot(),
                    vote.silent());
        }
    }

    /** A written proxy. */
    @Schema(name = "SittingProxy", description = "书面委托。A written proxy.")
    public record ProxyView(
            int number, String giver, String holder, ProxyLimit relation, String paperSha256, String ruleId) {

        static ProxyView of(Proxy proxy) {
            return new ProxyView(
                    proxy.number,
                    proxy.giverNumber,
                    proxy.holderNumber,
                    proxy.relation,
                    proxy.paperSha256,
                    proxy.ruleId);
        }
    }

    /** A paper. */
    @Schema(name = "SittingPaper", description = "会议附件。A paper of a meeting.")
    public record PaperView(int number, String title, String sha256) {}
}
