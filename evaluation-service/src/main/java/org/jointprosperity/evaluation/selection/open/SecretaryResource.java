package org.jointprosperity.evaluation.selection.open;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.evaluation.selection.course.Courses;
import org.jointprosperity.evaluation.standing.Standing;

/** 聘任: shown to the public, appointed or put on probation, confirmed, ended. */
@Path("/api/v1/open-selections/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "open-selections")
@Transactional
class SecretaryResource {

    private final OpenSelections selections;
    private final Courses courses;
    private final Standing standing;
    private final Outbox outbox;
    private final IfMatch ifMatch;

    SecretaryResource(OpenSelections selections, Courses courses, Standing standing, Outbox outbox, IfMatch ifMatch) {
        this.selections = selections;
        this.courses = courses;
        this.standing = standing;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
    }

    @POST
    @Path("/public-notices")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_open_selections_propose", summary = "公示拟聘人选 Show who is to be appointed")
    public RestResponse<OpenSelectionView> propose(UUID id, @NotNull @Valid ProposeAppointee form) {
        var selection = locked(id);
        var actor = standing.above(selection.divisionCode, selection.ruleOfSuperior());
        selection.requireConducted();
        selection.propose(form, courses.require(selection.courseCode), actor);
        return saved(selection);
    }

    @POST
    @Path("/appointment")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_open_selections_appoint", summary = "聘任或试用 Appoint, or on probation")
    public RestResponse<OpenSelectionView> appoint(UUID id, @NotNull @Valid AppointSecretary form) {
        var selection = locked(id);
        var actor = standing.above(selection.divisionCode, selection.ruleOfSuperior());
        selection.requireConducted();
        outbox.add(selection.appoint(form, courses.require(selection.courseCode), actor));
        return saved(selection);
    }

    @POST
    @Path("/confirmation")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_open_selections_confirm", summary = "试用合格 Confirm after probation")
    public RestResponse<OpenSelectionView> confirm(UUID id, @NotNull @Valid ConfirmSecretary form) {
        var selection = locked(id);
        selection.confirm(form, standing.above(selection.divisionCode, selection.ruleOfSuperior()));
        return saved(selection);
    }

    @POST
    @Path("/removal")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_open_selections_remove", summary = "书记离任 End a secretary's office")
    public RestResponse<OpenSelectionView> remove(UUID id, @NotNull @Valid RemoveSecretary form) {
        var selection = locked(id);
        outbox.add(selection.remove(form, standing.above(selection.divisionCode, selection.ruleOfSuperior())));
        return saved(selection);
    }

    private OpenSelectionView view(OpenSelection selection) {
        return OpenSelectionView.of(selection, standing.mayBeToldOf(selection.divisionCode));
    }

    private OpenSelection locked(UUID id) {
        var selection = selections.lock(id);
        ifMatch.require(selection.version);
        return selection;
    }

    private RestResponse<OpenSelectionView> saved(OpenSelection selection) {
        selections.persistAndFlush(selection);
        return RestResponse.ok(view(selection));
    }
}
