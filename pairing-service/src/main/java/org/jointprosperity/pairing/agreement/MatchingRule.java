package org.jointprosperity.pairing.agreement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.pairing.registry.Sector;
import org.jointprosperity.pairing.registry.VillageClass;

/** 结对原则: which kind of village a sector supports, as the county decided it, from when until when. */
@Entity
public class MatchingRule {

    @Id
    int id;

    @Enumerated(STRING)
    Sector sector;

    @Enumerated(STRING)
    VillageClass villageClass;

    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;

    protected MatchingRule() {}

    /** What rests on it names it by number and first day. */
    Citation citation() {
        return new Citation("matching-rule-" + id + "@" + effectiveFrom, source, null, false);
    }

    /** The sector it binds. */
    public Sector sector() {
        return sector;
    }

    /** The class of village the sector supports. */
    public VillageClass villageClass() {
        return villageClass;
    }

    /** The division whose rule it is, a prefix of the divisions it holds for. */
    public String jurisdiction() {
        return jurisdiction;
    }
}
