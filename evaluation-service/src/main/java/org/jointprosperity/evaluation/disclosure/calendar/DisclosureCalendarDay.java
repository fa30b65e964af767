package org.jointprosperity.evaluation.disclosure.calendar;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 节假日与调休: a weekday off or a weekend worked, in a jurisdiction; {@code 00} is the whole country. */
@Entity
@Immutable
class DisclosureCalendarDay {

    @Id
    UUID id;

    LocalDate day;
    String jurisdiction;
    boolean working;
    String nameZh;
    String source;
    boolean verified;

    protected DisclosureCalendarDay() {}

    DisclosureCalendarDay(SetCalendarDay request) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.day = request.day();
        this.jurisdiction = request.jurisdiction().value();
        this.working = request.working();
        this.nameZh = request.nameZh();
        this.source = request.source();
        this.verified = request.verified();
    }
}
