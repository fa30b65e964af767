package org.jointprosperity.pairing.visit;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.concern.Concern;
import org.jointprosperity.pairing.concern.Concerns;

/** Records and corrects visits, whether one is sent, a batch or a roster; a concern heard is tracked from then on. */
@ApplicationScoped
public class RecordingVisits {

    private final Visits visits;
    private final Concerns concerns;
    private final BusinessDay businessDay;
    private final Outbox outbox;

    RecordingVisits(Visits visits, Concerns concerns, BusinessDay businessDay, Outbox outbox) {
        this.visits = visits;
        this.concerns = concerns;
        this.businessDay = businessDay;
        this.outbox = outbox;
    }

    /** Keeps a new visit; false where its id is taken. */
    public boolean record(Visit visit, String by) {
        if (!visits.claim(visit.id)) {
            return false;
        }
        visits.persist(visit);
        outbox.add(visit.recorded());
        if (visit.card.hasConcern()) {
            track(visit, by);
        }
        return true;
    }

    /** Corrects a visit that is held; says whether anything is different. */
    public boolean correct(Visit visit, Card card, Links links, Recorder by) {
        boolean tracked = visit.card.hasConcern();
        var corrected = visit.correct(card, links, by, businessDay.today());
        corrected.ifPresent(outbox::add);
        if (!tracked && visit.card.hasConcern()) {
            track(visit, by.name());
        }
        return corrected.isPresent();
    }

    private void track(Visit visit, String by) {
        var concern = new Concern(visit.heard(visit.card.concernTopic(), visit.card.concern()), by);
        concerns.persist(concern);
        outbox.add(concern.heard());
    }
}
