package org.jointprosperity.cooperative.household;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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

/** 党群共富示范户: nomination, certification, withdrawal. */
@Path("/api/v1/demonstration-households")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "demonstration-households", description = "党群共富示范户 demonstration households")
@Transactional
class DemonstrationHouseholdResource {

    /** Certified on the day, its first review due by it, and no review by it that put the next one off beyond it. */
    private static final String DUE =
            "certifiedOn <= :reviewDue and (withdrawnOn is null or withdrawnOn > :reviewDue) and firstReviewDueOn <= :reviewDue"
                    + " and id not in (select r.householdId from HouseholdReview r"
                    + " where r.reviewedOn <= :reviewDue and r.nextDueOn > :reviewDue)";

    private final DemonstrationHouseholds households;
    private final EnteringHouseholds entering;
    private final Discretion discretion;
    private final IfMatch ifMatch;
    private final Pages pages;

    DemonstrationHouseholdResource(
            DemonstrationHouseholds households,
            EnteringHouseholds entering,
            Discretion discretion,
            IfMatch ifMatch,
            Pages pages) {
        this.households = households;
        this.entering = entering;
        this.discretion = discretion;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_households_list", summary = "示范户列表 List demonstration households")
    public Page<DemonstrationHouseholdView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("branch") String branch,
            @QueryParam("household") String household,
            @QueryParam("state") State state,
            @QueryParam("industry") String industry,
            @QueryParam("association") String association,
            @QueryParam("reviewDue")
                    @Parameter(
                            description = "该日应复核而未复核的。Those whose review is due on this day.",
                            example = "2009-12-31")
                    LocalDate reviewDue,
            @QueryParam("herdAtLeast")
                    @Parameter(
                            description = "存栏数不少于，10 即 10头以上养猪大户。Herd of at least so many; 10 itself counts.",
                            example = "10")
                    Integer herdAtLeast) {
        var wanted = Criteria.after("number", pages.after(page))
                .below("divisionCode", division)
                .is("branchNumber", branch)
                .is("householdNumber", household)
                .is("state", state)
                .is("industry", industry)
                .is("associationCode", association)
                .where(DUE, "reviewDue", reviewDue)
                .where("herdSize >= :herdAtLeast", "herdAtLeast", herdAtLeast);
        var found = households.page(wanted, page.fetch());
        return pages.page(page, found, each -> each.number).map(discretion::show);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_households_get", summary = "示范户详情 Get a demonstration household")
    public DemonstrationHouseholdView get(UUID id) {
        return discretion.show(households.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_households_nominate", summary = "推荐示范户 Nominate a household")
    public RestResponse<DemonstrationHouseholdView> nominate(@NotNull @Valid NominateHousehold nomination) {
        var household = households.saved(entering.nominate(nomination));
        var view = discretion.show(household).with(entering.caution(household).orElse(null));
        return Created.at("/api/v1/demonstration-households/" + view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_households_change",
            summary = "更改示范户 Change a demonstration household",
            description = "纸质认定不载产品和存栏数，由上级在此补填。"
                    + "Papers tell neither product nor herd; the level above enters them here after the certification.")
    public DemonstrationHouseholdView change(UUID id, @NotNull @Valid ChangeHousehold change) {
        var household = locked(id);
        entering.change(household, change);
        return discretion.show(households.saved(household));
    }

    @POST
    @Path("/{id}/certification")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_households_certify",
            summary = "认定示范户 Certify a nominated household",
            description = "由村以上认定，村只能推荐。For a level above the village; a village nominates.")
    public RestResponse<DemonstrationHouseholdView> certify(UUID id, @NotNull @Valid CertifyHousehold certification) {
        var household = locked(id);
        entering.certify(household, certification);
        return RestResponse.ok(discretion.show(households.saved(household)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_households_withdraw",
            summary = "取消示范户 Withdraw a certification",
            description = "由村以上取消。For a level above the village.")
    public RestResponse<DemonstrationHouseholdView> withdraw(
            UUID id, @NotNull @Valid WithdrawCertification withdrawal) {
        var household = locked(id);
        entering.withdraw(household, withdrawal);
        return RestResponse.ok(discretion.show(households.saved(household)));
    }

    private DemonstrationHousehold locked(UUID id) {
        var household = households.lock(id);
        ifMatch.require(household.version);
        return household;
    }
}
