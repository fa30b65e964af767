package org.jointprosperity.cooperative.outlook;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.base.Bases;
import org.jointprosperity.cooperative.capacity.Capacities;
import org.jointprosperity.cooperative.chain.ChainLinks;
import org.jointprosperity.cooperative.chain.Party;
import org.jointprosperity.cooperative.neighbour.PairedUnits;

/** 基地的产业链 and the parties of its model. */
@Path("/api/v1/bases/{id}/chain")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chain-links", description = "产业链 industry chains")
@Transactional
class BaseChainResource {

    /** How many parties a chain names; the list of links pages through all of them. */
    static final int MOST_NAMED = 200;

    private final ChainLinks links;
    private final Bases bases;
    private final Capacities capacities;
    private final PairedUnits pairedUnits;
    private final BusinessDay businessDay;

    BaseChainResource(
            ChainLinks links, Bases bases, Capacities capacities, PairedUnits pairedUnits, BusinessDay businessDay) {
        this.links = links;
        this.bases = bases;
        this.capacities = capacities;
        this.pairedUnits = pairedUnits;
        this.businessDay = businessDay;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_chain_of_base",
            summary = "基地的产业链与共富模式各方 The chain of a base and the parties of its model")
    public BaseChainView ofBase(UUID id, @QueryParam("asOf") LocalDate asOf) {
        var base = bases.known(id);
        var day = businessDay.come(asOf) == null ? businessDay.today() : asOf;
        var units = pairedUnits.ofBranches(List.of(base.branchNumber()));
        return new BaseChainView(
                base.id(),
                base.number(),
                base.model(),
                base.divisionCode(),
                base.body(),
                base.branchNumber(),
                units.getOrDefault(base.branchNumber(), List.of()),
                leading(base.number(), Party.Kind.PERSON, day),
                leading(base.number(), Party.Kind.ENTERPRISE, day),
                base.extent(),
                capacities.of(base.id(), day),
                base.households(),
                links.householdsOf(Party.Kind.BASE, base.number(), day),
                day);
    }

    private List<StagedParty> leading(String base, Party.Kind kind, LocalDate day) {
        return links.leading(Party.Kind.BASE, base, kind, day, MOST_NAMED).stream()
                .map(StagedParty::leading)
                .toList();
    }
}
