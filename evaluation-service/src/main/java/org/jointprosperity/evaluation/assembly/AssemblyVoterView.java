package org.jointprosperity.evaluation.assembly;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member on the roll of a cooperative's assembly. */
@Schema(description = "合作社成员大会名册中的成员及其表决权数。A member on the roll of a cooperative's assembly and its votes.")
public record AssemblyVoterView(String member, int votes) {

    static AssemblyVoterView of(AssemblyVoter voter) {
        return new AssemblyVoterView(voter.memberNumber, voter.votes);
    }
}
