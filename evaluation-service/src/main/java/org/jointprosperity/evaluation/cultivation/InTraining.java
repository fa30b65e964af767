package org.jointprosperity.evaluation.cultivation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jointprosperity.chassis.place.PlatformLook;
import org.jointprosperity.evaluation.code.CodeEntries;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;

/**
 * 在培: what stands against training somebody. Applicants, reserve cadres and young members are three things, and one person
 * may be two of them; but he is trained for one of them once at a time, wherever that is, a party member is no applicant any
 * more, and a young member is one.
 */
@ApplicationScoped
public class InTraining {

    /** A power of two. */
    private static final int MOST_LOCKS = 1024;

    /**
     * Whoever takes the same person at the same time waits here until the other one has. A person registered twice is locked
     * by the number that stands for him in the end; always in the same order, so that two sheets do not wait for each other,
     * and in so many locks at most, as the database keeps a limited number of them.
     */
    private static final String LOCK =
            """
            with recursive told(number) as (
              select unnest(?::text[]) union
              select n.merged_into from told join neighbour n on n.kind = 'PERSON' and n.number = told.number
              where n.merged_into is not null
            ), survivors as (
              select told.number from told where not exists (
                select 1 from neighbour n where n.kind = 'PERSON' and n.number = told.number and n.merged_into is not null)
            ), locks as (
              select distinct hashtext(number) & %d as bucket from survivors order by bucket
            )
            select pg_advisory_xact_lock(hashtext('trainee'), bucket) from locks"""
                    .formatted(MOST_LOCKS - 1);

    /** Under whichever of his numbers somebody is trained, wherever that is. */
    private static final String UNDER_WAY =
            """
            with recursive same(number) as (
              select ?::text union
              select case when n.number = same.number then n.merged_into else n.number end
              from same join neighbour n on n.kind = 'PERSON' and n.merged_into is not null
                and (n.number = same.number or n.merged_into = same.number)
            )
            select count(*) from trainee t join same on t.person_number = same.number
            where t.kind = ? and t.concluded_on is null and t.awaits_number is null and t.id is distinct from ?::uuid""";

    private final Neighbours neighbours;
    private final CodeEntries codes;
    private final EntityManager entities;
    private final PlatformLook look;

    InTraining(Neighbours neighbours, CodeEntries codes, EntityManager entities, PlatformLook look) {
        this.neighbours = neighbours;
        this.codes = codes;
        this.entities = entities;
        this.look = look;
    }

    /** The first day on which stages of a kind were there in a division; empty where none ever were. */
    public Optional<LocalDate> begins(TraineeKind kind, String division) {
        return codes.begins(kind.stages(), division);
    }

    /** Lets nobody else take one of these persons before the transaction ends; for who takes several, at the beginning. */
    public void lock(Collection<String> persons) {
        look.of(connection -> locked(connection, persons));
    }

    /**
     * The code that says why this person is not taken for a kind; empty where nothing stands against it, or he has no number.
     *
     * @param own id of the trainee that is about to be of this person, whose training does not stand against itself
     */
    public Optional<String> refusal(String person, TraineeKind kind, UUID own) {
        if (person == null) {
            return Optional.empty();
        }
        var known = neighbours.anywhere(Kind.PERSON, person);
        boolean member = known.map(each -> each.isPartyMember()).orElse(person.startsWith(TraineeDetails.URBAN_MEMBER));
        if (kind == TraineeKind.APPLICANT && member) {
            return Optional.of("applicant-is-member");
        }
        if (kind == TraineeKind.YOUNG_MEMBER && !member) {
            return Optional.of("young-member-is-no-member");
        }
        entities.flush();
        return look.of(connection -> isUnderWay(connection, person, kind, own))
                ? Optional.of("already-in-training")
                : Optional.empty();
    }

    private static boolean isUnderWay(Connection connection, String person, TraineeKind kind, UUID own)
            throws SQLException {
        locked(connection, Set.of(person));
        try (var query = connection.prepareStatement(UNDER_WAY)) {
            query.setString(1, person);
            query.setString(2, kind.name());
            query.setObject(3, own, Types.OTHER);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getInt(1) > 0;
            }
        }
    }

    private static boolean locked(Connection connection, Collection<String> persons) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setArray(1, connection.createArrayOf("text", persons.toArray()));
            return lock.execute();
        }
    }
}
