package org.jointprosperity.evaluation.selection.election;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The elections within the caller's place 选举台账. */
@ApplicationScoped
class Elections implements PanacheRepositoryBase<Election, UUID> {

    /** Those by which a person is secretary of a branch on a day. */
    List<Election> ofSecretary(String branch, String person, LocalDate on) {
        return list(
                        "branchNumber = ?1 and office = ?2 and state = ?3 and leftOn is null and endedOn <= ?4",
                        branch,
                        Office.SECRETARY,
                        ElectionState.HELD,
                        on)
                .stream()
                .filter(election -> election.elected().contains(person))
                .toList();
    }

    Election require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Election lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Enters a new election; a branch has one of an office under way at a time. */
    Election called(Election election) {
        RuleViolation.rule(
                count(
                                "branchNumber = ?1 and office = ?2 and state in ?3",
                                election.branchNumber,
                                election.office,
                                List.of(ElectionState.NOMINATING, ElectionState.VOTING))
                        == 0,
                "election-under-way",
                "branch",
                election.branchNumber);
        try {
            persistAndFlush(election);
            return election;
        } catch (ConstraintViolationException broken) {
            if (broken.getKind() == ConstraintKind.UNIQUE) {
                throw new RuleViolation("election-under-way").with("branch", election.branchNumber);
            }
            throw broken;
        }
    }
}
