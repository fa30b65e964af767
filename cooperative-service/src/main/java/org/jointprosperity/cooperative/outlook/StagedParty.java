package org.jointprosperity.cooperative.outlook;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.chain.ChainLinkView;

/** The other end of a link, and since when it is linked at which stage. */
@Schema(description = "联系的一方、环节与起始日。The other end of a link, its stage and first day.")
public record StagedParty(String number, String stage, LocalDate since) {

    static StagedParty leading(ChainLinkView link) {
        return new StagedParty(link.from().number(), link.stage(), link.since());
    }
}
