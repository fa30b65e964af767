package org.jointprosperity.pairing.agreement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.registry.SideNames;
import org.jointprosperity.pairing.registry.Superior;

/** 期满考核与续签: what became of a term, and the one that follows it. A term that is over never ends by itself. */
@Path("/api/v1/pairings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pairings", description = "共建对子 pairings of units with branches")
@Transactional
class TermResource {

    private final Pairings pairings;
    private final RenewingPairings renewing;
    private final Signatory signatory;
    private final Parties parties;
    private final SideNames names;
    private final Superior superior;
    private final BusinessDay businessDay;
    private final IfMatch ifMatch;

    TermResource(
            Pairings pairings,
            RenewingPairings renewing,
            Signatory signatory,
            Parties parties,
            SideNames names,
            Superior superior,
            BusinessDay businessDay,
            IfMatch ifMatch) {
        this.pairings = pairings;
        this.renewing = renewing;
        this.signatory = signatory;
        this.parties = parties;
        this.names = names;
        this.superior = superior;
        this.businessDay = businessDay;
        this.ifMatch = ifMatch;
    }

    /** Neither side judges its own work: a review is for the town or county. */
    @POST
    @Path("/{id}/reviews")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_pairings_review", summary = "考核本期结对 Review the running term")
    public RestResponse<PairingView> review(UUID id, @NotNull @Valid ReviewTerm request) {
        var pairing = locked(id);
        superior.requireAboveBranch(pairing.divisionCode);
        pairing.review(request.by(signatory.name(), businessDay.today()));
        return RestResponse.ok(view(pairings.saved(pairing)));
    }

    /** The next term is a pairing of its own, to be planned and signed; the present one runs until that one is in force. */
    @POST
    @Path("/{id}/renewal")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_pairings_renew", summary = "提出续签 Propose the next term")
    public RestResponse<PairingView> renew(UUID id, @NotNull @Valid RenewPairing request) {
        var pairing = locked(id);
        parties.requirePartyOrAbove(pairing);
        var view = view(renewing.renew(pairing, request.reason()));
        return Created.at("/api/v1/pairings/" + view.id(), view);
    }

    private PairingView view(Pairing pairing) {
        return PairingView.of(pairing, names.of(List.of(pairing.unitCode, pairing.branchCode)));
    }

    private Pairing locked(UUID id) {
        var pairing = pairings.lock(id);
        ifMatch.require(pairing.version);
        return pairing;
    }
}
