package org.jointprosperity.chassis.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.problem.Refusal;

/** The day it is for duties, rules and figures 业务日期; a demonstration may fix it, and then says so. */
@ApplicationScoped
public class BusinessDay {

    private final Clock clock;
    private final Optional<LocalDate> fixed;

    BusinessDay(Clock clock, @ConfigProperty(name = "joint.business-date") Optional<LocalDate> fixed) {
        this.clock = clock;
        this.fixed = fixed;
    }

    public LocalDate today() {
        return fixed.orElseGet(() -> LocalDate.now(clock));
    }

    /**
     * The day {@code asOf} for which something is asked, null where none was; one after today is refused, as of a day that has
     * not come nobody knows how it will be.
     */
    public LocalDate come(LocalDate asOf) {
        if (asOf != null && asOf.isAfter(today())) {
            throw Refusal.field("asOf", "day-in-future");
        }
        return asOf;
    }
}
