package org.jointprosperity.evaluation.selection.election;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
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
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbour;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.selection.count.KnownTellers;
import org.jointprosperity.evaluation.selection.course.Course;
import org.jointprosperity.evaluation.selection.course.Courses;
import org.jointprosperity.evaluation.standing.Actor;
import org.jointprosperity.evaluation.standing.Standing;

/** 选举: called, recommended for, voted on by certified paper counts, ended. */
@Path("/api/v1/elections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "elections", description = "两推一选、公推直选、村民委员会选举 elections by certified paper counts")
@Transactional
class ElectionResource {

    private static final StringPermission WRITE = new StringPermission("evaluation", "write");

    private final Elections elections;
    private final Courses courses;
    private final ElectionLaw law;
    private final Neighbours neighbours;
    private final Electorate electorate;
    private final KnownTellers tellers;
    private final Standing standing;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;
    private final SecurityIdentity identity;

    ElectionResource(
            Elections elections,
            Courses courses,
            ElectionLaw law,
            Neighbours neighbours,
            Electorate electorate,
            KnownTellers tellers,
            Standing standing,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages,
            SecurityIdentity identity) {
        this.elections = elections;
        this.courses = courses;
        this.law = law;
        this.neighbours = neighbours;
        this.electorate = electorate;
        this.tellers = tellers;
        this.standing = standing;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
        this.identity = identity;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_elections_list", summary = "选举列表 List elections")
    public Page<ElectionView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("state") ElectionState state,
            @QueryParam("office") Office office,
            @QueryParam("branch") String branch,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("state", state)
                .is("office", office)
                .is("branchNumber", branch)
                .below("divisionCode", division);
        var found = elections
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, election -> election.id.toString()).map(this::shown);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_elections_get", summary = "选举详情 Get an election")
    public ElectionView get(UUID id) {
        return shown(elections.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_elections_call", summary = "启动选举 Call an election")
    public RestResponse<ElectionView> call(@NotNull @Valid CallElection form) {
        var branch = neighbours.require(Kind.BRANCH, form.branch());
        var actor = standing.within(branch.divisionCode(), null);
        var course = courses.inForce(form.course(), branch.divisionCode(), form.calledOn());
        var election = elections.called(
                new Election(form, branch.divisionCode(), course, law, inOffice(form, branch, course), actor));
        return Created.at("/api/v1/elections/" + election.id, shown(election));
    }

    @POST
    @Path("/{id}/recommendations")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_elections_recommend", summary = "记录一次推荐 Enter a recommendation")
    public RestResponse<ElectionView> recommend(UUID id, @NotNull @Valid RecordRecommendation form) {
        form.names().forEach(named -> neighbours.require(Kind.PERSON, named.person()));
        tellers.require(form.certificate());
        var election = locked(id);
        var course = courses.require(election.courseCode);
        var turn = new RecommendingTurn(election, course, law, form.heldOn());
        turn.requireOpen();
        turn.requireOf(form.by());
        electorate.requireCovered(election, form, turn.cited());
        electorate.requireEligible(
                election,
                form.names().stream().map(RecordRecommendation.Named::person).toList(),
                form.heldOn(),
                law.ofEligibility(election.office, form.heldOn(), election.divisionCode));
        election.recommend(form, course, law, within(election));
        return saved(election);
    }

    @POST
    @Path("/{id}/candidates")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_elections_determine",
            summary = "确定候选人；党内选举由上级确定 Determine the candidates; of a party election, as a superior")
    public RestResponse<ElectionView> determine(UUID id, @NotNull @Valid DetermineCandidates form) {
        var election = locked(id);
        var actor = election.office.isOfParty() ? above(election) : within(election);
        electorate.requireEligible(
                election,
                form.persons(),
                form.on(),
                law.ofEligibility(election.office, form.on(), election.divisionCode));
        var roll = electorate.on(election, form.on());
        Electorate.requireOnRoll(form.named(), roll);
        election.determine(form, courses.require(election.courseCode), law, roll.size(), actor);
        return saved(election);
    }

    @POST
    @Path("/{id}/ballots")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_elections_hold", summary = "录入计票单 Enter a certified paper count")
    public RestResponse<ElectionView> hold(UUID id, @NotNull @Valid HoldBallot form) {
        var written = form.writtenIn();
        written.forEach(person -> neighbours.require(Kind.PERSON, person));
        tellers.require(form.certificate());
        var election = locked(id);
        electorate.requireEligible(
                election,
                election.due().newcomers(form.sheet().candidates()),
                form.heldOn(),
                law.ofEligibility(election.office, form.heldOn(), election.divisionCode));
        var ineligible = electorate.ineligible(election, written, form.heldOn());
        election.hold(form, ineligible, courses.require(election.courseCode), law, within(election));
        announce(election);
        return saved(election);
    }

    @POST
    @Path("/{id}/fewer-seats")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_elections_consent", summary = "同意减少名额 Consent to fewer seats")
    public RestResponse<ElectionView> consent(UUID id, @NotNull @Valid ConsentToFewer form) {
        tellers.require(form.certificate());
        var election = locked(id);
        election.consent(form, courses.require(election.courseCode), law, within(election));
        announce(election);
        return saved(election);
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_elections_close",
            summary = "终止选举 Close an election before it is through",
            description = "已有人当选的，当选有效，其余名额空缺。Whoever was elected stays elected; the other seats are vacant.")
    public RestResponse<ElectionView> close(UUID id, @NotNull @Valid CloseElection form) {
        var election = locked(id);
        election.close(form, within(election));
        announce(election);
        return saved(election);
    }

    @POST
    @Path("/{id}/removal")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_elections_remove",
            summary = "书记离任 End the office of an elected secretary, as a superior")
    public RestResponse<ElectionView> remove(UUID id, @NotNull @Valid EndOffice form) {
        var election = locked(id);
        election.requireSecretary();
        outbox.add(election.remove(form, above(election)));
        return saved(election);
    }

    private ElectionView shown(Election election) {
        return ElectionView.of(election, law, identity.checkPermissionBlocking(WRITE));
    }

    /** Waits for whoever calls an election of the same committee. */
    private int inOffice(CallElection form, Neighbour branch, Course course) {
        if (form.office().isOfParty()) {
            return 0;
        }
        var village = Election.village(branch.divisionCode());
        elections.lockCommittee(village);
        return elections
                .inOffice(village, form.calledOn(), course.terms().termYears())
                .size();
    }

    private void announce(Election election) {
        election.held().ifPresent(outbox::add);
        election.secretary().ifPresent(outbox::add);
    }

    private Actor above(Election election) {
        return standing.above(election.divisionCode, election.courseCode);
    }

    private Actor within(Election election) {
        return standing.within(election.divisionCode, null);
    }

    private Election locked(UUID id) {
        var election = elections.lock(id);
        ifMatch.require(election.version);
        return election;
    }

    private RestResponse<ElectionView> saved(Election election) {
        elections.persistAndFlush(election);
        return RestResponse.ok(shown(election));
    }
}
