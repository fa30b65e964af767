package org.jointprosperity.evaluation.cultivation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Refusal;

/** The trainees within the caller's place, and those of his unit 培养台账. */
@ApplicationScoped
public class Trainees implements PanacheRepositoryBase<Trainee, UUID> {

    private static final String ARRIVED =
            """
            select t.id from trainee t
            where t.awaits_number is not null and t.refused is null and t.id > :after and exists (
              select 1 from neighbour n where n.kind = t.awaits_kind and n.number = t.awaits_number)
            order by t.id limit :most""";

    /** Everything the caller may see, for an upload to compare with. */
    public Map<String, Trainee> byNumber() {
        return listAll().stream().collect(Collectors.toMap(Trainee::number, Function.identity()));
    }

    /** Those who were taken for this direction and kind from one day to another, in the order of their numbers. */
    public List<Trainee> taken(Direction direction, TraineeKind kind, LocalDate from, LocalDate to) {
        return list(
                "direction = ?1 and kind = ?2 and startedOn between ?3 and ?4 and awaitsNumber is null order by number",
                direction,
                kind,
                from,
                to);
    }

    /** Those whom a unit trains for a branch as of a day, in the order of their numbers. */
    public List<Trainee> takenFor(String branch, String unit, TraineeKind kind, LocalDate asOf) {
        return list(
                "direction = ?1 and kind = ?2 and branchNumber = ?3 and unitCode = ?4 and startedOn <= ?5"
                        + " and awaitsNumber is null order by number",
                Direction.FOR_VILLAGE,
                kind,
                branch,
                unit,
                asOf);
    }

    Trainee require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Trainee lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    Optional<Trainee> numbered(String number) {
        return find("number", number).firstResultOptional();
    }

    /** So many behind one, in the order of their ids, whose missing neighbour has arrived since. */
    @SuppressWarnings("unchecked")
    List<UUID> arrived(UUID after, int most) {
        return getEntityManager()
                .createNativeQuery(ARRIVED, UUID.class)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
    }
}
