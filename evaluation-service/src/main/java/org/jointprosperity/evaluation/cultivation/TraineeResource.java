package org.jointprosperity.evaluation.cultivation;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.code.CodeEntries;
import org.jointprosperity.evaluation.code.CodeEntry;
import org.jointprosperity.evaluation.code.CodeWord;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.standing.Standing;

/** 培养对象: taken here or brought by {@code evaluation-rosters}, led through the county's stages, concluded. */
@Path("/api/v1/trainees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trainees", description = "培养名册 trainees of villages and units")
@Transactional
class TraineeResource {

    private final Trainees trainees;
    private final InTraining training;
    private final Neighbours neighbours;
    private final CodeEntries codes;
    private final Standing standing;
    private final Outbox outbox;
    private final BusinessDay businessDay;
    private final IfMatch ifMatch;
    private final Pages pages;

    TraineeResource(
            Trainees trainees,
            InTraining training,
            Neighbours neighbours,
            CodeEntries codes,
            Standing standing,
            Outbox outbox,
            BusinessDay businessDay,
            IfMatch ifMatch,
            Pages pages) {
        this.trainees = trainees;
        this.training = training;
        this.neighbours = neighbours;
        this.codes = codes;
        this.standing = standing;
        this.outbox = outbox;
        this.businessDay = businessDay;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_trainees_list", summary = "培养对象列表（脱敏）List trainees, masked")
    public Page<TraineeView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("direction") Direction direction,
            @QueryParam("kind") TraineeKind kind,
            @QueryParam("unit") String unit,
            @QueryParam("branch") String branch,
            @QueryParam("division") String division,
            @QueryParam("awaits") @Parameter(description = "等待某类对象到达的。Those that wait for such a neighbour.")
                    Kind awaits,
            @QueryParam("asOf")
                    @Parameter(
                            description = "该日已开始的，及其该日的阶段与结论。Those taken by that day, as they were then.",
                            example = "2009-12-31")
                    LocalDate asOf) {
        var today = businessDay.today();
        if (asOf != null && asOf.isAfter(today)) {
            throw Refusal.field("asOf", "day-in-future");
        }
        var wanted = Criteria.afterId(pages.after(page))
                .is("direction", direction)
                .is("kind", kind)
                .is("unitCode", unit)
                .is("branchNumber", branch)
                .below("divisionCode", division)
                .is("awaitsKind", awaits)
                .where("startedOn <= :asOf", "asOf", asOf);
        var found = trainees.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, trainee -> trainee.id.toString())
                .map(trainee -> TraineeView.of(trainee, asOf == null ? today : asOf));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_trainees_get", summary = "培养对象详情（脱敏）Get a trainee, masked")
    public TraineeView get(UUID id) {
        return TraineeView.of(trainees.require(id), businessDay.today());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_trainees_take", summary = "列为培养对象 Take a registered person as a trainee")
    public RestResponse<TraineeView> take(@NotNull @Valid TakeTrainee form) {
        var branch = neighbours.require(Kind.BRANCH, form.branch());
        neighbours.require(Kind.UNIT, form.unit().value());
        neighbours.require(Kind.PERSON, form.person());
        var actor = standing.within(branch.divisionCode(), form.unit().value());
        actor.requireCome(form.startedOn());
        rule(trainees.numbered(form.number()).isEmpty(), "trainee-number-taken", "number", form.number());
        training.refusal(form.person(), form.kind(), null).ifPresent(code -> {
            throw new RuleViolation(code).with("person", form.person()).with("kind", form.kind());
        });
        var details = form.details();
        details.oddity(training.begins(details.kind(), branch.divisionCode())).ifPresent(odd -> {
            throw odd;
        });
        var trainee = new Trainee(details);
        trainees.persistAndFlush(trainee);
        trainee.await(Optional.empty(), true).ifPresent(outbox::add);
        return Created.at("/api/v1/trainees/" + trainee.id, TraineeView.of(trainee, businessDay.today()));
    }

    @POST
    @Path("/{id}/mentors")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_trainees_mentor", summary = "确定培养联系人 Name a mentor")
    public RestResponse<TraineeView> mentor(UUID id, @NotNull @Valid AssignMentor form) {
        var trainee = locked(id);
        if (!isOfUnit(form.person(), trainee)) {
            neighbours.require(Kind.PERSON, form.person());
        }
        trainee.mentor(form, standing.within(trainee.divisionCode, trainee.unitCode));
        return saved(trainee);
    }

    @POST
    @Path("/{id}/steps")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_trainees_take_stage", summary = "进入下一阶段 Take the next stage")
    public RestResponse<TraineeView> step(UUID id, @NotNull @Valid TakeStage form) {
        var trainee = locked(id);
        trainee.take(form, stages(trainee, form.takenOn()), standing.within(trainee.divisionCode, trainee.unitCode));
        return saved(trainee);
    }

    @POST
    @Path("/{id}/conclusion")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_trainees_conclude", summary = "培养结论 End a training with its conclusion")
    public RestResponse<TraineeView> conclude(UUID id, @NotNull @Valid ConcludeTraining form) {
        var trainee = locked(id);
        outbox.add(trainee.conclude(
                form, stages(trainee, form.concludedOn()), standing.within(trainee.divisionCode, trainee.unitCode)));
        return saved(trainee);
    }

    /** An urban member is registered where his unit is, which a village may not see: those of the trainee's unit may be named. */
    private boolean isOfUnit(String person, Trainee trainee) {
        return neighbours
                .anywhere(Kind.PERSON, person)
                .filter(member -> member.isOf(trainee.unitCode))
                .isPresent();
    }

    private List<CodeWord> stages(Trainee trainee, LocalDate on) {
        return codes.inForce(trainee.kind.stages(), trainee.divisionCode, on).stream()
                .map(CodeEntry::word)
                .toList();
    }

    private Trainee locked(UUID id) {
        var trainee = trainees.lock(id);
        ifMatch.require(trainee.version);
        return trainee;
    }

    private RestResponse<TraineeView> saved(Trainee trainee) {
        trainees.persistAndFlush(trainee);
        return RestResponse.ok(TraineeView.of(trainee, businessDay.today()));
    }
}
