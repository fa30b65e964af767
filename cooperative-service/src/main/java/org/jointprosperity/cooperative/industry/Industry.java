package org.jointprosperity.cooperative.industry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** 产业: one industry of the county, such as 茶叶 tea or 生猪 pigs. */
@Entity
public class Industry {

    @Id
    String name;

    String nameEn;
    String herdUnit;

    protected Industry() {}

    /** The name in the rosters, Chinese. */
    public String name() {
        return name;
    }

    /** Whether a household of this industry is judged by its herd: pigs, poultry, hives. */
    public boolean hasHerds() {
        return herdUnit != null;
    }
}
