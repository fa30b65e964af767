package org.jointprosperity.cooperative.membership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many members of which kind an organisation has on a day, and their additional votes. */
@Schema(description = "各类成员数与附加表决权数。Members by kind, and additional votes.")
public record MemberCounts(int farmers, int residents, int organisations, int additionalVotes) {

    /** 成员总数. */
    public int members() {
        return farmers + residents + organisations;
    }
}
