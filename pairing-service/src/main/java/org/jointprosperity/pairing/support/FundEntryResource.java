package org.jointprosperity.pairing.support;

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
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.attachment.Attachments;
import org.jointprosperity.pairing.history.AsOf;

/** 资金分录: to be read by both sides and above, and taken back once, never changed. */
@Path("/api/v1/fund-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "funds", description = "资金台账 the funds ledger")
@Transactional
class FundEntryResource {

    private final FundAccounts accounts;
    private final FundEntries entries;
    private final FundRules rules;
    private final Recorders recorders;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final Pages pages;

    FundEntryResource(
            FundAccounts accounts,
            FundEntries entries,
            FundRules rules,
            Recorders recorders,
            BusinessDay businessDay,
            Outbox outbox,
            Pages pages) {
        this.accounts = accounts;
        this.entries = entries;
        this.rules = rules;
        this.recorders = recorders;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_funds_list", summary = "资金分录列表 List entries")
    public Page<FundEntryView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("pairing") UUID pairing,
            @QueryParam("unit") String unit,
            @QueryParam("branch") String branch,
            @QueryParam("division") String division,
            @QueryParam("kind") EntryKind kind,
            @QueryParam("source") FundSource source,
            @Parameter(description = "以此附件为凭证的 those that name this paper as a receipt")
                    @QueryParam("receipt")
                    @Pattern(regexp = Attachments.SHA256)
                    String receipt,
            @QueryParam("from") @Parameter(description = "业务发生日起 booked from this day on") LocalDate from,
            @QueryParam("to") @Parameter(description = "业务发生日止 booked up to this day") LocalDate to,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") LocalDate asOf) {
        AsOf.come(asOf, businessDay.today());
        var wanted = Criteria.afterId(pages.after(page))
                .is("pairingId", pairing)
                .is("unitCode", unit)
                .is("branchCode", branch)
                .is("kind", kind)
                .is("source", source)
                .below("divisionCode", division)
                .has("receipts", receipt)
                .where("bookedOn >= :firstDay", "firstDay", from)
                .where("bookedOn <= :lastDay", "lastDay", to)
                .where("bookedOn <= :asOf", "asOf", asOf);
        var found = entries.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, entry -> entry.id.toString())
                .map(entry -> asOf == null ? FundEntryView.of(entry) : FundEntryView.asOf(entry, asOf));
    }

    @GET
    @Path("/codes")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_funds_codes", summary = "渠道与用途代码 Codes of channels and purposes")
    public FundCodesView codes() {
        return FundCodesView.of(rules.channels(), rules.purposes());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_funds_get", summary = "资金分录详情 Get an entry")
    public FundEntryView get(UUID id) {
        return FundEntryView.of(entries.require(id));
    }

    @POST
    @Path("/{id}/reversal")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_funds_reverse", summary = "冲销 Take an entry back")
    public RestResponse<FundEntryView> reverse(UUID id, @NotNull @Valid ReverseEntry request) {
        var entry = entries.require(id);
        var account = accounts.locked(entry.pairingId).orElseThrow(Refusal::notFound);
        var recorder = recorders.toTakeBack(account, entry);
        var back = entries.ledgerOf(entry.pairingId).reverse(entry.movement(), entries.isReversed(id));
        var reversal = entries.saved(account.takeBack(entry, back, request.reason(), recorder));
        outbox.add(reversal.booked());
        return Created.at("/api/v1/fund-entries/" + reversal.id, FundEntryView.of(reversal));
    }
}
