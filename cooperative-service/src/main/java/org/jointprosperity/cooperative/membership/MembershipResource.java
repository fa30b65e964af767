package org.jointprosperity.cooperative.membership;

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
import org.jointprosperity.chassis.http.Batch;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Associations;

/** 成员: who joins and leaves, one by one or many at once. */
@Path("/api/v1/associations/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members", description = "成员名册 registers of members")
@Transactional
class MembershipResource {

    private final Associations associations;
    private final Members members;
    private final MembershipViews views;
    private final JoiningMembers joining;
    private final WithdrawingEntries withdrawing;
    private final RegisterLaw law;
    private final Event<RegisterChanged> changed;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    MembershipResource(
            Associations associations,
            Members members,
            MembershipViews views,
            JoiningMembers joining,
            WithdrawingEntries withdrawing,
            RegisterLaw law,
            Event<RegisterChanged> changed,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.associations = associations;
        this.members = members;
        this.views = views;
        this.joining = joining;
        this.withdrawing = withdrawing;
        this.law = law;
        this.changed = changed;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_members_list", summary = "成员列表 List members")
    public Page<MembershipView> list(
            UUID id,
            @BeanParam @Valid PageRequest page,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "当日的成员，默认今日；可问将来，退社申请届时生效。Members of this day, today by default; days to come too, as notices of leaving take effect then.")
                    LocalDate asOf,
            @QueryParam("kind") MemberKind kind,
            @QueryParam("number") String number,
            @QueryParam("withdrawn")
                    @Parameter(description = "true 只列至该日已撤回的登记。True: only the entries withdrawn by that day.")
                    boolean withdrawn) {
        var organisation = associations.organisation(id);
        var day = asOf == null ? businessDay.today() : asOf;
        var wanted = Criteria.afterId(pages.after(page))
                .is("organisationId", organisation.id())
                .where(withdrawn ? Members.WITHDRAWN : Members.STANDS, "day", day)
                .is("kind", kind)
                .is("number", number);
        var found = pages.page(page, members.page(wanted, page.fetch()), membership -> membership.id.toString());
        return new Page<>(views.of(found.items(), day), found.next());
    }

    @GET
    @Path("/{membership}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_members_get", summary = "成员详情 Get a member")
    public MembershipView get(UUID id, UUID membership) {
        return views.of(members.require(id, membership), businessDay.today());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_members_join", summary = "入社 Let a person or an organisation join")
    public RestResponse<MembershipView> join(UUID id, @NotNull @Valid JoinOrganisation request) {
        var organisation = associations.hold(id);
        var membership = joining.join(organisation, List.of(request)).get(0);
        return Created.at(
                "/api/v1/associations/" + id + "/members/" + membership.id, views.of(membership, businessDay.today()));
    }

    @POST
    @Path("/batch")
    @Batch
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_members_join_many",
            summary = "批量入社，全部成立或全部不成立 Let many join, all of them or none")
    public RestResponse<MemberCounts> joinMany(UUID id, @NotNull @Valid JoinMembers request) {
        var organisation = associations.hold(id);
        joining.join(organisation, request.members());
        return Created.at(
                "/api/v1/associations/" + id + "/members", members.countOn(organisation.id(), businessDay.today()));
    }

    @POST
    @Path("/{membership}/leaving-notice")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_members_give_notice",
            summary = "书面退社申请 Take a notice of leaving",
            description = "按期提出的，成员资格自会计年度终了时终止，无需另行办理。"
                    + "A membership of a cooperative ends by it with the accounting year, without another command.")
    public RestResponse<MembershipView> giveNotice(
            UUID id, UUID membership, @NotNull @Valid GiveLeavingNotice request) {
        var organisation = associations.hold(id);
        var leaving = locked(id, membership);
        leaving.giveNotice(
                request.givenOn(), law.leavesOn(organisation, leaving, request.givenOn()), businessDay.today());
        members.saved(leaving);
        changed.fire(new RegisterChanged(organisation));
        return RestResponse.ok(views.of(leaving, businessDay.today()));
    }

    @POST
    @Path("/{membership}/leaving")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_members_leave", summary = "退社 End a membership")
    public RestResponse<MembershipView> leave(UUID id, UUID membership, @NotNull @Valid LeaveOrganisation request) {
        RuleViolation.rule(request.reason() != LeavingReason.CONVERTED, "leaving-by-conversion");
        var organisation = associations.hold(id);
        var leaving = locked(id, membership);
        law.requireNotice(organisation, leaving, request);
        var before = law.before(organisation, List.of(request.leftOn()));
        var left = leaving.leave(request.leftOn(), request.reason(), businessDay.today());
        members.saved(leaving);
        if (request.reason().isDecided()) {
            law.requireNotWorse(organisation, before);
        }
        outbox.add(left);
        changed.fire(new RegisterChanged(organisation));
        return RestResponse.ok(views.of(leaving, businessDay.today()));
    }

    @POST
    @Path("/{membership}/withdrawal")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_members_withdraw",
            summary = "撤回登记 Withdraw a wrong entry",
            description = "误登的成员自始不计入名册，记录与原因保留；已有出资或成员交易的，先退还或冲销。"
                    + "A wrong entry counts as never made and its row stays with the reason;"
                    + " capital and trades that hang on it are returned or reversed before.")
    public RestResponse<MembershipView> withdraw(UUID id, UUID membership, @NotNull @Valid WithdrawEntry request) {
        var organisation = associations.hold(id);
        var wrong = locked(id, membership);
        withdrawing.withdraw(organisation, wrong, request.reason());
        return RestResponse.ok(views.of(wrong, businessDay.today()));
    }

    private Membership locked(UUID id, UUID membership) {
        var locked = members.lock(id, membership);
        ifMatch.require(locked.version);
        return locked;
    }
}
