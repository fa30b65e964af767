package org.jointprosperity.evaluation.decision.progress;

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
        return getEntityManager()
                .createQuery(
                        """
                        select m, d.matter from Meeting m join Decision d on d.id = m.decisionId
                        where m.id > :after and m.heldOn between :first and :last
                          and m.divisionCode >= :division and m.divisionCode < :behind
                        order by m.id""",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("first", from)
                .setParameter("last", to)
                .setParameter("division", division)
                .setParameter("behind", division + ":")
                .setMaxResults(most)
                .getResultStream()
                .map(found -> past((Meeting) found[0], (String) found[1]))
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

    private static PastMeeting past(Meeting meeting, String matter) {
        return new PastMeeting(
                PastMeeting.Kind.MEETING,
                meeting.id,
                meeting.decisionId,
                meeting.divisionCode,
                meeting.stage,
                meeting.number,
                meeting.asVerdictQuestion(matter),
                meeting.verdict);
    }
}
