package org.jointprosperity.cooperative.chain;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.time.BusinessDay;

/** 产业链联系. */
@Path("/api/v1/chain-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chain-links", description = "产业链 industry chains")
@Transactional
class ChainLinkResource {

    private final ChainLinks links;
    private final LinkingChains linking;
    private final BusinessDay businessDay;
    private final IfMatch ifMatch;
    private final Pages pages;

    ChainLinkResource(ChainLinks links, LinkingChains linking, BusinessDay businessDay, IfMatch ifMatch, Pages pages) {
        this.links = links;
        this.linking = linking;
        this.businessDay = businessDay;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_chain_list", summary = "产业链联系列表 List links")
    public Page<ChainLinkView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("fromKind") Party.Kind fromKind,
            @QueryParam("from") @Parameter(description = "带动方的代码或编号 number of who leads") String from,
            @QueryParam("toKind") Party.Kind toKind,
            @QueryParam("to") @Parameter(description = "被带动方的编号 number of who follows") String to,
            @QueryParam("stage") String stage,
            @QueryParam("asOf") @Parameter(description = "当日有效的 those that stood on this day") LocalDate asOf) {
        var wanted = Criteria.afterId(pages.after(page))
                .below("divisionCode", division)
                .is("fromKind", fromKind)
                .is("fromNumber", from)
                .is("toKind", toKind)
                .is("toNumber", to)
                .is("stage", stage)
                .where(ChainLinks.STOOD, "asOf", businessDay.come(asOf));
        var found = links.page(wanted, page.fetch());
        return pages.page(page, found, link -> link.id.toString()).map(ChainLinkView::of);
    }

    @GET
    @Path("/stages")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_chain_stages", summary = "产业链环节代码 Codes of stages")
    public List<ChainStageView> stages() {
        return links.stages().stream().map(ChainStageView::of).toList();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_chain_get", summary = "产业链联系详情 Get a link")
    public ChainLinkView get(UUID id) {
        return ChainLinkView.of(links.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_chain_link",
            summary = "建立联系 Link two parties",
            description =
                    "企业带基地或农户，基地、协会带农户，党员帮带基地或农户。"
                            + "An enterprise leads a base or household, a base or association a household; a member helps either.")
    public RestResponse<ChainLinkView> link(@NotNull @Valid LinkChain link) {
        var view = ChainLinkView.of(links.saved(linking.link(link)));
        return Created.at("/api/v1/chain-links/" + view.id(), view);
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_chain_end", summary = "终止联系 End a link")
    public RestResponse<ChainLinkView> end(UUID id, @NotNull @Valid EndLink end) {
        var link = links.lock(id);
        ifMatch.require(link.version);
        linking.end(link, end.until());
        return RestResponse.ok(ChainLinkView.of(links.saved(link)));
    }
}
