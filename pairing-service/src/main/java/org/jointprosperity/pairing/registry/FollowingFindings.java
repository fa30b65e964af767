package org.jointprosperity.pairing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;
import org.jointprosperity.contracts.EvaluationEvent.BranchClassFound;

/** 村类型: a village is of the classes an appraisal found, and of no others, from the day this is heard of. */
@ApplicationScoped
class FollowingFindings {

    private final Branches branches;
    private final ChangingBranches changing;

    FollowingFindings(Branches branches, ChangingBranches changing) {
        this.branches = branches;
        this.changing = changing;
    }

    void on(@Observes BranchClassFound found) {
        String code = found.branchNumber();
        var branch = branches.lock(
                branches.byCode(code).orElseThrow(() -> branches.missing(code)).id());
        var classes = found.classes().stream().map(VillageClass::valueOf).collect(Collectors.toSet());
        changing.change(branch, branch.details().of(classes));
        branches.saved(branch);
    }
}
