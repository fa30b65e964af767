package org.jointprosperity.evaluation.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.evaluation.past.PastMeeting;
import org.jointprosperity.evaluation.past.PastMeetings;

/** The meetings of decisions within the caller's place. */
@ApplicationScoped
class HeldMeetings implements PanacheRepositoryBase<Meeting, UUID>, PastMeetings {

    @Override
    public List<PastMeeting> held(String division, LocalDate from, LocalDate to, UUID after, int most) {
        return find(
                        "from Meeting m join fetch m.decision where m.id > ?1 and m.heldOn between ?2 and ?3"
                                + " and m.divisionCode >= ?4 and m.divisionCode < ?5 order by m.id",
                        after,
                        from,
                        to,
                        division,
                        division + ":")
                .range(0, most - 1)
                .stream()
                .map(HeldMeetings::past)
                .toList();
    }

    @Override
    public long count(String division, LocalDate from, LocalDate to) {
        return count(
                "heldOn between ?1 and ?2 and divisionCode >= ?3 and divisionCode < ?4",
                from,
                to,
                division,
                division + ":");
    }

    private static PastMeeting past(Meeting meeting) {
        return new PastMeeting(
                PastMeeting.Kind.MEETING,
                meeting.id,
                meeting.decision.id,
                meeting.divisionCode,
                meeting.stage,
                meeting.number,
                meeting.asVerdictQuestion(),
                meeting.verdict);
    }
}
