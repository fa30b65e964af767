package org.jointprosperity.evaluation.selection.election;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.rule.Text;
import org.jointprosperity.evaluation.selection.count.Certificate;
import org.jointprosperity.evaluation.selection.course.Nominator;
import org.jointprosperity.evaluation.sensitive.Masked;

/** An election with its recommendations and ballots, and what is due next. */
@Schema(description = "选举及其推荐、投票与下一步。An election with its recommendations and ballots, and what is due next.")
record ElectionView(
        UUID id,
        @Schema(examples = "61102310400101") String branch,
        String divisionCode,
        @Schema(examples = "two-recommendations-one-election") String course,
        Office office,
        ElectionState state,
        @Schema(description = "应选名额 seats") int seats,
        @Schema(description = "应到有选举权人数，确定后各次投票相同 who may vote, the same in every ballot", nullable = true)
                Integer eligible,
        @Schema(description = "留任的村民委员会成员数 members who stay in office") int incumbents,
        LocalDate calledOn,
        List<Recommended> recommendations,
        @Schema(description = "候选人编号 candidates, by number") List<String> candidates,
        List<BallotLineView> ballots,
        @Schema(description = "同意减少名额的表决 the consent to fewer seats", nullable = true) Consented consent,
        @Schema(description = "当选人编号 the elected, by number") List<String> elected,
        @Schema(description = "尚缺名额 seats that are left") int seatsLeft,
        @Schema(description = "下一次投票的类别 kind of the next ballot", nullable = true) BallotKind due,
        @Schema(description = "下一次投票的对象 whom the next ballot is about") List<String> dueSlate,
        @Schema(nullable = true) LocalDate endedOn,
        @Schema(nullable = true) String endingReasons,
        long version)
        implements Versioned {

    /** Whom one body recommended. */
    @Schema(name = "ElectionRecommendationView")
    record Recommended(
            int step,
            Nominator by,
            LocalDate heldOn,
            @Schema(nullable = true) Integer issued,
            @Schema(nullable = true) Integer returned,
            List<RecordRecommendation.Named> names,
            @Schema(nullable = true) Certificate certificate) {}

    /** That the voters gave up seats. */
    @Schema(name = "ElectionConsentView")
    record Consented(
            @Schema(description = "应到 eligible") int eligible,
            @Schema(description = "实到 present") int present,
            @Schema(description = "同意 in favour") int yes,
            String reasons,
            @Schema(nullable = true) Certificate certificate) {}

    /** A ballot with what came of it. */
    @Schema(name = "ElectionBallotView")
    record BallotLineView(
            int number,
            BallotKind kind,
            int seats,
            LocalDate heldOn,
            int eligible,
            @Schema(nullable = true) Integer present,
            int issued,
            int returned,
            int voided,
            BallotOutcome outcome,
            @Schema(description = "无效的原因 why it is void", nullable = true) Ballot.Cause voidCause,
            @Schema(description = "当选所需票数 votes that elect", nullable = true) Integer needed,
            @Schema(
                            description =
                                    "无效的：尚缺到会（投票）人数，或者收回多于发出的票数；当选不足的：尚差的票数 "
                                            + "persons or ballots for which it is void, or votes that are missing where seats are left",
                            nullable = true)
                    Integer missing,
            @Schema(nullable = true) String ruleId,
            @Schema(nullable = true) String article,
            @Schema(description = "规则的出处 the law it is taken from", nullable = true) String source,
            @Schema(description = "是否已与原文核对 whether it was checked against that text", nullable = true)
                    Boolean verified,
            @Schema(nullable = true) Text sentences,
            List<Line> lines,
            String teller,
            String secondTeller,
            String sheetSha256) {}

    /** What a ballot says of one name. */
    @Schema(name = "ElectionBallotLineView")
    record Line(
            @Schema(
                            description =
                                    "人员编号；党内选举中另选他人而不能当选的，无写入权限者只见首字母 number; masked where who was written in cannot be elected and the reader may not write")
                    String person,
            boolean writtenIn,
            int yes,
            int no,
            int abstain,
            BallotLine.Standing standing) {}

    /**
     * An election as a reader is shown it.
     *
     * @param inFull whether by number also who was written in for an office of the party and cannot be elected: that may tell
     *     that he has no vote
     */
    static ElectionView of(Election election, ElectionLaw law, boolean inFull) {
        boolean voting = election.state == ElectionState.VOTING;
        return new ElectionView(
                election.id,
                election.branchNumber,
                election.divisionCode,
                election.courseCode,
                election.office,
                election.state,
                election.seats,
                election.eligible,
                election.incumbents,
                election.calledOn,
                election.recommendations.stream()
                        .map(each -> new Recommended(
                                each.step,
                                each.by,
                                each.heldOn,
                                each.issued,
                                each.returned,
                                each.nominations.stream()
                                        .map(name -> new RecordRecommendation.Named(name.personNumber, name.votes))
                                        .toList(),
                                each.certificate))
                        .toList(),
                election.candidates.stream()
                        .map(each -> each.personNumber)
                        .sorted()
                        .toList(),
                election.ballots.stream()
                        .map(ballot -> ballot(ballot, law, inFull))
                        .toList(),
                election.consentYes == null
                        ? null
                        : new Consented(
                                election.ballots.get(0).eligible,
                                election.consentPresent,
                                election.consentYes,
                                election.consentReasons,
                                election.consentCertificate),
                List.copyOf(election.elected()),
                election.seatsLeft(),
                voting ? election.due().kind() : null,
                voting ? List.copyOf(election.due().slate()) : List.of(),
                election.endedOn,
                election.endingReasons,
                election.version);
    }

    private static BallotLineView ballot(Ballot ballot, ElectionLaw law, boolean inFull) {
        var rule = law.named(ballot.ruleId, ballot.heldOn);
        return new BallotLineView(
                ballot.number,
                ballot.kind,
                ballot.seats,
                ballot.heldOn,
                ballot.eligible,
                ballot.present,
                ballot.issued,
                ballot.returned,
                ballot.voided,
                ballot.outcome,
                ballot.voidCause,
                ballot.needed,
                ballot.missing,
                ballot.ruleId,
                ballot.article,
                rule.source(),
                rule.rule() == null ? null : Boolean.valueOf(rule.verified()),
                ballot.sentencesZh == null ? null : new Text(ballot.sentencesZh, ballot.sentencesEn),
                lines(ballot, inFull),
                ballot.teller,
                ballot.secondTeller,
                ballot.sheetSha256);
    }

    /** Those who are masked come last, so that the order of the numbers does not tell who they are. */
    private static List<Line> lines(Ballot ballot, boolean inFull) {
        return ballot.lines.stream()
                .sorted(Comparator.comparing(line -> !inFull && line.isOfWhomItIsNotTold()))
                .map(line -> line(line, !inFull && line.isOfWhomItIsNotTold()))
                .toList();
    }

    private static Line line(BallotLine line, boolean masked) {
        return new Line(
                masked ? Masked.number(line.personNumber) : line.personNumber,
                line.writtenIn,
                line.yes,
                line.no,
                line.abstain,
                line.standing);
    }
}
