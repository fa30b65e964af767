package org.jointprosperity.evaluation.sensitive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.sensitive.SensitiveAccess.Register;

/** Every access to sensitive data there was within the caller's place 查阅台账. */
@ApplicationScoped
public class SensitiveAccesses implements PanacheRepositoryBase<SensitiveAccess, UUID> {

    private final Caller caller;
    private final BusinessDay businessDay;
    private final Clock clock;

    SensitiveAccesses(Caller caller, BusinessDay businessDay, Clock clock) {
        this.caller = caller;
        this.businessDay = businessDay;
        this.clock = clock;
    }

    /** Notes that the caller is shown a record in full, in the transaction that shows it; gives the id of the note. */
    public UUID note(Register register, UUID record, String reason, String division, String unit) {
        var access = new SensitiveAccess(register, record, reason, caller, businessDay.today(), clock.instant());
        access.lies(division, unit);
        persistAndFlush(access);
        return access.id;
    }
}
