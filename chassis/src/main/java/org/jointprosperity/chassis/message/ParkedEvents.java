package org.jointprosperity.chassis.message;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.EventTypes;

/** What an operator may do with the events that have not taken effect: look, try again, give up. */
@ApplicationScoped
public class ParkedEvents {

    private final ParkedRows parked;
    private final InboxRows inbox;
    private final Inbox reception;
    private final PlatformWork work;
    private final List<EventsListener<?>> listeners;

    ParkedEvents(
            ParkedRows parked,
            InboxRows inbox,
            Inbox reception,
            PlatformWork work,
            @All List<EventsListener<?>> listeners) {
        this.parked = parked;
        this.inbox = inbox;
        this.reception = reception;
        this.work = work;
        this.listeners = listeners;
    }

    /** Those of a state, or all, in the order of their ids behind the one given. */
    public List<ParkedEvent> list(ParkedEvent.State state, UUID after, int limit) {
        return work.call(() -> parked.list(state, after, limit));
    }

    /**
     * Tries an event again, and after it those that wait for it. Refuses when it is not its turn, or when it fails again. The
     * note is written in the transaction in which the event takes effect.
     */
    public void replay(UUID eventId, Runnable note) {
        var event = require(eventId);
        try {
            reception.take(event, listenerOf(event), note);
        } catch (DeadLetter again) {
            throw new RuleViolation("message-fails-again").with("reason", again.getMessage());
        }
        RuleViolation.rule(work.call(() -> parked.find(eventId)).isEmpty(), "message-not-due");
    }

    /** Gives an event up: the aggregate goes on without it. Refuses when it is not its turn, as one before it is missing. */
    public void discard(UUID eventId, String reason, Runnable note) {
        var event = require(eventId);
        var listener = listenerOf(event);
        var waiting = work.call(() -> {
            RuleViolation.rule(inbox.advance(event) == InboxRows.Turn.DUE, "message-not-due");
            parked.discard(eventId, reason);
            note.run();
            return parked.waitingAfter(event);
        });
        reception.heal(waiting, listener);
    }

    private ReceivedEvent require(UUID eventId) {
        return work.call(() -> parked.find(eventId)).orElseThrow(Refusal::notFound);
    }

    private EventsListener<?> listenerOf(ReceivedEvent event) {
        return listeners.stream()
                .filter(listener -> EventTypes.topicOf(listener.context()).equals(event.topic()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("message-without-listener").with("topic", event.topic()));
    }
}
