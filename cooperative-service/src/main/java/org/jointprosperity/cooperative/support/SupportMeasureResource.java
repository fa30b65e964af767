package org.jointprosperity.cooperative.support;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.order.Discretion;

/** 政策扶持. */
@Path("/api/v1/support-measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "support-measures", description = "政策扶持 support by policy")
@Transactional
class SupportMeasureResource {

    private final SupportMeasures measures;
    private final SupportKinds kinds;
    private final GivingSupport giving;
    private final Discretion discretion;
    private final BusinessDay businessDay;
    private final Pages pages;

    SupportMeasureResource(
            SupportMeasures measures,
            SupportKinds kinds,
            GivingSupport giving,
            Discretion discretion,
            BusinessDay businessDay,
            Pages pages) {
        this.measures = measures;
        this.kinds = kinds;
        this.giving = giving;
        this.discretion = discretion;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_support_list", summary = "扶持措施列表 List support measures")
    public Page<SupportMeasureView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("kind") String kind,
            @QueryParam("giver") String giver,
            @QueryParam("beneficiaryKind") BeneficiaryKind beneficiaryKind,
            @QueryParam("beneficiary") String beneficiary,
            @QueryParam("asOf") @Parameter(description = "当日及以前给予的 given by this day") LocalDate asOf) {
        var wanted = Criteria.afterId(pages.after(page))
                .below("divisionCode", division)
                .is("kind", kind)
                .is("unitCode", giver)
                .is("beneficiaryKind", beneficiaryKind)
                .is("beneficiaryNumber", beneficiary)
                .where("givenOn <= :asOf", "asOf", businessDay.come(asOf));
        var found = measures.page(wanted, page.fetch());
        return pages.page(page, found, measure -> measure.id.toString()).map(this::view);
    }

    @GET
    @Path("/kinds")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_support_kinds", summary = "某地某日的扶持种类 The kinds in force in a place on a day")
    public List<SupportKindView> kinds(
            @QueryParam("division") @NotNull @Pattern(regexp = "\\d{2,12}") String division,
            @QueryParam("asOf") LocalDate asOf) {
        return kinds.inForce(division, asOf == null ? businessDay.today() : asOf).stream()
                .map(SupportKindView::of)
                .toList();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_support_get", summary = "扶持措施详情 Get a support measure")
    public SupportMeasureView get(UUID id) {
        return view(measures.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_support_give", summary = "登记扶持措施 Record a support measure")
    public RestResponse<SupportMeasureView> give(@NotNull @Valid GiveSupport given) {
        var measure = giving.give(given);
        return Created.at("/api/v1/support-measures/" + measure.id, view(measure));
    }

    @POST
    @Path("/{id}/reversal")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_support_reverse", summary = "冲销扶持措施 Take a support measure back")
    public RestResponse<SupportMeasureView> reverse(UUID id, @NotNull @Valid ReverseSupport reversal) {
        var entry = giving.takeBack(measures.require(id), reversal.reason());
        return Created.at("/api/v1/support-measures/" + entry.id, view(entry));
    }

    private SupportMeasureView view(SupportMeasure measure) {
        return SupportMeasureView.of(
                measure,
                measure.beneficiaryKind != BeneficiaryKind.HOUSEHOLD
                        || discretion.showsGift(measure.unitCode, measure.beneficiaryNumber));
    }
}
