package org.jointprosperity.evaluation.pack;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.rule.MatterViews;
import org.jointprosperity.evaluation.rule.RulePack;

/** 规则包: proposed by the place they are for, reviewed by two, in force on their days; everyone may read them. */
@Path("/api/v1/rule-packs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rule-packs", description = "规则包 rule packs")
@Transactional
class RulePackResource {

    private final RulePackVersions versions;
    private final RuleRegister register;
    private final ProposingPacks proposing;
    private final RulePackSchema schema;
    private final RuleMakers makers;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    RulePackResource(
            RulePackVersions versions,
            RuleRegister register,
            ProposingPacks proposing,
            RulePackSchema schema,
            RuleMakers makers,
            ObjectMapper json,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.versions = versions;
        this.register = register;
        this.proposing = proposing;
        this.schema = schema;
        this.makers = makers;
        this.json = json;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_rule_packs_list", summary = "规则包列表 List the versions of rule packs")
    public Page<RulePackView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("id") @Parameter(description = "规则包代码。Id of a pack.", example = "village-law-2018") String id,
            @QueryParam("state") RulePackState state,
            @QueryParam("asOf") @Parameter(description = "该日施行。In force on this day.", example = "2025-06-10")
                    LocalDate asOf,
            @QueryParam("on")
                    @Parameter(
                            description = "同 asOf，旧名。An older name of asOf.",
                            example = "2025-06-10",
                            deprecated = true)
                    LocalDate on,
            @QueryParam("jurisdiction")
                    @Parameter(description = "适用于该地，含上级与全国。In force there.", example = "611023104001")
                    String jurisdiction) {
        var day = asOf == null ? on : asOf;
        var places = jurisdiction == null
                ? null
                : new Jurisdiction(jurisdiction)
                        .outwards().stream().map(Jurisdiction::code).toList();
        var wanted = Criteria.afterId(pages.after(page))
                .is("packId", id)
                .is("state", day == null ? state : RulePackState.APPROVED)
                .where("effectiveFrom <= :day and (inForceTo is null or inForceTo >= :day)", "day", day)
                .where("divisionCode in :places", "places", places);
        var found = versions.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, version -> version.id.toString()).map(RulePackView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(
            operationId = "evaluation_rule_packs_get",
            summary = "规则包详情 Get a rule pack with its rules and reviews",
            description = "不填日期时为最后审定的版本。Without a day, the version approved last.")
    public RulePackView get(
            String id,
            @QueryParam("asOf") @Parameter(description = "该日施行的版本。The version in force on this day.") LocalDate asOf) {
        return RulePackView.of(asOf == null ? versions.requireLatest(id) : versions.requireInForce(id, asOf));
    }

    @GET
    @Path("/{id}/versions/{number}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_rule_packs_version", summary = "规则包的一个版本 Get a version of a rule pack")
    public RulePackView version(String id, int number) {
        return RulePackView.of(versions.require(id, number));
    }

    @GET
    @Path("/{id}/versions/{number}/text")
    @PermissionsAllowed("evaluation:read")
    @Operation(
            operationId = "evaluation_rule_packs_text",
            summary = "规则包的规范正文 The canonical text of a version",
            description = "RFC 8785 规范化的正文，其 SHA-256 即版本的散列。The RFC 8785 text whose SHA-256 the version names.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RulePack.class)))
    public String text(String id, int number) {
        return versions.require(id, number).text;
    }

    @GET
    @Path("/schema")
    @PermissionsAllowed("evaluation:read")
    @Operation(
            operationId = "evaluation_rule_packs_schema",
            summary = "规则包的 JSON Schema The schema a proposed pack has to follow")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public String schema() {
        return schema.text();
    }

    @GET
    @Path("/matters")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_rule_packs_matters", summary = "议题代码表 The table of matters")
    public MatterViews matters() {
        return new MatterViews(register.matters());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_rule_packs_propose",
            summary = "提出规则包或其新版本 Propose a rule pack, or a new version of it",
            description =
                    "须符合 /api/v1/rule-packs/schema，适用范围在您的辖区内；经提出人以外的两人审查后施行。"
                            + "Follows the published schema, for a jurisdiction within your place; takes effect once two others have reviewed it.")
    public RestResponse<RulePackView> propose(@NotNull JsonNode body) throws JsonProcessingException {
        schema.require(body);
        var proposer = makers.require(new Jurisdiction(body.get("jurisdiction").textValue()));
        json.treeToValue(body, RulePack.class);
        var version = proposing.propose(PackText.of(body.toString()), proposer);
        return Created.at(
                "/api/v1/rule-packs/" + version.packId + "/versions/" + version.number, RulePackView.of(version));
    }

    @POST
    @Path("/{id}/versions/{number}/reviews")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_rule_packs_review",
            summary = "审查规则包 Review a version of a rule pack",
            description =
                    "须两人，均非提出人，同一人不得审两次；第二人同意后按其日期施行。"
                            + "Two persons, neither the proposer, nobody twice; after the second approval it is in force on its days.")
    public RestResponse<RulePackView> review(String id, int number, @NotNull @Valid ReviewRulePack request) {
        var wanted = versions.requireFiled(id, number);
        var reviewer = makers.require(new Jurisdiction(wanted.divisionCode()));
        var family = versions.lockFamily(id, wanted.supersedes());
        var version = family.stream()
                .filter(one -> one.id.equals(wanted.id()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        ifMatch.require(version.version);
        rule(
                family.stream()
                        .noneMatch(one ->
                                one.packId.equals(id) && one.number > number && one.state == RulePackState.APPROVED),
                "rule-pack-outdated",
                "pack",
                id,
                "number",
                number);
        version.review(request, reviewer);
        List<RulePackVersion> approved = List.of();
        if (version.state == RulePackState.APPROVED) {
            versions.lockRuleIds();
            proposing.requireRuleIds(version.pack());
            approved = family.stream()
                    .filter(one -> one.state == RulePackState.APPROVED)
                    .toList();
            RulePackVersion.settle(approved);
            version.requireSomeDay();
            register.changed();
            if (version.beginsBy(reviewer.on())) {
                outbox.add(version.tookEffect(reviewer.on()));
            }
        }
        return RestResponse.ok(RulePackView.reviewed(versions.saved(version), version.hole(approved)));
    }
}
