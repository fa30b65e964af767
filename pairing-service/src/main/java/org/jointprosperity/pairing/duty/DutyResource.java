package org.jointprosperity.pairing.duty;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.agreement.GiveReason;
import org.jointprosperity.pairing.agreement.Side;
import org.jointprosperity.pairing.attachment.Attachments;
import org.jointprosperity.pairing.history.AsOf;
import org.jointprosperity.pairing.registry.Discretion;

/** 责任事项: what is owed, done with evidence, overdue, and before whom it stands. */
@Path("/api/v1/duties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duties", description = "责任事项 duties of both sides")
@Transactional
class DutyResource {

    private static final List<DutyState> LATE = List.of(DutyState.OVERDUE, DutyState.ESCALATED);
    private static final UUID NOBODYS = new UUID(0, 0);
    private static final String MINE =
            "(unitCode = :ownUnit and side = URBAN or branchCode = :ownBranch and side = RURAL";
    private static final String PUT_BEFORE_ME = " or state = ESCALATED and level = :ownLevel";

    private final Duties duties;
    private final DutyTerms terms;
    private final DutyFacts facts;
    private final DutyParty party;
    private final DutyCalendar calendar;
    private final Attachments attachments;
    private final Discretion discretion;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    DutyResource(
            Duties duties,
            DutyTerms terms,
            DutyFacts facts,
            DutyParty party,
            DutyCalendar calendar,
            Attachments attachments,
            Discretion discretion,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.duties = duties;
        this.terms = terms;
        this.facts = facts;
        this.party = party;
        this.calendar = calendar;
        this.attachments = attachments;
        this.discretion = discretion;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    /**
     * Mine is what there is to do: what the caller's unit or branch owes in a period that has begun, and what was put before
     * the level the caller answers for. What is fulfilled or cancelled is shown where its state is asked for.
     */
    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_duties_list", summary = "责任事项列表 List duties")
    public Page<DutyView> list(
            @BeanParam @Valid PageRequest page,
            @Parameter(
                            description =
                                    "待办：本方已开始而未完成的，及报到本级的。To do: what the caller's side owes and has begun, and what was put before his level.")
                    @QueryParam("mine")
                    Boolean mine,
            @Parameter(description = "逾期的，含已上报的 overdue ones: both OVERDUE and ESCALATED") @QueryParam("overdue")
                    Boolean overdue,
            @QueryParam("pairing") UUID pairing,
            @QueryParam("unit") String unit,
            @QueryParam("branch") String branch,
            @QueryParam("division") String division,
            @QueryParam("policy") String policy,
            @QueryParam("state") DutyState state,
            @QueryParam("level") EscalationLevel level,
            @QueryParam("dueBefore") LocalDate dueBefore,
            @Parameter(description = "到期之后才登记而算完成的 fulfilled by what was entered after the due day")
                    @QueryParam("enteredLate")
                    boolean enteredLate,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") LocalDate asOf) {
        AsOf.come(asOf, businessDay.today());
        var wanted = Criteria.afterId(pages.after(page))
                .is("pairingId", pairing)
                .is("unitCode", unit)
                .is("branchCode", branch)
                .below("divisionCode", division)
                .is("policyCode", policy)
                .where("dueOn < :dueBefore", "dueBefore", dueBefore)
                .where("enteredOn > dueOn and true = :enteredLate", "enteredLate", enteredLate ? true : null);
        if (asOf == null) {
            now(wanted, state, level, overdue);
        } else {
            then(wanted, state, level, overdue, enteredLate, asOf);
        }
        if (Boolean.TRUE.equals(mine)) {
            mine(wanted, state, asOf);
        }
        var found = duties.find("from Duty d where " + wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        var shown = pages.page(page, found, duty -> duty.id.toString());
        if (asOf == null) {
            return shown.map(DutyView::of).map(this::shown);
        }
        var then = duties.then(found, asOf);
        return shown.map(duty -> DutyView.of(duty, then.get(duty.id))).map(this::shown);
    }

    private static void now(Criteria wanted, DutyState state, EscalationLevel level, Boolean overdue) {
        wanted.is("state", state).is("level", level);
        if (overdue != null) {
            wanted.where(overdue ? "state in :late" : "state not in :late", "late", LATE);
        }
    }

    /** Where each stood on the day is told by the days of its facts. */
    private static void then(
            Criteria wanted,
            DutyState state,
            EscalationLevel level,
            Boolean overdue,
            boolean enteredLate,
            LocalDate asOf) {
        wanted.where("laidOn <= :asOf", "asOf", asOf);
        if (enteredLate) {
            wanted.where("enteredOn <= :asOf", "asOf", asOf);
        }
        if (state != null) {
            wanted.where(DutyThen.condition(state), "asOf", asOf);
        }
        if (level != null) {
            wanted.where(DutyThen.condition(level), "asOf", asOf);
        }
        if (overdue != null) {
            wanted.where(overdue ? DutyThen.LATE : DutyThen.NOT_LATE, "asOf", asOf);
        }
    }

    private void mine(Criteria wanted, DutyState state, LocalDate asOf) {
        if (!party.acts()) {
            wanted.where("id = :nobodys", "nobodys", NOBODYS);
            return;
        }
        wanted.where("periodFrom <= :begun", "begun", asOf == null ? businessDay.today() : asOf);
        if (state == null && asOf == null) {
            wanted.where("state in :running", "running", Duties.UNFULFILLED);
        } else if (state == null) {
            wanted.where(DutyThen.RUNNING, "asOf", asOf);
        }
        var level = party.level();
        String put = level.map(own -> asOf == null ? PUT_BEFORE_ME : " or " + DutyThen.before(own))
                .orElse("");
        wanted.where(MINE + put + ")", "ownUnit", party.unit());
        wanted.parameters().put("ownBranch", party.branch());
        if (asOf == null) {
            level.ifPresent(own -> wanted.parameters().put("ownLevel", own));
        }
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_duties_get", summary = "责任事项详情 Get a duty with its facts")
    public DutyView get(UUID id) {
        return withFacts(duties.require(id));
    }

    /** Computed from the policies in force today; nothing is stored. */
    @GET
    @Path("/calendar")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_duties_calendar", summary = "责任日历预览 Preview what falls due")
    public CalendarEntryView.CalendarView calendar(
            @QueryParam("pairing") UUID pairing,
            @QueryParam("unit") String unit,
            @QueryParam("branch") String branch,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        var first = from == null ? businessDay.today() : from;
        return calendar.between(pairing, unit, branch, first, to == null ? first.plusYears(1) : to);
    }

    @POST
    @Path("/{id}/fulfilments")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_duties_fulfil", summary = "完成并附佐证 Say with evidence that it was done")
    public RestResponse<DutyView> fulfil(UUID id, @NotNull @Valid FulfilDuty request) {
        terms.lock(duties.pairingOf(id));
        var duty = locked(id);
        boolean bySuperior = party.requireSide(duty, duty.side);
        party.requireTheirs(duty, request);
        var today = businessDay.today();
        var proof = new Evidence(request, bySuperior, party.who(), today);
        duties.requireUncounted(duty, proof);
        duty.fulfil(proof, today).forEach(outbox::add);
        if (request.attachmentSha256() != null) {
            attachments.handOver(request.attachmentSha256(), duty.divisionCode, duty.unitCode, today);
        }
        return answer(duty);
    }

    @POST
    @Path("/{id}/reply")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_duties_reply", summary = "单位答复社情民意 The unit answers a report of people's views")
    public RestResponse<DutyView> reply(UUID id, @NotNull @Valid AnswerReport request) {
        var duty = locked(id);
        party.requireSide(duty, Side.URBAN);
        duty.reply(request.text(), businessDay.today());
        return answer(duty);
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_duties_close", summary = "支部办结社情民意 The branch closes an answered report")
    public RestResponse<DutyView> close(UUID id, @NotNull @Valid AnswerReport request) {
        var duty = locked(id);
        party.requireSide(duty, Side.RURAL);
        duty.close(request.text(), businessDay.today());
        return answer(duty);
    }

    /** A superior lets a duty go, with a reason; the side that owes it cannot. */
    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_duties_cancel", summary = "上级取消责任事项 A superior lets a duty go")
    public RestResponse<DutyView> cancel(UUID id, @NotNull @Valid GiveReason request) {
        var duty = locked(id);
        party.requireAbove(duty);
        outbox.add(duty.cancel(request.reason(), businessDay.today()));
        return answer(duty);
    }

    private RestResponse<DutyView> answer(Duty duty) {
        return RestResponse.ok(withFacts(duties.saved(duty)));
    }

    private DutyView withFacts(Duty duty) {
        return shown(DutyView.of(
                duty, duty.policy.counting == Counting.VISITS ? facts.of(duty) : List.of(), duties.alsoMetOn(duty)));
    }

    /** Evidence names people and says what they did: its words are for those of the place who work with them. */
    private DutyView shown(DutyView duty) {
        return discretion.showsEveryone()
                ? duty
                : duty.withoutWords(
                        proof -> discretion.showsWordsOf(proof.recordedBy()) || proof.isOnlyOf(discretion::shows));
    }

    private Duty locked(UUID id) {
        var duty = duties.lock(id);
        ifMatch.require(duty.version);
        return duty;
    }
}
