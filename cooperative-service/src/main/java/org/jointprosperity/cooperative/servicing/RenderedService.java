package org.jointprosperity.cooperative.servicing;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.contracts.CooperativeEvent.ServiceRendered;
import org.jointprosperity.contracts.CooperativeEvent.ServiceReversed;
import org.jointprosperity.cooperative.association.Association;

/** 服务: an association or cooperative served members on a day, or such an entry is taken back; nobody changes it. */
@Entity
@Immutable
class RenderedService {

    @Id
    UUID id;

    UUID associationId;
    String service;
    int served;
    String note;
    LocalDate renderedOn;
    LocalDate recordedOn;
    UUID reversedServiceId;
    String reason;

    @Formula("(select r.id from rendered_service r where r.reversed_service_id = id)")
    UUID reversedBy;

    protected RenderedService() {}

    RenderedService(UUID association, RenderService rendering, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.associationId = association;
        this.service = rendering.service();
        this.served = rendering.served();
        this.note = rendering.note();
        this.renderedOn = rendering.renderedOn();
        this.recordedOn = today;
    }

    private RenderedService(RenderedService original, String reason, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.associationId = original.associationId;
        this.service = original.service;
        this.served = original.served;
        this.renderedOn = today;
        this.recordedOn = today;
        this.reversedServiceId = original.id;
        this.reason = reason;
    }

    /** The entry that takes this one back. */
    RenderedService takenBack(String reason, LocalDate today) {
        return new RenderedService(this, reason, today);
    }

    boolean isReversal() {
        return reversedServiceId != null;
    }

    ServiceRendered rendered(Association association) {
        return new ServiceRendered(
                associationId, association.creditCode(), id, service, served, association.divisionCode(), renderedOn);
    }

    ServiceReversed reversed(Association association) {
        return new ServiceReversed(
                associationId,
                association.creditCode(),
                id,
                reversedServiceId,
                service,
                served,
                association.divisionCode(),
                renderedOn);
    }
}
