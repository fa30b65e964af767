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
}
