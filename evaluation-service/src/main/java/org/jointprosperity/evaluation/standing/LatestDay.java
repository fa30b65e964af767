package org.jointprosperity.evaluation.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jointprosperity.chassis.time.BusinessDay;

/**
 * 最晚可记日期: the latest day on which something may be said to have happened in the rooms of decisions: an opening, a notice,
 * a meeting, a disclosure, an opinion and its answer, a signature, a completion. It is the later of the business day and the
 * day of the clock, as a demonstration stands on a day long past and meetings of today are recorded in it all the same.
 *
 * <p>Of the other days in these rooms each has one meaning. The <em>business day</em> {@link BusinessDay} is on what time
 * brings about by itself or at once elsewhere: what is overdue, how a list of work stands, what another service proposed and
 * takes effect there when it is decided. The <em>day of the meeting</em> is on what it is judged by: its rule, its roll, its
 * proxies, the consultation it needs. None of the three stands in for another.
 */
@ApplicationScoped
public class LatestDay {

    private final BusinessDay businessDay;
    private final Clock clock;

    LatestDay(BusinessDay businessDay, Clock clock) {
        this.businessDay = businessDay;
        this.clock = clock;
    }

    /** The day; what is after it has not happened yet. */
    public LocalDate get() {
        var business = businessDay.today();
        var now = LocalDate.now(clock);
        return business.isAfter(now) ? business : now;
    }
}
