package org.jointprosperity.evaluation.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Refusal;

/** Who has asked for a post within the caller's place, and who has it 上岗台账. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    /** Those of these commitments that are the letter of a post. */
    public Set<UUID> lettersAmong(Collection<UUID> commitments) {
        return list("commitmentId in ?1", commitments).stream()
                .map(assignment -> assignment.commitmentId)
                .collect(Collectors.toSet());
    }

    boolean isLetter(UUID commitment) {
        return count("commitmentId", commitment) > 0;
    }

    Assignment require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Assignment lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    boolean isOpen(UUID post, String person) {
        return count(
                        "postId = ?1 and personNumber = ?2 and state <> ?3",
                        post,
                        person,
                        Assignment.AssignmentState.DECLINED)
                > 0;
    }
}
