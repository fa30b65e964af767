package org.jointprosperity.pairing.duty;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.agreement.GiveReason;

/** 频次规定: what each side owes how often; everyone may read it, and a place decides it for itself. */
@Path("/api/v1/cadence-policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cadence-policies", description = "频次规定 what is owed how often")
@Transactional
class CadencePolicyResource {

    private final CadencePolicies policies;
    private final LayingDuties laying;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Pages pages;

    CadencePolicyResource(
            CadencePolicies policies, LayingDuties laying, CurrentPlace place, BusinessDay businessDay, Pages pages) {
        this.policies = policies;
        this.laying = laying;
        this.place = place;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_cadence_policies_list", summary = "频次规定列表 List cadence policies")
    public Page<CadencePolicyView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("code") String code,
            @QueryParam("division") String division,
            @Parameter(
                            description =
                                    "当日起作用的：同一代码、区划、对子类型只列最新的 those that rule on a day: of one code, place and type of pair the latest")
                    @QueryParam("on")
                    LocalDate on) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("code", code)
                .where(":division like concat(jurisdiction, '%')", "division", division)
                .where(CadencePolicies.rulingOn(), "on", on);
        var found = policies.find("from CadencePolicy x where " + wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, policy -> policy.id.toString()).map(CadencePolicyView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_cadence_policies_get", summary = "频次规定详情 Get a cadence policy")
    public CadencePolicyView get(UUID id) {
        return CadencePolicyView.of(policies.require(id));
    }

    /** What has been laid for days before stays as it was; what is laid for days after is laid anew. */
    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:admin")
    @Operation(operationId = "pairing_cadence_policies_set", summary = "制定频次规定 Decide what is owed from a day on")
    public RestResponse<CadencePolicyView> set(@NotNull @Valid SetCadence request) {
        place.require(request.jurisdiction().value(), null);
        rule(
                CadencePolicies.mayBegin(request.effectiveFrom(), businessDay.today()),
                "policy-begins-in-the-past",
                "effectiveFrom",
                request.effectiveFrom(),
                "today",
                businessDay.today());
        rule(
                request.effectiveTo() == null || !request.effectiveTo().isBefore(request.effectiveFrom()),
                "period-ends-before-it-starts");
        rule(
                CadencePolicy.climbs(
                        request.graceDays(),
                        request.branchAfterDays(),
                        request.townAfterDays(),
                        request.countyAfterDays()),
                "escalation-steps-out-of-order");
        rule(request.saysItsAgesWhole(), "young-age-incomplete");
        rule(
                request.agesInOrder(),
                "young-ages-out-of-order",
                "leastAge",
                request.leastAge(),
                "mostAge",
                request.mostAge());
        rule(!policies.exists(request), "policy-already-dated", "effectiveFrom", request.effectiveFrom());
        var policy = new CadencePolicy(request);
        policies.persistAndFlush(policy);
        laying.layAnew(policy);
        var view = CadencePolicyView.of(policy);
        return Created.at("/api/v1/cadence-policies/" + view.id(), view);
    }

    /** A wrong one is taken back before its first day, and what was laid by it ahead is laid anew without it. */
    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @PermissionsAllowed("pairing:admin")
    @Operation(
            operationId = "pairing_cadence_policies_withdraw",
            summary = "撤回尚未起效的频次规定 Take back a cadence policy that has not begun")
    public RestResponse<CadencePolicyView> withdraw(UUID id, @NotNull @Valid GiveReason request) {
        place.require(policies.require(id).jurisdiction, null);
        var policy = policies.lock(id);
        policy.withdraw(request.reason(), businessDay.today());
        policies.flush();
        laying.layAnew(policy);
        return RestResponse.ok(CadencePolicyView.of(policy));
    }
}
