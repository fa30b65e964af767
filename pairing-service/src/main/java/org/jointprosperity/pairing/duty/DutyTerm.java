package org.jointprosperity.pairing.duty;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.pairing.agreement.Pairing;

/** 责任期: the days on which a pairing is in force, as its duties count them. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class DutyTerm {

    /** Last day of a pairing whose letter names none. */
    private static final LocalDate WITHOUT_END = LocalDate.of(9999, 12, 31);

    @Id
    UUID pairingId;

    @Version
    long version;

    String unitCode;
    String branchCode;
    String divisionCode;
    LocalDate startsOn;
    LocalDate endsOn;
    LocalDate endedOn;
    LocalDate pausedOn;

    /** The day from which on duties are to be laid for another period. */
    LocalDate layOn;

    @ElementCollection
    @CollectionTable(name = "duty_pause", joinColumns = @JoinColumn(name = "pairing_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<Span> pauses = new ArrayList<>();

    protected DutyTerm() {}

    DutyTerm(Pairing pairing, LocalDate today) {
        this.pairingId = pairing.id();
        this.unitCode = pairing.unitCode();
        this.branchCode = pairing.branchCode();
        this.divisionCode = pairing.divisionCode();
        this.startsOn = pairing.startsOn();
        this.endsOn = pairing.endsOn();
        this.layOn = today;
    }

    /** From the first day to the one on which it ended, or is to end. */
    Span span() {
        var last = endedOn != null ? endedOn : endsOn != null ? endsOn : WITHOUT_END;
        return new Span(startsOn, last.isBefore(startsOn) ? startsOn : last);
    }

    /** Days from here on do not count. */
    void pause(LocalDate on) {
        pausedOn = on;
    }

    /** Days from here on count again; says whether any did not. */
    boolean resume(LocalDate on) {
        boolean paused = pausedOn != null && on.isAfter(pausedOn);
        if (paused) {
            pauses.add(new Span(pausedOn, on.minusDays(1)));
        }
        pausedOn = null;
        return paused;
    }

    /** Over; says whether it ended within a pause, which then ends with it. */
    boolean end(LocalDate on) {
        boolean paused = resume(on.plusDays(1));
        endedOn = on;
        return paused;
    }

    /** Duties are laid up to the next period; periods begin with a month, so that there is nothing to do until then. */
    void laid(LocalDate today) {
        layOn = today.withDayOfMonth(1).plusMonths(1);
    }
}
