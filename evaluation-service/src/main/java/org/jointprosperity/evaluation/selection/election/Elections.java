package org.jointprosperity.evaluation.selection.election;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The elections within the caller's place 选举台账. */
@ApplicationScoped
class Elections implements PanacheRepositoryBase<Election, UUID> {

    private static final String OF_VILLAGE =
            "office = ?1 and divisionCode >= ?2 and divisionCode < ?3 and substring(divisionCode, 1, 12) = ?2";

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

    /** Lets no other transaction call an election of the committee of a village until the end of this one. */
    void lockCommittee(String village) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
                .setParameter("key", "village-committee " + village)
                .getSingleResult();
    }

    /**
     * 在任的村民委员会成员: whom the elections of a village brought into its committee, through whichever of its branches they
     * were called. Villages elect anew by the calendar year, so that a term ends with the year in which the next one begins.
     *
     * @param termYears how long they stay; null where nobody says so, and then nobody is known to be in office
     */
    Set<String> inOffice(String village, LocalDate on, Integer termYears) {
        if (termYears == null) {
            return Set.of();
        }
        return list(
                        OF_VILLAGE + " and state = ?4 and endedOn between ?5 and ?6",
                        Office.VILLAGE_COMMITTEE,
                        village,
                        village + ":",
                        ElectionState.HELD,
                        LocalDate.of(on.getYear() - termYears + 1, 1, 1),
                        LocalDate.of(on.getYear(), 12, 31))
                .stream()
                .flatMap(election -> election.elected().stream())
                .collect(Collectors.toSet());
    }

    /** Enters a new election; a branch has one of an office under way at a time, and a village one of its committee. */
    Election called(Election election) {
        underWay(election).ifPresent(other -> {
            throw new RuleViolation("election-under-way").with("branch", other.branchNumber);
        });
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

    private Optional<Election> underWay(Election called) {
        var states = List.of(ElectionState.NOMINATING, ElectionState.VOTING);
        return called.office.isOfParty()
                ? find("branchNumber = ?1 and office = ?2 and state in ?3", called.branchNumber, called.office, states)
                        .firstResultOptional()
                : find(OF_VILLAGE + " and state in ?4", called.office, called.village(), called.village() + ":", states)
                        .firstResultOptional();
    }
}
