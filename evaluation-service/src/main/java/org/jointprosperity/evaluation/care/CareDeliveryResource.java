package org.jointprosperity.evaluation.care;

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
import java.util.Set;
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
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.code.CodeEntries;
import org.jointprosperity.evaluation.code.CodeTable;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbour;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.neighbour.PairedUnits;
import org.jointprosperity.evaluation.standing.Standing;

/** 关怀: recorded by who answers for the village or the giver, confirmed by the receiver. */
@Path("/api/v1/care-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "care-deliveries", description = "五送一建 deliveries to needy members")
@Transactional
class CareDeliveryResource {

    private final Deliveries deliveries;
    private final Neighbours neighbours;
    private final PairedUnits pairs;
    private final CodeEntries codes;
    private final Standing standing;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    CareDeliveryResource(
            Deliveries deliveries,
            Neighbours neighbours,
            PairedUnits pairs,
            CodeEntries codes,
            Standing standing,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.deliveries = deliveries;
        this.neighbours = neighbours;
        this.pairs = pairs;
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
            @QueryParam("division") String division,
            @QueryParam("mine") @Parameter(description = "只列本人收到的。Only what the caller received.") boolean mine) {
        var own = own();
        var wanted = Criteria.afterId(pages.after(page))
                .is("code", code)
                .is("unitCode", giver)
                .below("divisionCode", division)
                .where("receiverNumber in :own", "own", mine ? own : null);
        var found = deliveries
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, delivery -> delivery.id.toString()).map(delivery -> view(delivery, own));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_care_deliveries_get", summary = "关怀详情 Get a delivery")
    public CareDeliveryView get(UUID id) {
        return view(deliveries.require(id), own());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_care_deliveries_record", summary = "登记关怀 Record a delivery")
    public RestResponse<CareDeliveryView> record(@NotNull @Valid RecordCare form) {
        neighbours.require(Kind.UNIT, form.giver().value());
        var receiver = receiver(form);
        rule(receiver.isPartyMember(), "not-a-party-member", "person", form.receiver(), "rule", "care-for-members");
        var recorder = standing.within(receiver.divisionCode(), form.giver().value());
        codes.require(CodeTable.CARE, form.code(), receiver.divisionCode(), form.deliveredOn());
        var delivery = new Delivery(form, receiver.divisionCode(), recorder);
        deliveries.persistAndFlush(delivery);
        return Created.at("/api/v1/care-deliveries/" + delivery.id, CareDeliveryView.of(delivery, false));
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @PermissionsAllowed({"evaluation:write", "evaluation:confirm"})
    @Operation(operationId = "evaluation_care_deliveries_confirm", summary = "本人确认 The receiver confirms")
    public RestResponse<CareDeliveryView> confirm(UUID id) {
        var delivery = locked(id);
        if (!own().contains(delivery.receiverNumber)) {
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

    @POST
    @Path("/{id}/reversal")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_care_deliveries_reverse",
            summary = "冲销 Take back what was recorded wrongly; it stays on record")
    public RestResponse<CareDeliveryView> reverse(UUID id, @NotNull @Valid ReverseCare form) {
        var delivery = locked(id);
        delivery.reverse(form, standing.within(delivery.divisionCode, delivery.unitCode))
                .ifPresent(outbox::add);
        return saved(delivery);
    }

    /** The giver does not see the people of a village: he names one of a branch his unit is paired with. */
    private Neighbour receiver(RecordCare form) {
        String giver = form.giver().value();
        if (!standing.isOfUnit(giver) || neighbours.knows(Kind.PERSON, form.receiver())) {
            return neighbours.require(Kind.PERSON, form.receiver());
        }
        return neighbours
                .anywhere(Kind.PERSON, form.receiver())
                .filter(person ->
                        person.branchNumber() != null && pairs.pairs(giver, person.branchNumber(), form.deliveredOn()))
                .orElseThrow(() -> new RuleViolation("receiver-not-of-paired-branch")
                        .with("giver", giver)
                        .with("deliveredOn", form.deliveredOn()));
    }

    private Delivery locked(UUID id) {
        var delivery = deliveries.lock(id);
        ifMatch.require(delivery.version);
        return delivery;
    }

    /** Masked also to the receiver: the answer to a command is kept with its key. */
    private RestResponse<CareDeliveryView> saved(Delivery delivery) {
        deliveries.persistAndFlush(delivery);
        return RestResponse.ok(CareDeliveryView.of(delivery, false));
    }

    /** Every number the caller is registered under. */
    private Set<String> own() {
        String person = standing.now().person();
        return person == null ? Set.of() : neighbours.aliases(Kind.PERSON, person);
    }

    private static CareDeliveryView view(Delivery delivery, Set<String> own) {
        return CareDeliveryView.of(delivery, own.contains(delivery.receiverNumber));
    }
}
