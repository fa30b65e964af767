package org.jointprosperity.evaluation.rule;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.Refusal;

/** 规则包: the rules that judge, to be read and never written here. */
@Path("/api/v1/rule-packs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rule-packs", description = "规则包 rule packs")
@PermissionsAllowed("evaluation:read")
class RulePackResource {

    private final RulePacks packs;
    private final Pages pages;

    RulePackResource(RulePacks packs, Pages pages) {
        this.packs = packs;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "evaluation_rule_packs_list", summary = "规则包列表 List rule packs")
    public Page<RulePack> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("on") @Parameter(description = "该日有效。In force on this day.", example = "2025-06-10")
                    LocalDate on,
            @QueryParam("jurisdiction")
                    @Parameter(description = "适用于该地，含上级与全国。In force there.", example = "611023104001")
                    String jurisdiction) {
        String after = pages.after(page);
        var found = packs.all().stream()
                .filter(pack -> on == null || pack.isInForceOn(on))
                .filter(pack -> jurisdiction == null
                        || new Jurisdiction(jurisdiction).outwards().contains(pack.jurisdiction()))
                .filter(pack -> pack.id().compareTo(after) > 0)
                .limit(page.fetch())
                .toList();
        return pages.page(page, found, RulePack::id);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "evaluation_rule_packs_get", summary = "规则包详情 Get a rule pack with its rules")
    public RulePack get(String id) {
        return packs.byId(id).orElseThrow(Refusal::notFound);
    }

    @GET
    @Path("/matters")
    @Operation(operationId = "evaluation_rule_packs_matters", summary = "议题代码表 The table of matters")
    public MatterViews matters() {
        return new MatterViews(packs.matters());
    }
}
