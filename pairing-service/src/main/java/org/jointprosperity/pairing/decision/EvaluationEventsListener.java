package org.jointprosperity.pairing.decision;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jointprosperity.chassis.message.EventsListener;
import org.jointprosperity.chassis.message.Inbox;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.contracts.EvaluationEvent.DecisionCarried;
import org.jointprosperity.contracts.EvaluationEvent.DecisionClosed;
import org.jointprosperity.contracts.EvaluationEvent.DecisionOpened;
import org.jointprosperity.contracts.EvaluationEvent.DecisionRejected;
import org.jointprosperity.pairing.decision.KnownDecision.Standing;

/** Learns from the evaluation service how the decisions of villages go; the rest is told on to whom it concerns. */
@ApplicationScoped
class EvaluationEventsListener implements EventsListener<EvaluationEvent> {

    private final Inbox inbox;
    private final KnownDecisions decisions;
    private final Event<EvaluationEvent> within;

    EvaluationEventsListener(Inbox inbox, KnownDecisions decisions, Event<EvaluationEvent> within) {
        this.inbox = inbox;
        this.decisions = decisions;
        this.within = within;
    }

    @Incoming("evaluation-events")
    @Blocking
    CompletionStage<Void> on(KafkaRecordBatch<String, String> batch) {
        return inbox.receive(batch, this);
    }

    @Override
    public Class<EvaluationEvent> context() {
        return EvaluationEvent.class;
    }

    /** A stage alone changes nothing here: money waits for the last one. */
    @Override
    public void learn(EvaluationEvent event) {
        if (event instanceof DecisionOpened e) {
            decisions.note(e.decisionId(), Standing.OPEN, e.subject(), e.matter(), e.divisionCode(), e.openedOn());
        } else if (event instanceof DecisionCarried e) {
            decisions.note(e.decisionId(), Standing.CARRIED, e.subject(), e.matter(), e.divisionCode(), e.carriedOn());
        } else if (event instanceof DecisionRejected e) {
            decisions.note(
                    e.decisionId(), Standing.REJECTED, e.subject(), e.matter(), e.divisionCode(), e.rejectedOn());
        } else if (event instanceof DecisionClosed e) {
            decisions.note(e.decisionId(), Standing.CLOSED, e.subject(), e.matter(), e.divisionCode(), e.closedOn());
        } else {
            within.fire(event);
        }
    }
}
