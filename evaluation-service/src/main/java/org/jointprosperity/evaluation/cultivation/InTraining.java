package org.jointprosperity.evaluation.cultivation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jointprosperity.chassis.place.PlatformLook;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;

/**
 * 在培: what stands against training somebody. Applicants, reserve cadres and young members are three things, and one person
 * may be two of them; but he is trained for one of them once at a time, wherever that is, a party member is no applicant any
 * more, and a young member is one.
 */
@ApplicationScoped
public class InTraining {

    /** How the number of an urban member begins: there is nobody else on that register. */
    private static final String URBAN_MEMBER = "C";

    /** Whoever takes the same person at the same time waits here until the other one has. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('trainee ' || ?, 0))";

    private static final String UNDER_WAY =
            """
            select count(*) from trainee where person_number = any (?) and kind = ?
            and concluded_on is null and awaits_number is null""";

    private final Neighbours neighbours;
    private final EntityManager entities;
    private final PlatformLook look;

    InTraining(Neighbours neighbours, EntityManager entities, PlatformLook look) {
        this.neighbours = neighbours;
        this.entities = entities;
        this.look = look;
    }

    /** The code that says why this person is not taken for a kind; empty where nothing stands against it, or he has no number. */
    public Optional<String> refusal(String person, TraineeKind kind) {
        if (person == null) {
            return Optional.empty();
        }
        var known = neighbours.anywhere(Kind.PERSON, person);
        boolean member = known.map(each -> each.isPartyMember()).orElse(person.startsWith(URBAN_MEMBER));
        if (kind == TraineeKind.APPLICANT && member) {
            return Optional.of("applicant-is-member");
        }
        if (kind == TraineeKind.YOUNG_MEMBER && !member) {
            return Optional.of("young-member-is-no-member");
        }
        var numbers = neighbours.aliases(Kind.PERSON, person);
        entities.flush();
        return look.of(connection -> isUnderWay(connection, person, numbers, kind))
                ? Optional.of("already-in-training")
                : Optional.empty();
    }

    private static boolean isUnderWay(Connection connection, String person, Set<String> numbers, TraineeKind kind)
            throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, person);
            lock.execute();
        }
        try (var query = connection.prepareStatement(UNDER_WAY)) {
            query.setArray(1, connection.createArrayOf("text", numbers.toArray()));
            query.setString(2, kind.name());
            try (var found = query.executeQuery()) {
                found.next();
                return found.getInt(1) > 0;
            }
        }
    }
}
