package org.jointprosperity.pairing.support;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.agreement.Pairings;
import org.jointprosperity.pairing.history.AsOf;

/** 资金余额: what was promised to a village, and how far it has come. */
@Path("/api/v1/pairings/{id}/fund-balance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "funds", description = "资金台账 the funds ledger")
@Transactional
class FundBalanceResource {

    private final Pairings pairings;
    private final FundEntries entries;
    private final BusinessDay businessDay;

    FundBalanceResource(Pairings pairings, FundEntries entries, BusinessDay businessDay) {
        this.pairings = pairings;
        this.entries = entries;
        this.businessDay = businessDay;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_funds_balance", summary = "对子的资金余额 The balances of a pairing")
    public FundBalanceView get(UUID id, @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") LocalDate asOf) {
        AsOf.come(asOf, businessDay.today());
        var pairing = pairings.findByIdOptional(id).orElseThrow(Refusal::notFound);
        return FundBalanceView.of(pairing, asOf == null ? entries.ledgerOf(id) : entries.ledgerOf(id, asOf));
    }
}
