package org.jointprosperity.cooperative.chain;

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
import org.jointprosperity.cooperative.enterprise.Enterprises;
import org.jointprosperity.cooperative.neighbour.PairedUnits;

/** 产业链 as seen from a base or an enterprise. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chain-links", description = "产业链 industry chains")
@Transactional
class ChainResource {

    /** How many parties a chain names; the list of links pages through all of them. */
    static final int MOST_NAMED = 200;

    private final ChainLinks links;
    private final Bases bases;
    private final Enterprises enterprises;
    private final Capacities capacities;
    private final PairedUnits pairedUnits;
    private final BusinessDay businessDay;

    ChainResource(
            ChainLinks links,
            Bases bases,
            Enterprises enterprises,
            Capacities capacities,
            PairedUnits pairedUnits,
            BusinessDay businessDay) {
        this.links = links;
        this.bases = bases;
        this.enterprises = enterprises;
        this.capacities = capacities;
        this.pairedUnits = pairedUnits;
        this.businessDay = businessDay;
    }

    @GET
    @Path("/bases/{id}/chain")
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_chain_of_base",
            summary = "基地的产业链与共富模式各方 The chain of a base and the parties of its model")
    public BaseChainView ofBase(UUID id, @QueryParam("asOf") LocalDate asOf) {
        var base = bases.known(id);
        var day = asOf == null ? businessDay.today() : asOf;
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

    @GET
    @Path("/enterprises/{id}/chain")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_chain_of_enterprise", summary = "企业的产业链 The chain of an enterprise")
    public EnterpriseChainView ofEnterprise(UUID id, @QueryParam("asOf") LocalDate asOf) {
        var enterprise = enterprises.known(id);
        var day = asOf == null ? businessDay.today() : asOf;
        var led = links.ledBy(Party.Kind.ENTERPRISE, enterprise.creditCode(), Party.Kind.BASE, day, MOST_NAMED);
        return new EnterpriseChainView(
                enterprise.id(),
                enterprise.creditCode(),
                led.stream().map(link -> linked(link, day)).toList(),
                links.householdsOf(Party.Kind.ENTERPRISE, enterprise.creditCode(), day),
                day);
    }

    private List<StagedParty> leading(String base, Party.Kind kind, LocalDate day) {
        return links.leading(Party.Kind.BASE, base, kind, day, MOST_NAMED).stream()
                .map(StagedParty::leading)
                .toList();
    }

    private EnterpriseChainView.BaseOfChain linked(ChainLink link, LocalDate day) {
        var base = bases.requireOpened(link.toNumber);
        return new EnterpriseChainView.BaseOfChain(
                base.number(),
                link.stage,
                link.since,
                base.divisionCode(),
                base.extent(),
                capacities.of(base.id(), day),
                links.householdsOf(Party.Kind.BASE, base.number(), day));
    }
}
