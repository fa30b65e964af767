package org.jointprosperity.evaluation.appraisal.questionnaire;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.evaluation.appraisal.scale.Scales;

/** 我的问卷: what the person behind the login is asked, and his one answer. */
@Path("/api/v1/appraisal-questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appraisal-questionnaires", description = "记名问卷 questionnaires of appraisals")
@Transactional
class QuestionnaireResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final EvaluatorDoor door;
    private final Questionnaires questionnaires;
    private final Scales scales;
    private final Pages pages;

    QuestionnaireResource(EvaluatorDoor door, Questionnaires questionnaires, Scales scales, Pages pages) {
        this.door = door;
        this.questionnaires = questionnaires;
        this.scales = scales;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_questionnaires_list", summary = "我的问卷 List what you are asked")
    public Page<QuestionnaireView> list(@BeanParam @Valid PageRequest page) {
        var after = pages.after(page);
        var found = questionnaires.of(door.enter(), after.isEmpty() ? FIRST : UUID.fromString(after), page.fetch());
        return pages.page(page, found, each -> each.appraisal().toString()).map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_questionnaires_get", summary = "问卷 Get one to fill in")
    public QuestionnaireView get(UUID id) {
        return view(questionnaires.require(door.enter(), id));
    }

    @POST
    @Path("/{id}/answers")
    @Idempotent
    @PermissionsAllowed({"evaluation:write", "evaluation:confirm"})
    @Operation(
            operationId = "evaluation_questionnaires_answer",
            summary = "填写问卷 Answer it, once and in full",
            description = "无记名的测评不在网上投票。Those polled in secret vote on paper, not here.")
    public RestResponse<AnsweredView> answer(UUID id, @NotNull @Valid AnswerQuestionnaire form) {
        var evaluator = door.enter();
        questionnaires.holdOpen(id);
        var questionnaire = questionnaires.require(evaluator, id);
        questionnaire.requireAnswerable(form);
        questionnaires.answer(
                questionnaire, evaluator, form, scales.get(questionnaire.scale(), questionnaire.scaleVersion()));
        return RestResponse.ok(new AnsweredView(id, evaluator.on()));
    }

    private QuestionnaireView view(Questionnaire questionnaire) {
        return QuestionnaireView.of(questionnaire, scales.get(questionnaire.scale(), questionnaire.scaleVersion()));
    }
}
