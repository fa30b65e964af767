package org.jointprosperity.cooperative.trade;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Batch;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.neighbour.OwnAmounts;

/** 交易: booked with members and with others apart, taken back once, never changed. */
@Path("/api/v1/trades")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trades", description = "合作社交易 trade of cooperatives")
@Transactional
class TradeResource {

    private final BookingTrades booking;
    private final Trades trades;
    private final TradeYears years;
    private final Associations associations;
    private final CurrentPlace place;
    private final OwnAmounts amounts;
    private final Caller caller;
    private final BusinessDay businessDay;
    private final Pages pages;

    TradeResource(
            BookingTrades booking,
            Trades trades,
            TradeYears years,
            Associations associations,
            CurrentPlace place,
            OwnAmounts amounts,
            Caller caller,
            BusinessDay businessDay,
            Pages pages) {
        this.booking = booking;
        this.trades = trades;
        this.years = years;
        this.associations = associations;
        this.place = place;
        this.amounts = amounts;
        this.caller = caller;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_trades_list", summary = "交易列表 List trades")
    public Page<TradeView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("association") UUID association,
            @QueryParam("year") Integer year,
            @QueryParam("side") Side side,
            @QueryParam("member") String member,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("associationId", association)
                .is("year", year)
                .is("side", side)
                .is("memberNumber", member)
                .below("divisionCode", division);
        var found = trades.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, entry -> entry.id.toString()).map(entry -> TradeView.of(entry, amounts));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_trades_get", summary = "交易详情 Get a trade")
    public TradeView get(UUID id) {
        return TradeView.of(trades.require(id), amounts);
    }

    @GET
    @Path("/totals")
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_trades_totals",
            summary = "各年度交易额，成员与非成员分别核算 Trade by year, members and others apart")
    public TradeTotalsView totals(@QueryParam("association") @NotNull UUID association) {
        return TradeTotalsView.of(
                trades.totals(associations.requireCooperative(association).id()));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_trades_book", summary = "登记一笔交易 Book a trade")
    public RestResponse<TradeView> book(@NotNull @Valid BookTrade request) {
        var entry =
                booking.book(request.association(), List.of(request.trade())).get(0);
        return Created.at("/api/v1/trades/" + entry.id, TradeView.of(entry, amounts));
    }

    @POST
    @Path("/batch")
    @Batch
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_trades_batch",
            summary = "成批登记交易，要么全部登记，要么全不登记 Book many trades, all of them or none",
            description = "最多 500 笔；被拒绝时以 at 指出从 0 起的第几笔。"
                    + "Up to 500; a refusal names by at, from 0, which of them it is about.")
    public RestResponse<BookedTradesView> batch(@NotNull @Valid BookTrades request) {
        return RestResponse.ok(new BookedTradesView(booking.book(request.association(), request.trades()).stream()
                .map(entry -> TradeView.of(entry, amounts))
                .toList()));
    }

    @POST
    @Path("/{id}/reversal")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_trades_reverse", summary = "冲销一笔交易 Take a trade back")
    public RestResponse<TradeView> reverse(UUID id, @NotNull @Valid ReverseTrade request) {
        var entry = trades.require(id);
        place.require(entry.divisionCode, null);
        years.requireOpen(associations.openCooperative(entry.associationId), entry.year);
        var reversal = trades.reversed(entry.reversed(request.reason(), caller.subject(), businessDay.today()));
        return Created.at("/api/v1/trades/" + reversal.id, TradeView.of(reversal, amounts));
    }
}
