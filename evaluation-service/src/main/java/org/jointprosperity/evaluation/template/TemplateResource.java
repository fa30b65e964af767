package org.jointprosperity.evaluation.template;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.problem.Refusal;

/** 决策程序: the courses a decision can take. */
@Path("/api/v1/decisions/templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions", description = "村级决策 decisions in stages")
@PermissionsAllowed("evaluation:read")
class TemplateResource {

    private final Templates templates;

    TemplateResource(Templates templates) {
        this.templates = templates;
    }

    @GET
    @Operation(operationId = "evaluation_decision_templates_list", summary = "决策程序列表 List the templates of decisions")
    public TemplateViews list() {
        return new TemplateViews(templates.all());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "evaluation_decision_templates_get", summary = "决策程序详情 Get a template of decisions")
    public Template get(String id) {
        return templates.byId(id).orElseThrow(Refusal::notFound);
    }
}
