package org.jointprosperity.pairing.matching.person;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.matching.ProposedPairView.Reason;

/** A proposed liaison, why, and who else it could be at what cost. */
@Schema(name = "ProposedLiaison", description = "方案中的一对党员与群众及其理由。A proposed liaison with its reason.")
public record ProposedLiaisonView(
        UUID id,
        String member,
        String unit,
        String person,
        @Schema(description = "由特长应到的需求数 needs answered by a skill") int needsMet,
        Reason reason,
        @Schema(description = "次优的党员；无则 null next best member, or null") String nextBestMember,
        @Schema(description = "次优多付的分值；没有别的办法则 null points more, or null where there is no alternative")
                Long nextBestExtra,
        @Schema(description = "手工改派，不再比较次优 changed by hand, no longer compared") boolean changedByHand) {

    static ProposedLiaisonView of(ProposedLiaison liaison) {
        return new ProposedLiaisonView(
                liaison.id,
                liaison.memberNumber,
                liaison.memberUnit,
                liaison.personNumber,
                liaison.needsMet,
                new Reason(liaison.reasonZh, liaison.reasonEn),
                liaison.nextMemberNumber,
                liaison.nextExtra,
                liaison.changedByHand);
    }
}
