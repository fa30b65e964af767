package org.jointprosperity.cooperative.industry;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 产业: one industry of the county, such as 茶叶 tea or 生猪 pigs. */
@Entity
public class Industry {

    @Id
    String name;

    String nameEn;
    String herdUnit;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> extentUnits;

    protected Industry() {}

    /** The name in the rosters, Chinese. */
    public String name() {
        return name;
    }

    /** Whether a household of this industry is judged by its herd: pigs, poultry, hives. */
    public boolean hasHerds() {
        return herdUnit != null;
    }

    /** Refuses a unit 规模单位 in which no base of the industry is measured; where the place has said none, every unit does. */
    public void requireUnit(String unit) {
        rule(
                extentUnits == null || extentUnits.contains(unit),
                "extent-unit-not-of-industry",
                "unit",
                unit,
                "industry",
                name,
                "units",
                extentUnits);
    }
}
