package org.jointprosperity.pairing.undertaking;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jointprosperity.chassis.message.EventsListener;
import org.jointprosperity.chassis.message.Inbox;
import org.jointprosperity.contracts.CooperativeEvent;
import org.jointprosperity.contracts.CooperativeEvent.BaseExtended;
import org.jointprosperity.contracts.CooperativeEvent.BaseOpened;
import org.jointprosperity.contracts.CooperativeEvent.CertificationChanged;
import org.jointprosperity.contracts.CooperativeEvent.CertificationWithdrawn;
import org.jointprosperity.contracts.CooperativeEvent.HouseholdCertified;
import org.jointprosperity.contracts.CooperativeEvent.OfBase;
import org.jointprosperity.contracts.CooperativeEvent.OfCertification;

/** Learns from the cooperative service how bases grow and which households are certified, and moves undertakings by it. */
@ApplicationScoped
class CooperativeEventsListener implements EventsListener<CooperativeEvent> {

    private final Inbox inbox;
    private final Bases bases;
    private final KnownCertifications certifications;
    private final Subjects subjects;

    CooperativeEventsListener(Inbox inbox, Bases bases, KnownCertifications certifications, Subjects subjects) {
        this.inbox = inbox;
        this.bases = bases;
        this.certifications = certifications;
        this.subjects = subjects;
    }

    @Incoming("cooperative-events")
    @Blocking
    CompletionStage<Void> on(KafkaRecordBatch<String, String> batch) {
        return inbox.receive(batch, this);
    }

    @Override
    public Class<CooperativeEvent> context() {
        return CooperativeEvent.class;
    }

    @Override
    public void learn(CooperativeEvent event) {
        if (event instanceof OfBase base) {
            subjects.settleBase(noted(base));
        } else if (event instanceof OfCertification certification) {
            subjects.settleHousehold(noted(certification));
        }
    }

    private String noted(OfBase event) {
        var base = bases.held(event.baseId());
        if (event instanceof BaseOpened opened) {
            base.take(
                    opened.number(),
                    opened.industry(),
                    opened.divisionCode(),
                    new Extent(opened.areaThousandths(), opened.areaUnit(), opened.openedOn()));
        } else if (event instanceof BaseExtended extended) {
            base.take(
                    extended.number(),
                    extended.industry(),
                    extended.divisionCode(),
                    new Extent(extended.areaThousandths(), extended.areaUnit(), extended.extendedOn()));
        }
        bases.persistAndFlush(base);
        return base.number;
    }

    private String noted(OfCertification event) {
        var certification = certifications.held(event.certificationId());
        if (event instanceof HouseholdCertified given) {
            certification.take(
                    given.householdNumber(),
                    given.industry(),
                    given.herdSize(),
                    given.divisionCode(),
                    given.certifiedOn());
        } else if (event instanceof CertificationChanged changed) {
            certification.take(
                    changed.householdNumber(),
                    changed.industry(),
                    changed.herdSize(),
                    changed.divisionCode(),
                    changed.certifiedOn());
        } else if (event instanceof CertificationWithdrawn withdrawn) {
            certification.withdrawnOn = withdrawn.withdrawnOn();
        }
        certifications.persistAndFlush(certification);
        return certification.householdNumber;
    }
}
