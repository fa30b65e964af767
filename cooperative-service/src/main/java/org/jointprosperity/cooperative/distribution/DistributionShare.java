package org.jointprosperity.cooperative.distribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.cooperative.surplus.Share;
import org.jointprosperity.cooperative.surplus.Stake;

/** 成员盈余返还: what one member gets of a proposed or final distribution, with what it was reckoned from. */
@Entity
@Immutable
@IdClass(DistributionShare.Key.class)
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class DistributionShare {

    @Id
    UUID distributionId;

    @Id
    String memberNumber;

    UUID associationId;
    int year;
    String divisionCode;
    boolean stays;
    long tradeFen;
    long capitalStakeFen;
    long reserveStakeFen;
    long subsidyFen;
    long patronageFen;
    long capitalFen;
    long capitalisedFen;
    long reserveFen;
    boolean booked;
    long convertedFen;
    String unconverted;
    String waitsFor;

    protected DistributionShare() {}

    DistributionShare(Distribution of, Share share) {
        var stake = share.stake();
        this.distributionId = of.id;
        this.memberNumber = stake.member();
        this.associationId = of.associationId;
        this.year = of.year;
        this.divisionCode = of.divisionCode;
        this.stays = stake.stays();
        this.tradeFen = stake.tradeFen();
        this.capitalStakeFen = stake.capitalFen();
        this.reserveStakeFen = stake.reserveFen();
        this.subsidyFen = share.subsidyFen();
        this.patronageFen = share.patronageFen();
        this.capitalFen = share.capitalFen();
        this.capitalisedFen = share.capitalisedFen();
        this.reserveFen = share.reserveFen();
    }

    Share share() {
        return new Share(
                new Stake(memberNumber, tradeFen, capitalStakeFen, reserveStakeFen, stays),
                subsidyFen,
                patronageFen,
                capitalFen,
                capitalisedFen,
                reserveFen);
    }

    KeptShare kept() {
        return new KeptShare(share(), booked, convertedFen, unconverted, waitsFor);
    }

    /** A member has one share of a distribution. */
    record Key(UUID distributionId, String memberNumber) implements Serializable {}
}
