package org.jointprosperity.evaluation.honour;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.evaluation.disclosure.privacy.PublicParts;

/** 荣誉: an honour of a place, known to all. Where a source tells its year only, it counts from the year's last day on. */
@Entity
@Immutable
class Honour {

    @Id
    UUID id;

    String code;
    String nameZh;
    String nameEn;
    int ofYear;
    LocalDate latestOn;
    String awardedBy;
    String divisionCode;
    String source;
    boolean verified;

    protected Honour() {}

    /** Refuses a text with a number of a person, as all who log in read it. */
    Honour(RecordHonour form) {
        new PublicParts()
                .part("nameZh", form.nameZh())
                .part("nameEn", form.nameEn())
                .part("awardedBy", form.awardedBy())
                .part("source", form.source())
                .requireNoPrivateNumber();
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = form.code();
        this.nameZh = form.nameZh();
        this.nameEn = form.nameEn();
        this.latestOn = form.on() == null ? LocalDate.of(form.year(), 12, 31) : form.on();
        this.ofYear = form.year();
        this.awardedBy = form.awardedBy();
        this.divisionCode = form.division().value();
        this.source = form.source();
        this.verified = form.verified();
    }
}
