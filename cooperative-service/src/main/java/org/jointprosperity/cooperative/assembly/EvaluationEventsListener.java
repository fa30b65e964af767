package org.jointprosperity.cooperative.assembly;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jointprosperity.chassis.message.EventsListener;
import org.jointprosperity.chassis.message.Inbox;
import org.jointprosperity.contracts.CooperativeEvent;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.contracts.EvaluationEvent.DecisionCarried;
import org.jointprosperity.contracts.EvaluationEvent.DecisionClosed;
import org.jointprosperity.contracts.EvaluationEvent.DecisionRejected;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.cooperative.assembly.AssemblyDecided.Outcome;

/** Learns from the evaluation service how assemblies decided on what this service put before them. */
@ApplicationScoped
class EvaluationEventsListener implements EventsListener<EvaluationEvent> {

    private final Inbox inbox;
    private final Event<AssemblyDecided> decided;

    EvaluationEventsListener(Inbox inbox, Event<AssemblyDecided> decided) {
        this.inbox = inbox;
        this.decided = decided;
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

    /** A void meeting changes nothing here: the proposal waits for the next one. */
    @Override
    public void learn(EvaluationEvent event) {
        if (event instanceof DecisionCarried e) {
            tell(e.subject(), Outcome.CARRIED, e.carriedOn());
        } else if (event instanceof DecisionRejected e) {
            tell(e.subject(), Outcome.REJECTED, e.rejectedOn());
        } else if (event instanceof DecisionClosed e) {
            tell(e.subject(), Outcome.CLOSED, e.closedOn());
        }
    }

    private void tell(Subject subject, Outcome outcome, LocalDate on) {
        if (subject.context().equals(CooperativeEvent.CONTEXT)) {
            decided.fire(new AssemblyDecided(subject.kind(), subject.id(), subject.version(), outcome, on));
        }
    }
}
