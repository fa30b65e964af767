package org.jointprosperity.cooperative.membership;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.neighbour.OwnAmounts;

/** 出资与表决权: what a member puts in and gets back, and how many votes it has beside the basic one. */
@Path("/api/v1/associations/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members", description = "成员名册 registers of members")
@Transactional
class ShareResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final Associations associations;
    private final Members members;
    private final CapitalEntries entries;
    private final BookingCapital booking;
    private final VotesGrants grants;
    private final RegisterLaw law;
    private final Event<RegisterChanged> changed;
    private final BusinessDay businessDay;
    private final OwnAmounts amounts;
    private final Pages pages;

    ShareResource(
            Associations associations,
            Members members,
            CapitalEntries entries,
            BookingCapital booking,
            VotesGrants grants,
            RegisterLaw law,
            Event<RegisterChanged> changed,
            BusinessDay businessDay,
            OwnAmounts amounts,
            Pages pages) {
        this.associations = associations;
        this.members = members;
        this.entries = entries;
        this.booking = booking;
        this.grants = grants;
        this.law = law;
        this.changed = changed;
        this.businessDay = businessDay;
        this.amounts = amounts;
        this.pages = pages;
    }

    @GET
    @Path("/{membership}/contributions")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_members_contributions", summary = "出资记录 The movements of a member's capital")
    public Page<CapitalEntryView> contributions(UUID id, UUID membership, @BeanParam @Valid PageRequest page) {
        var member = members.require(id, membership);
        amounts.require(member.number);
        return pages.page(page, entries.after(member.id, after(page), page.fetch()), entry -> entry.id.toString())
                .map(CapitalEntryView::of);
    }

    @POST
    @Path("/{membership}/contributions")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_members_contribute", summary = "记入出资 Book a capital contribution")
    public RestResponse<CapitalEntryView> contribute(
            UUID id, UUID membership, @NotNull @Valid ContributeCapital request) {
        associations.hold(id);
        rule(request.kind() != CapitalKind.CONVERTED, "conversion-by-distribution");
        var entry = booking.book(
                members.require(id, membership),
                request.kind(),
                request.amount().fen(),
                request.on());
        return Created.at(path(id, membership) + "/contributions", CapitalEntryView.of(entry));
    }

    @GET
    @Path("/{membership}/additional-votes")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_members_votes", summary = "附加表决权记录 The grants of additional votes")
    public Page<VotesGrantView> votes(UUID id, UUID membership, @BeanParam @Valid PageRequest page) {
        var member = members.require(id, membership);
        return pages.page(page, grants.after(member.id, after(page), page.fetch()), grant -> grant.id.toString())
                .map(VotesGrantView::of);
    }

    @POST
    @Path("/{membership}/additional-votes")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_members_grant_votes", summary = "授予附加表决权 Grant additional votes")
    public RestResponse<VotesGrantView> grant(UUID id, UUID membership, @NotNull @Valid GrantVotes request) {
        var organisation = associations.hold(id);
        var member = members.require(id, membership);
        member.requireCurrent(businessDay.today());
        member.requireWithin(request.effectiveFrom(), businessDay.today());
        grants.last(member.id)
                .ifPresent(last -> rule(
                        !request.effectiveFrom().isBefore(last.effectiveFrom),
                        "votes-before-last-grant",
                        "effectiveFrom",
                        request.effectiveFrom(),
                        "last",
                        last.effectiveFrom));
        var grant = new VotesGrant(member, request.votes(), request.effectiveFrom());
        var before = law.before(organisation, List.of(request.effectiveFrom()));
        var gathering = law.beforeComplete(organisation, List.of(request.effectiveFrom()));
        grants.persistAndFlush(grant);
        law.requireNotWorse(organisation, before);
        law.requireVotesNotWorse(organisation, gathering);
        changed.fire(new RegisterChanged(organisation));
        return Created.at(path(id, membership) + "/additional-votes", VotesGrantView.of(grant));
    }

    private UUID after(PageRequest page) {
        String after = pages.after(page);
        return after.isEmpty() ? FIRST : UUID.fromString(after);
    }

    private static String path(UUID id, UUID membership) {
        return "/api/v1/associations/" + id + "/members/" + membership;
    }
}
