package org.jointprosperity.pairing.undertaking;

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
import org.jointprosperity.pairing.agreement.Measures;
import org.jointprosperity.pairing.agreement.MovedBy;
import org.jointprosperity.pairing.attachment.Attachments;
import org.jointprosperity.pairing.history.AsOf;
import org.jointprosperity.pairing.registry.Discretion;

/** 移交: one side hands over, the other confirms; neither states how much of a promise is done. */
@Path("/api/v1/undertakings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "undertakings", description = "承诺事项 undertakings of signed letters")
@Transactional
class HandoverResource {

    private final Undertakings undertakings;
    private final Handovers handovers;
    private final MovingUndertakings moving;
    private final Measures measures;
    private final Attachments attachments;
    private final Party party;
    private final Discretion discretion;
    private final BusinessDay businessDay;
    private final IfMatch ifMatch;
    private final Pages pages;

    HandoverResource(
            Undertakings undertakings,
            Handovers handovers,
            MovingUndertakings moving,
            Measures measures,
            Attachments attachments,
            Party party,
            Discretion discretion,
            BusinessDay businessDay,
            IfMatch ifMatch,
            Pages pages) {
        this.undertakings = undertakings;
        this.handovers = handovers;
        this.moving = moving;
        this.measures = measures;
        this.attachments = attachments;
        this.party = party;
        this.discretion = discretion;
        this.businessDay = businessDay;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @Path("/{id}/handovers")
    @PermissionsAllowed("pairing:read")
    @Operation(
            operationId = "pairing_undertakings_handovers",
            summary = "移交与凭据列表 List the handovers of an undertaking with their evidence")
    public Page<HandoverView> list(
            UUID id,
            @BeanParam @Valid PageRequest page,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") LocalDate asOf) {
        AsOf.come(asOf, businessDay.today());
        var wanted = Criteria.afterId(pages.after(page))
                .is("undertakingId", undertakings.require(id).id)
                .where("coalesce(recordedOn, handedOn) <= :asOf", "asOf", asOf);
        var found = handovers
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, handover -> handover.id.toString())
                .map(handover -> asOf == null ? HandoverView.of(handover) : HandoverView.asOf(handover, asOf))
                .map(this::shown);
    }

    private HandoverView shown(HandoverView handover) {
        return discretion.showsWordsOf(handover.recordedBy(), handover.confirmedBy())
                ? handover
                : handover.withoutWords();
    }

    @GET
    @Path("/{id}/handovers/{handover}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_undertakings_handover", summary = "移交详情 Get a handover")
    public HandoverView get(UUID id, UUID handover) {
        return shown(HandoverView.of(handovers.require(handover, id)));
    }

    @POST
    @Path("/{id}/handovers")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_undertakings_hand_over", summary = "登记移交 Record a handover")
    public RestResponse<HandoverView> handOver(UUID id, @NotNull @Valid RecordHandover request) {
        var undertaking = undertakings.lock(id);
        String by = party.urban(undertaking);
        var today = businessDay.today();
        var handover = new Handover(undertaking, measures.require(undertaking.measure), request, by, today);
        if (request.attachmentSha256() != null) {
            attachments.handOver(request.attachmentSha256(), undertaking.divisionCode, undertaking.unitCode, today);
        }
        var view = HandoverView.of(handovers.saved(handover));
        return Created.at("/api/v1/undertakings/" + id + "/handovers/" + view.id(), view);
    }

    @POST
    @Path("/{id}/handovers/{handover}/confirmation")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_undertakings_confirm_handover",
            summary = "确认收到 Confirm the receipt of a handover")
    public RestResponse<HandoverView> confirm(UUID id, UUID handover) {
        var undertaking = undertakings.lock(id);
        var received = handovers.lock(handover, id);
        ifMatch.require(received.version);
        String by = party.rural(undertaking);
        var increase = received.confirm(undertaking, by, businessDay.today());
        handovers.saved(received);
        moving.replace(undertaking, MovedBy.HANDOVER, received.id.toString(), List.of(increase));
        return RestResponse.ok(HandoverView.of(received));
    }

    @POST
    @Path("/{id}/handovers/{handover}/withdrawal")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_undertakings_withdraw_handover",
            summary = "撤回移交 Take a handover back",
            description = "未经确认的由单位撤回，已确认的由上级撤回；记录和理由保留，进度随之减去。"
                    + "Until it is confirmed by the unit, afterwards by the superior; the record stays with the reason, and what it"
                    + " had added is taken away.")
    public RestResponse<HandoverView> withdraw(UUID id, UUID handover, @NotNull @Valid WithdrawHandover request) {
        var undertaking = undertakings.lock(id);
        var wrong = handovers.lock(handover, id);
        ifMatch.require(wrong.version);
        wrong.withdraw(undertaking, party.withdrawer(undertaking, wrong), request.reason(), businessDay.today());
        handovers.saved(wrong);
        moving.replace(undertaking, MovedBy.HANDOVER, wrong.id.toString(), List.of());
        return RestResponse.ok(HandoverView.of(wrong));
    }
}
