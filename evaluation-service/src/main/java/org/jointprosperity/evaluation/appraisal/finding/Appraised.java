package org.jointprosperity.evaluation.appraisal.finding;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.standing.Standing;

/**
 * 被测评的: the caller as one of those appraised. Everyone answers for himself; for a branch or unit whoever may write for it,
 * which its secretary may and those counted by it may not.
 */
@RequestScoped
class Appraised {

    private static final StringPermission WRITE = new StringPermission("evaluation", "write");

    private final Caller caller;
    private final Standing standing;
    private final SecurityIdentity identity;

    Appraised(Caller caller, Standing standing, SecurityIdentity identity) {
        this.caller = caller;
        this.standing = standing;
        this.identity = identity;
    }

    /** Himself, his branch and his unit, by their numbers, no two kinds of which look alike. */
    List<String> own() {
        return Stream.of(caller.person(), caller.branch(), caller.unit())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those of them he answers for; refuses a login that answers for nobody. */
    List<String> answeredFor() {
        var numbers = represented();
        return numbers.isEmpty() ? List.of(standing.person()) : numbers;
    }

    /** Refuses whoever is not the one a finding is about, or does not answer for it. */
    void require(AppraisalFinding finding) {
        if (!represented().contains(finding.subjectNumber)) {
            throw new Refusal(403, "reserved-for-the-appraised").with("rule", finding.kindCode);
        }
    }

    /** Refuses to show a finding to those it is about before it has been fed back to them. */
    AppraisalFinding shown(AppraisalFinding finding) {
        if (finding.objectUntil == null && own().contains(finding.subjectNumber)) {
            throw Refusal.notFound();
        }
        return finding;
    }

    private List<String> represented() {
        var numbers = new ArrayList<String>();
        caller.person().ifPresent(numbers::add);
        if (identity.checkPermissionBlocking(WRITE)) {
            caller.branch().ifPresent(numbers::add);
            caller.unit().ifPresent(numbers::add);
        }
        return numbers;
    }
}
