package org.jointprosperity.pairing.undertaking;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.pairing.agreement.MovedBy;

/** 分配: a base or household counts for this undertaking and no other, until the allotment is withdrawn. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class Allotment {

    /** What is allotted. */
    enum Kind {
        /** 基地. */
        BASE(MovedBy.BASE_AREA),
        /** 户. */
        HOUSEHOLD(MovedBy.CERTIFIED_HOUSEHOLDS);

        private final MovedBy movedBy;

        Kind(MovedBy movedBy) {
            this.movedBy = movedBy;
        }

        /** Which undertakings it moves. */
        MovedBy movedBy() {
            return movedBy;
        }
    }

    /** Why an allotment ended by itself: the undertaking was closed before; its facts stay with it. */
    static final String UNDERTAKING_CLOSED = "UNDERTAKING_CLOSED";

    /** Why an allotment ended by itself: the household was registered twice, and counts as the entry that stands. */
    static final String HOUSEHOLD_MERGED = "HOUSEHOLD_MERGED";

    /** Why an allotment ended by itself: the base or household is of another product or place now. */
    static final String NO_LONGER_FITS = "NO_LONGER_FITS";

    @Id
    UUID id;

    @Version
    long version;

    @Enumerated(STRING)
    Kind kind;

    String subject;
    UUID undertakingId;
    LocalDate countsFrom;
    LocalDate madeOn;
    String madeBy;
    String reason;
    LocalDate withdrawnOn;
    String withdrawnBy;
    String withdrawalReason;
    String divisionCode;
    String unitCode;

    protected Allotment() {}

    /** Allots; by nobody where only one undertaking fitted. Increases count from the later of the letter and the day given. */
    Allotment(Subject subject, Undertaking undertaking, LocalDate notBefore, LocalDate on, String by, String reason) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = subject.kind();
        this.subject = subject.number();
        this.undertakingId = undertaking.id;
        this.countsFrom =
                notBefore != null && notBefore.isAfter(undertaking.signedOn) ? notBefore : undertaking.signedOn;
        this.madeOn = on;
        this.madeBy = by;
        this.reason = reason;
        this.divisionCode = undertaking.divisionCode;
        this.unitCode = undertaking.unitCode;
    }

    void withdraw(LocalDate on, String by, String reason) {
        rule(withdrawnOn == null, "allotment-withdrawn", "withdrawnOn", withdrawnOn);
        withdrawnOn = on;
        withdrawnBy = by;
        withdrawalReason = reason;
    }
}
