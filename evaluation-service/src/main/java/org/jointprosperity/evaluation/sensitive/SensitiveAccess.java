package org.jointprosperity.evaluation.sensitive;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 查阅记录: who was shown which record in full, when and why; what was shown does not stand here. Never changed. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class SensitiveAccess {

    /** Which register it was. */
    @Schema(name = "SensitiveRegister", description = "困难党员名册 HARDSHIP 或培养名册 TRAINEE。")
    public enum Register {
        /** 困难党员名册. */
        HARDSHIP,
        /** 培养名册. */
        TRAINEE
    }

    @Id
    UUID id;

    @Enumerated(STRING)
    Register register;

    UUID recordId;
    String reason;
    String subject;
    String client;
    String personNumber;
    LocalDate accessedOn;
    Instant accessedAt;
    String divisionCode;
    String unitCode;

    protected SensitiveAccess() {}

    SensitiveAccess(Register register, UUID recordId, String reason, Caller by, LocalDate on, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.register = register;
        this.recordId = recordId;
        this.reason = reason;
        this.subject = by.subject();
        this.client = by.client();
        this.personNumber = by.person().orElse(null);
        this.accessedOn = on;
        this.accessedAt = at;
    }

    void lies(String division, String unit) {
        divisionCode = division;
        unitCode = unit;
    }
}
