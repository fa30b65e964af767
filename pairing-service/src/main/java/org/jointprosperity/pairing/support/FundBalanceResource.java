package org.jointprosperity.pairing.support;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.pairing.agreement.Pairings;

/** 资金余额: what was promised to a village, and how far it has come. */
@Path("/api/v1/pairings/{id}/fund-balance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "funds", description = "资金台账 the funds ledger")
@Transactional
class FundBalanceResource {

    private final Pairings pairings;
    private final FundEntries entries;

    FundBalanceResource(Pairings pairings, FundEntries entries) {
        this.pairings = pairings;
        this.entries = entries;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_funds_balance", summary = "对子的资金余额 The balances of a pairing")
    public FundBalanceView get(UUID id) {
        var pairing = pairings.findByIdOptional(id).orElseThrow(Refusal::notFound);
        return FundBalanceView.of(pairing, entries.ledgerOf(id));
    }
}
