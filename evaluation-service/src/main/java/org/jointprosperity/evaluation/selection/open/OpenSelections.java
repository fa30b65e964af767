package org.jointprosperity.evaluation.selection.open;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The open selections within the caller's place 公开竞聘台账. */
@ApplicationScoped
public class OpenSelections implements PanacheRepositoryBase<OpenSelection, UUID> {

    private static final String ARRIVED =
            """
            select s.id from open_selection s
            where s.awaits_number is not null and s.refused is null and s.id > :after and exists (
              select 1 from neighbour n where n.kind = s.awaits_kind and n.number = s.awaits_number)
            order by s.id limit :most""";

    /** Those a roster told of that the caller may see, for an upload to compare with. */
    public Map<String, OpenSelection> toldByKey() {
        return list("origin", SelectionOrigin.ROSTER).stream()
                .collect(Collectors.toMap(OpenSelection::key, Function.identity()));
    }

    /** Those that brought a secretary by a day, in the order of the villages and then of the appointments. */
    public List<OpenSelection> thatBroughtASecretary(LocalDate asOf) {
        return list("appointedOn <= ?1 and awaitsNumber is null order by divisionCode, appointedOn, id", asOf);
    }

    /** Those by which a person is secretary of a branch on a day. */
    List<OpenSelection> inOffice(String branch, String person, LocalDate on) {
        return list(
                "branchNumber = ?1 and appointeeNumber = ?2 and appointedOn <= ?3 and state in ?4 and awaitsNumber is null",
                branch,
                person,
                on,
                List.of(SelectionState.APPOINTED, SelectionState.PROBATION));
    }

    OpenSelection require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    OpenSelection lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Enters a new selection; a branch has one under way at a time. */
    OpenSelection announced(OpenSelection selection) {
        RuleViolation.rule(
                count("branchNumber = ?1 and state = ?2", selection.branchNumber, SelectionState.UNDER_WAY) == 0,
                "selection-under-way",
                "branch",
                selection.branchNumber);
        try {
            persistAndFlush(selection);
            return selection;
        } catch (ConstraintViolationException broken) {
            if (broken.getKind() == ConstraintKind.UNIQUE) {
                throw new RuleViolation("selection-under-way").with("branch", selection.branchNumber);
            }
            throw broken;
        }
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
