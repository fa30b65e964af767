package org.jointprosperity.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the evaluation service announces: how decisions of villages and assemblies go, stage by stage. */
public sealed interface EvaluationEvent extends Event {

    /** The context whose facts these are. */
    String CONTEXT = "evaluation";

    /** The topic that carries them. */
    String TOPIC = "evaluation.events";

    /** What is decided upon: a thing of some context in one of its versions, handed back with every answer. */
    record Subject(String context, String kind, UUID id, int version) {}

    /** A fact about a decision. */
    sealed interface OfDecision extends EvaluationEvent {
        UUID decisionId();

        @Override
        default UUID aggregateId() {
            return decisionId();
        }

        @Override
        default String aggregateType() {
            return "decision";
        }
    }

    /** A decision was opened on a subject; its matter selects the law. */
    record DecisionOpened(
            UUID decisionId, Subject subject, String matter, String template, String divisionCode, LocalDate openedOn)
            implements OfDecision {}

    /** One stage's meeting was judged by the rule in force on its day. */
    record StageJudged(
            UUID decisionId,
            Subject subject,
            int stage,
            String body,
            String outcome,
            String ruleId,
            String divisionCode,
            LocalDate heldOn)
            implements OfDecision {}

    /** A fact about an award of a year 年度评优. */
    sealed interface OfAward extends EvaluationEvent {
        UUID awardId();

        @Override
        default UUID aggregateId() {
            return awardId();
        }

        @Override
        default String aggregateType() {
            return "award";
        }
    }

    /** A unit, branch or person was given an award of a year; it may be objected to. */
    record AwardGiven(
            UUID awardId,
            String awardCode,
            String subjectKind,
            String subjectNumber,
            int year,
            long points,
            boolean differs,
            String divisionCode,
            String unitCode,
            LocalDate givenOn,
            LocalDate objectUntil)
            implements OfAward {}

    /** An award of a year was withdrawn, as an objection to it was upheld. */
    record AwardWithdrawn(
            UUID awardId,
            String awardCode,
            String subjectKind,
            String subjectNumber,
            int year,
            String divisionCode,
            String unitCode,
            LocalDate withdrawnOn)
            implements OfAward {}

    /** Every stage of a decision was carried; what it decided may be carried out. */
    record DecisionCarried(UUID decisionId, Subject subject, String matter, String divisionCode, LocalDate carriedOn)
            implements OfDecision {}

    /** A valid meeting said no; the decision is at its end. */
    record DecisionRejected(
            UUID decisionId, Subject subject, String matter, int stage, String divisionCode, LocalDate rejectedOn)
            implements OfDecision {}

    /** A decision was closed before its stages were through, for example withdrawn or superseded. */
    record DecisionClosed(
            UUID decisionId, Subject subject, String matter, String reason, String divisionCode, LocalDate closedOn)
            implements OfDecision {}

    /** Opinions on a decision were collected and each of them answered; whoever decides may meet. */
    record ConsultationConcluded(
            UUID decisionId, Subject subject, int opinions, int adopted, String divisionCode, LocalDate concludedOn)
            implements OfDecision {}

    /** A stage was disclosed; it is carried if what was shown hung long enough. */
    record StageDisclosed(
            UUID decisionId,
            Subject subject,
            int stage,
            boolean carried,
            String sha256,
            String divisionCode,
            LocalDate shownFrom,
            LocalDate shownTo)
            implements OfDecision {}

    /** A fact about a meeting held stage by stage 会议. */
    sealed interface OfMeeting extends EvaluationEvent {
        UUID meetingId();

        @Override
        default UUID aggregateId() {
            return meetingId();
        }

        @Override
        default String aggregateType() {
            return "meeting";
        }
    }

    /** A meeting was opened and its roll frozen. */
    record MeetingOpened(
            UUID meetingId,
            UUID decisionId,
            Subject subject,
            int stage,
            String body,
            int onRoll,
            int eligible,
            String divisionCode,
            LocalDate heldOn)
            implements OfMeeting {}

    /** A meeting was closed and judged by the rule in force on its day. */
    record MeetingClosed(
            UUID meetingId,
            UUID decisionId,
            Subject subject,
            int stage,
            String body,
            int eligible,
            int present,
            String outcome,
            String divisionCode,
            LocalDate heldOn)
            implements OfMeeting {}

    /** A meeting that had been opened was broken off before anything was voted on; its roll stays the roll of the stage. */
    record MeetingCancelled(
            UUID meetingId,
            UUID decisionId,
            Subject subject,
            int stage,
            String body,
            String divisionCode,
            LocalDate cancelledOn)
            implements OfMeeting {}

    /** What a meeting gave somebody to do was not done in time. */
    record FollowUpOverdue(
            UUID followUpId,
            UUID decisionId,
            String ownerKind,
            String ownerNumber,
            String divisionCode,
            String unitCode,
            LocalDate dueOn,
            LocalDate overdueOn)
            implements EvaluationEvent {

        @Override
        public UUID aggregateId() {
            return followUpId;
        }

        @Override
        public String aggregateType() {
            return "follow-up";
        }
    }

    /** A rule pack 规则包 that two have reviewed begins to judge meetings; those of its own past days too where it is historical. */
    record RulePackTookEffect(
            UUID rulePackId,
            String pack,
            int number,
            String sha256,
            boolean historical,
            String divisionCode,
            LocalDate effectiveFrom,
            LocalDate effectiveTo)
            implements EvaluationEvent {

        @Override
        public UUID aggregateId() {
            return rulePackId;
        }

        @Override
        public String aggregateType() {
            return "rule-pack";
        }
    }

    /** A fact about a commitment 承诺. */
    sealed interface OfCommitment extends EvaluationEvent {
        UUID commitmentId();

        @Override
        default UUID aggregateId() {
            return commitmentId();
        }

        @Override
        default String aggregateType() {
            return "commitment";
        }
    }

    /** A commitment was reviewed and is public from a day on; everyone may read it. */
    record CommitmentPublished(
            UUID commitmentId,
            int level,
            UUID parentId,
            String ownerKind,
            String ownerNumber,
            String divisionCode,
            String unitCode,
            LocalDate publicFrom,
            LocalDate lastDueOn)
            implements OfCommitment {}

    /** A commitment ended in its one evaluation. */
    record CommitmentEvaluated(
            UUID commitmentId,
            int level,
            String ownerKind,
            String ownerNumber,
            String result,
            String divisionCode,
            String unitCode,
            LocalDate evaluatedOn)
            implements OfCommitment {}

    /** A fact about a red star 红星. */
    sealed interface OfStar extends EvaluationEvent {
        UUID starId();

        @Override
        default UUID aggregateId() {
            return starId();
        }

        @Override
        default String aggregateType() {
            return "star";
        }
    }

    /** A member was given the red star of a year; it may be objected to. */
    record StarAwarded(UUID starId, String personNumber, int year, String divisionCode, LocalDate awardedOn)
            implements OfStar {}

    /** A red star was withdrawn after an objection. */
    record StarWithdrawn(UUID starId, String personNumber, int year, String divisionCode, LocalDate withdrawnOn)
            implements OfStar {}

    /** An objection to a red star was answered and the star stays 异议后维持. */
    record StarKept(UUID starId, String personNumber, int year, String divisionCode, String unitCode, LocalDate keptOn)
            implements OfStar {}

    /** A supervisor noted what he saw of a commitment 督诺. */
    record CommitmentSupervised(
            UUID commitmentId,
            int level,
            String ownerKind,
            String ownerNumber,
            String divisionCode,
            String unitCode,
            LocalDate supervisedOn)
            implements OfCommitment {}

    /** A member took a post with his own public commitment as its letter 设岗承诺. */
    record PostTaken(
            UUID assignmentId,
            UUID postId,
            String personNumber,
            String branchNumber,
            UUID commitmentId,
            String divisionCode,
            LocalDate takenOn)
            implements EvaluationEvent {

        @Override
        public UUID aggregateId() {
            return assignmentId;
        }

        @Override
        public String aggregateType() {
            return "post-assignment";
        }
    }

    /** A delivery that had been confirmed was taken back, as it had been recorded wrongly; who was to receive it is not told. */
    record CareReversed(
            UUID deliveryId,
            String code,
            Long amountFen,
            String divisionCode,
            String unitCode,
            LocalDate deliveredOn,
            LocalDate reversedOn)
            implements EvaluationEvent {

        @Override
        public UUID aggregateId() {
            return deliveryId;
        }

        @Override
        public String aggregateType() {
            return "care-delivery";
        }
    }

    /** What a meeting gave somebody to do is done, in time or late 办结. */
    record FollowUpDone(
            UUID followUpId,
            UUID decisionId,
            String ownerKind,
            String ownerNumber,
            String divisionCode,
            String unitCode,
            LocalDate dueOn,
            LocalDate doneOn)
            implements EvaluationEvent {

        @Override
        public UUID aggregateId() {
            return followUpId;
        }

        @Override
        public String aggregateType() {
            return "follow-up";
        }
    }

    /** What a unit delivered to a member in need has arrived; who received it is not told. */
    record CareDelivered(
            UUID deliveryId,
            String code,
            Long amountFen,
            String divisionCode,
            String unitCode,
            LocalDate deliveredOn,
            LocalDate confirmedOn)
            implements EvaluationEvent {

        @Override
        public UUID aggregateId() {
            return deliveryId;
        }

        @Override
        public String aggregateType() {
            return "care-delivery";
        }
    }

    /** A fact about a trainee 培养对象. */
    sealed interface OfTrainee extends EvaluationEvent {
        UUID traineeId();

        @Override
        default UUID aggregateId() {
            return traineeId();
        }

        @Override
        default String aggregateType() {
            return "trainee";
        }
    }

    /** A village and a unit train somebody, one for the other; who it is is not told. */
    record TraineeTaken(
            UUID traineeId,
            String number,
            String kind,
            String direction,
            String branchNumber,
            String divisionCode,
            String unitCode,
            LocalDate startedOn)
            implements OfTrainee {}

    /** A training ended. */
    record TraineeConcluded(
            UUID traineeId,
            String number,
            String kind,
            String conclusion,
            String branchNumber,
            String divisionCode,
            String unitCode,
            LocalDate concludedOn)
            implements OfTrainee {}

    /** A fact about an appraisal 测评. */
    sealed interface OfAppraisal extends EvaluationEvent {
        UUID appraisalId();

        @Override
        default UUID aggregateId() {
            return appraisalId();
        }

        @Override
        default String aggregateType() {
            return "appraisal";
        }
    }

    /** An appraisal was opened; who is asked is frozen from then on and not told. */
    record AppraisalOpened(
            UUID appraisalId,
            String kind,
            int year,
            String organisationKind,
            String organisationNumber,
            int evaluators,
            LocalDate openedOn,
            LocalDate pollUntil,
            String divisionCode,
            String unitCode)
            implements OfAppraisal {}

    /** An appraisal that had been opened was given up before anybody voted; another may be held for the year. */
    record AppraisalCancelled(
            UUID appraisalId,
            String kind,
            int year,
            String organisationKind,
            String organisationNumber,
            LocalDate cancelledOn,
            String divisionCode,
            String unitCode)
            implements OfAppraisal {}

    /** What people found of a unit, a branch or, where the rule publishes it, a person is final. */
    record AppraisalFound(
            UUID appraisalId,
            String kind,
            int year,
            String subjectKind,
            String subjectNumber,
            String grade,
            String divisionCode,
            String unitCode,
            LocalDate foundOn)
            implements OfAppraisal {}

    /** A village cadre was found not competent so often running that his office ends. */
    record OfficeEndsByAppraisal(
            UUID appraisalId,
            String personNumber,
            String branchNumber,
            int year,
            int timesRunning,
            String ruleId,
            String divisionCode,
            LocalDate endsOn)
            implements OfAppraisal {}

    /** An appraisal found of which classes a village is. */
    record BranchClassFound(
            UUID appraisalId, String branchNumber, List<String> classes, String divisionCode, LocalDate foundOn)
            implements OfAppraisal {}

    /** A fact about something disclosed. */
    sealed interface OfDisclosure extends EvaluationEvent {
        UUID disclosureId();

        @Override
        default UUID aggregateId() {
            return disclosureId();
        }

        @Override
        default String aggregateType() {
            return "disclosure";
        }
    }

    /** Something of the catalogue was published, after four persons had their hands on it; its text is known by its hash. */
    record DisclosurePublished(
            UUID disclosureId,
            String itemCode,
            String contentClass,
            String level,
            String scope,
            String sha256,
            UUID correctsId,
            String divisionCode,
            LocalDate publishedOn,
            LocalDate shownUntil,
            LocalDate objectionsUntil)
            implements OfDisclosure {}

    /** What was published was withdrawn; it stays on record and is shown no more. */
    record DisclosureWithdrawn(
            UUID disclosureId, String itemCode, String level, String divisionCode, LocalDate withdrawnOn)
            implements OfDisclosure {}

    /** What a place owed its people by the catalogue was not published in time. */
    record DisclosureOverdue(
            UUID dueId, String itemCode, String level, String divisionCode, LocalDate dueOn, LocalDate overdueOn)
            implements EvaluationEvent {
        @Override
        public UUID aggregateId() {
            return dueId;
        }

        @Override
        public String aggregateType() {
            return "disclosure-due";
        }
    }

    /** What had been announced as overdue was published after all, late 补公开. */
    record DisclosureMadeGood(
            UUID dueId,
            String itemCode,
            String level,
            String divisionCode,
            UUID disclosureId,
            LocalDate dueOn,
            LocalDate doneOn)
            implements EvaluationEvent {
        @Override
        public UUID aggregateId() {
            return dueId;
        }

        @Override
        public String aggregateType() {
            return "disclosure-due";
        }
    }

    /** It was proved that what was published hung on a notice board as long as it had to 公开凭证. */
    record DisclosureProved(
            UUID disclosureId,
            String itemCode,
            String level,
            String divisionCode,
            LocalDate shownFrom,
            LocalDate shownTo,
            LocalDate recordedOn)
            implements OfDisclosure {}

    /** No proof came in time that what was published hung on a notice board as long as it had to 凭证逾期. */
    record DisclosureUnproved(
            UUID disclosureId,
            String itemCode,
            String level,
            String divisionCode,
            LocalDate shownUntil,
            LocalDate notedOn)
            implements OfDisclosure {}

    /** A fact about an objection to something disclosed. */
    sealed interface OfObjection extends EvaluationEvent {
        UUID objectionId();

        @Override
        default UUID aggregateId() {
            return objectionId();
        }

        @Override
        default String aggregateType() {
            return "disclosure-objection";
        }
    }

    /** Someone who may read it objected to something disclosed. */
    record ObjectionRaised(
            UUID objectionId,
            UUID disclosureId,
            String itemCode,
            String divisionCode,
            LocalDate raisedOn,
            LocalDate answerDueOn)
            implements OfObjection {}

    /** An objection was not answered by the last day of its deadline. */
    record ObjectionLate(
            UUID objectionId,
            UUID disclosureId,
            String itemCode,
            String divisionCode,
            LocalDate answerDueOn,
            LocalDate lateOn)
            implements OfObjection {}

    /** The responsible office answered an objection, in time or late; one that is upheld makes a correction due. */
    record ObjectionAnswered(
            UUID objectionId,
            UUID disclosureId,
            String itemCode,
            String verdict,
            boolean inTime,
            String divisionCode,
            LocalDate answeredOn)
            implements OfObjection {}

    /** A fact about the office of a branch's secretary 村党支部书记, from the selection or election he came by. */
    sealed interface OfSecretary extends EvaluationEvent {
        UUID selectionId();

        String route();

        @Override
        default UUID aggregateId() {
            return selectionId();
        }

        @Override
        default String aggregateType() {
            return "ELECTION".equals(route()) ? "election" : "open-selection";
        }
    }

    /** Somebody became secretary of a branch, by open selection or by election; from this day on he may sign for it. */
    record SecretarySelected(
            UUID selectionId,
            String route,
            String personNumber,
            String branchNumber,
            LocalDate probationUntil,
            String divisionCode,
            LocalDate selectedOn)
            implements OfSecretary {}

    /** A secretary left his office or was removed; from this day on he does not sign any more. */
    record SecretaryRemoved(
            UUID selectionId,
            String route,
            String personNumber,
            String branchNumber,
            String reason,
            String divisionCode,
            LocalDate removedOn)
            implements OfSecretary {}

    /** An election ended with its seats filled, with the fewer seats the voters consented to, or with seats that stay vacant. */
    record ElectionHeld(
            UUID electionId,
            String course,
            String office,
            String branchNumber,
            int seats,
            List<String> electedNumbers,
            int ballots,
            String divisionCode,
            LocalDate heldOn)
            implements EvaluationEvent {

        @Override
        public UUID aggregateId() {
            return electionId;
        }

        @Override
        public String aggregateType() {
            return "election";
        }
    }

    /** A village cadre was promoted to a deputy post of a town 选拔乡镇副职. */
    record CadrePromoted(
            UUID promotionId,
            String personNumber,
            String branchNumber,
            String townCode,
            String office,
            int yearsServed,
            String divisionCode,
            LocalDate promotedOn)
            implements EvaluationEvent {

        @Override
        public UUID aggregateId() {
            return promotionId;
        }

        @Override
        public String aggregateType() {
            return "promotion";
        }
    }
}
