package org.jointprosperity.evaluation.care;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.jointprosperity.evaluation.code.CodeEntries;
import org.jointprosperity.evaluation.code.CodeTable;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.standing.Standing;

/** 关怀: recorded by who answers for the village or the giver, confirmed by the receiver. */
@Path("/api/v1/care-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "care-deliveries", description = "五送一建 deliveries to needy members")
@Transactional
class CareDeliveryResource {

    private final Deliveries deliveries;
    private final Neighbours neighbours;
    private final CodeEntries codes;
    private final Standing standing;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    CareDeliveryResource(
            Deliveries deliveries,
            Neighbours neighbours,
            CodeEntries codes,
            Standing standing,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.deliveries = deliveries;
        this.neighbours = neighbours;
        this.codes = codes;
        this.standing = standing;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_care_deliveries_list", summary = "关怀列表 List deliveries")
    public Page<CareDeliveryView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("code") String code,
            @QueryParam("giver") String giver,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("code", code)
                .is("unitCode", giver)
                .below("divisionCode", division);
        var found = deliveries
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, delivery -> delivery.id.toString()).map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_care_deliveries_get", summary = "关怀详情 Get a delivery")
    public CareDeliveryView get(UUID id) {
        return view(deliveries.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_care_deliveries_record", summary = "登记关怀 Record a delivery")
    public RestResponse<CareDeliveryView> record(@NotNull @Valid RecordCare form) {
        var receiver = neighbours.require(Kind.PERSON, form.receiver());
        neighbours.require(Kind.UNIT, form.giver().value());
        var recorder = standing.within(receiver.divisionCode(), form.giver().value());
        codes.require(CodeTable.CARE, form.code(), receiver.divisionCode(), form.deliveredOn());
        var delivery = new Delivery(form, receiver.divisionCode(), recorder);
        deliveries.persistAndFlush(delivery);
        return Created.at("/api/v1/care-deliveries/" + delivery.id, view(delivery));
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @PermissionsAllowed({"evaluation:write", "evaluation:confirm"})
    @Operation(operationId = "evaluation_care_deliveries_confirm", summary = "本人确认 The receiver confirms")
    public RestResponse<CareDeliveryView> confirm(UUID id) {
        var delivery = locked(id);
        if (!standing.isPerson(delivery.receiverNumber)) {
            throw new Refusal(403, "reserved-for-the-receiver");
        }
        outbox.add(delivery.confirm(standing.now()));
        return saved(delivery);
    }

    @POST
    @Path("/{id}/confirmation-on-behalf")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_care_deliveries_confirm_on_behalf",
            summary = "代为确认 Somebody of the village or above confirms for the receiver")
    public RestResponse<CareDeliveryView> confirmOnBehalf(UUID id, @NotNull @Valid ConfirmOnBehalf form) {
        var delivery = locked(id);
        outbox.add(delivery.confirmOnBehalf(form, standing.within(delivery.divisionCode, null)));
        return saved(delivery);
    }

    private Delivery locked(UUID id) {
        var delivery = deliveries.lock(id);
        ifMatch.require(delivery.version);
        return delivery;
    }

    private RestResponse<CareDeliveryView> saved(Delivery delivery) {
        deliveries.persistAndFlush(delivery);
        return RestResponse.ok(view(delivery));
    }

    private CareDeliveryView view(Delivery delivery) {
        return CareDeliveryView.of(delivery, standing.isPerson(delivery.receiverNumber));
    }
}
