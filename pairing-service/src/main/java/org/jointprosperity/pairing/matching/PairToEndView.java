package org.jointprosperity.pairing.matching;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.agreement.State;

/** An open pairing that must end before a proposal is adopted which leaves it out. */
@Schema(name = "PairToEnd", description = "采纳方案前应先终止的对子。An open pairing to end before the adoption.")
public record PairToEndView(UUID pairing, String unit, String branch, State state) {

    static PairToEndView of(Pairing pairing) {
        return new PairToEndView(pairing.id(), pairing.unitCode(), pairing.branchCode(), pairing.state());
    }
}
