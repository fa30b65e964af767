package org.jointprosperity.evaluation.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The meetings within the caller's place, to be read and never changed. */
@ApplicationScoped
public class PastMeetings implements PanacheRepositoryBase<Meeting, UUID> {

    /** So many of those held in a division between two days, in the order of ids behind one. */
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
                .map(PastMeeting::of)
                .toList();
    }

    /** How many were held in a division between two days. */
    public long count(String division, LocalDate from, LocalDate to) {
        return count(
                "heldOn between ?1 and ?2 and divisionCode >= ?3 and divisionCode < ?4",
                from,
                to,
                division,
                division + ":");
    }
}
