package org.jointprosperity.cooperative.outlook;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.base.Bases;
import org.jointprosperity.cooperative.capacity.Capacities;
import org.jointprosperity.cooperative.chain.ChainLinkView;
import org.jointprosperity.cooperative.chain.ChainLinks;
import org.jointprosperity.cooperative.chain.Party;
import org.jointprosperity.cooperative.enterprise.Enterprises;

/** 企业的产业链, as far as the caller's place goes. */
@Path("/api/v1/enterprises/{id}/chain")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chain-links", description = "产业链 industry chains")
@Transactional
class EnterpriseChainResource {

    private final ChainLinks links;
    private final Bases bases;
    private final Enterprises enterprises;
    private final Capacities capacities;
    private final BusinessDay businessDay;

    EnterpriseChainResource(
            ChainLinks links, Bases bases, Enterprises enterprises, Capacities capacities, BusinessDay businessDay) {
        this.links = links;
        this.bases = bases;
        this.enterprises = enterprises;
        this.capacities = capacities;
        this.businessDay = businessDay;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_chain_of_enterprise", summary = "企业的产业链 The chain of an enterprise")
    public EnterpriseChainView ofEnterprise(UUID id, @QueryParam("asOf") LocalDate asOf) {
        var enterprise = enterprises.known(id);
        var day = businessDay.come(asOf) == null ? businessDay.today() : asOf;
        var led = links.ledBy(
                Party.Kind.ENTERPRISE, enterprise.creditCode(), Party.Kind.BASE, day, BaseChainResource.MOST_NAMED);
        var linked = led.stream().flatMap(link -> linked(link, day).stream()).toList();
        return new EnterpriseChainView(
                enterprise.id(),
                enterprise.creditCode(),
                linked,
                links.householdsOf(Party.Kind.ENTERPRISE, enterprise.creditCode(), day),
                linked.stream()
                        .mapToLong(EnterpriseChainView.BaseOfChain::households)
                        .sum(),
                day);
    }

    /** A base that lies outside the caller's place is not shown to him. */
    private Optional<EnterpriseChainView.BaseOfChain> linked(ChainLinkView link, LocalDate day) {
        return bases.seen(link.to().number())
                .map(base -> new EnterpriseChainView.BaseOfChain(
                        base.number(),
                        link.stage(),
                        link.since(),
                        base.divisionCode(),
                        base.extent(),
                        capacities.of(base.id(), day),
                        links.householdsOf(Party.Kind.BASE, base.number(), day)));
    }
}
