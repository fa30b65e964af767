package org.jointprosperity.evaluation.star;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.MonthDay;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 评星时限: from which day of its year on a star may be given, and how many days it may be objected to. */
@ApplicationScoped
class Terms {

    private final MonthDay from;
    private final int daysToObject;

    Terms(
            @ConfigProperty(name = "joint.stars.from") MonthDay from,
            @ConfigProperty(name = "joint.stars.days-to-object") int daysToObject) {
        this.from = from;
        this.daysToObject = daysToObject;
    }

    LocalDate from(int year) {
        return from.atYear(year);
    }

    int daysToObject() {
        return daysToObject;
    }
}
