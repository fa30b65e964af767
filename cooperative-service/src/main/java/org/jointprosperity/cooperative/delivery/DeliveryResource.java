package org.jointprosperity.cooperative.delivery;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Batch;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.ProblemTexts;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.sheet.SheetImport.Outcome;
import org.jointprosperity.cooperative.delivery.DeliveryBatchView.Answer;
import org.jointprosperity.cooperative.delivery.DeliveryBatchView.Result;
import org.jointprosperity.cooperative.order.Discretion;

/** 交货. */
@Path("/api/v1/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deliveries", description = "交货 deliveries")
@Transactional
class DeliveryResource {

    private final Deliveries deliveries;
    private final TakingDeliveries taking;
    private final Discretion discretion;
    private final ProblemTexts texts;
    private final CurrentVertxRequest request;
    private final IfMatch ifMatch;
    private final Pages pages;

    DeliveryResource(
            Deliveries deliveries,
            TakingDeliveries taking,
            Discretion discretion,
            ProblemTexts texts,
            CurrentVertxRequest request,
            IfMatch ifMatch,
            Pages pages) {
        this.deliveries = deliveries;
        this.taking = taking;
        this.discretion = discretion;
        this.texts = texts;
        this.request = request;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_deliveries_list", summary = "交货列表 List deliveries")
    public Page<DeliveryView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("order") String order,
            @QueryParam("buyer") String buyer,
            @QueryParam("supplier") String supplier,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        var wanted = Criteria.after("number", pages.after(page))
                .below("parties.divisionCode", division)
                .is("orderNumber", order)
                .is("parties.unitCode", buyer)
                .is("parties.supplierNumber", supplier)
                .where("deliveredOn >= :since", "since", from)
                .where("deliveredOn <= :until", "until", to);
        return pages.page(page, deliveries.page(wanted, page.fetch()), each -> each.number)
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_deliveries_get", summary = "交货详情 Get a delivery")
    public DeliveryView get(UUID id) {
        return view(deliveries.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_deliveries_take",
            summary = "收货过磅 Take a delivery",
            description = "提前、逾期、部分、超交、低等级、拒收均照实登记；超出宽限期、单位不符、等级不明的不予接受。"
                    + "Early, late, partial, too much, of a lower grade and rejected are recorded as they are; far outside the"
                    + " window, in another unit or of an unknown grade is refused.")
    public RestResponse<DeliveryView> take(@NotNull @Valid TakeDelivery delivery) {
        var view = view(deliveries.saved(taking.take(delivery)));
        return Created.at("/api/v1/deliveries/" + view.id(), view);
    }

    @POST
    @Path("/batch")
    @Batch
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_deliveries_batch",
            summary = "批量收货，逐条答复 Take many deliveries, answered one by one",
            description = "最多 500 条；一条被拒不影响其他。500 at most; one that is refused harms no other.")
    public RestResponse<DeliveryBatchView> batch(@NotNull @Valid TakeDeliveries batch) {
        return RestResponse.ok(
                new DeliveryBatchView(batch.items().stream().map(this::answer).toList()));
    }

    @POST
    @Path("/{id}/payment")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_deliveries_pay",
            summary = "为一次交货付款 Pay for a delivery",
            description = "低于保底价的照实登记，并就差额产生追索。"
                    + "What is paid below the floor price is recorded as it is, and the difference is claimed.")
    public RestResponse<DeliveryView> pay(UUID id, @NotNull @Valid PayDelivery payment) {
        var delivery = deliveries.lock(id);
        ifMatch.require(delivery.version);
        taking.pay(delivery, payment);
        return RestResponse.ok(view(deliveries.saved(delivery)));
    }

    private Answer answer(TakeDelivery sent) {
        try {
            var outcome = taking.enter(sent);
            var id = deliveries.ofNumber(sent.number()).map(each -> each.id).orElseThrow();
            var result = outcome == Outcome.UNCHANGED ? Result.UNCHANGED : Result.TAKEN;
            return new Answer(sent.number(), result, id, null, null, null, null);
        } catch (RuleViolation refused) {
            var language = ProblemTexts.languageOf(request.getCurrent());
            return new Answer(
                    sent.number(),
                    Result.REFUSED,
                    null,
                    refused.code(),
                    texts.title(refused.code(), language),
                    texts.detail(refused.code(), language, refused.facts()).orElse(null),
                    refused.facts());
        }
    }

    private DeliveryView view(Delivery delivery) {
        return DeliveryView.of(delivery, discretion.shows(delivery.parties));
    }
}
