package org.jointprosperity.contracts;

import java.time.LocalDate;
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
}
