package org.jointprosperity.chassis.document;

import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.GET;
import static org.eclipse.microprofile.openapi.models.PathItem.HttpMethod.POST;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.IndexView;

/** Adds to each operation the problems it may answer, the headers it wants and the scopes that open it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonManners implements OASFilter {

    private final Map<String, Manner> manners;

    public CommonManners(IndexView index) {
        this.manners = Manner.byOperationId(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        CommonParts.add(document);
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) -> {
                    var manner = manners.get(operation.getOperationId());
                    if (manner != null) {
                        describe(operation, verb, path.contains("{"), manner);
                    }
                }));
    }

    private static void describe(Operation operation, PathItem.HttpMethod verb, boolean ofOne, Manner manner) {
        if (manner.status() != 200) {
            begins(operation, manner.status());
        }
        boolean changes = manner.versioned() && verb != GET && ofOne;
        if (manner.idempotent()) {
            wants(operation, CommonParts.IDEMPOTENCY_KEY);
            answers(operation, 422);
        }
        if (changes) {
            wants(operation, CommonParts.IF_MATCH);
            answers(operation, 412);
            answers(operation, 428);
        }
        if (ofOne) {
            answers(operation, 404);
        }
        if (verb != GET) {
            answers(operation, 409);
        }
        if (verb == POST || operation.getRequestBody() != null || operation.getParameters() != null) {
            answers(operation, 400);
        }
        if (manner.versioned()) {
            tags(operation);
        }
        if (manner.forEveryone()) {
            operation.setSecurity(List.of());
            return;
        }
        answers(operation, 401);
        answers(operation, 403);
        operation.setSecurity(
                List.of(OASFactory.createSecurityRequirement().addScheme(CommonParts.TOKEN, manner.scopes())));
    }

    /** What was created, or begun, is found where {@code Location} says. */
    private static void begins(Operation operation, int status) {
        var responses = operation.getResponses();
        var answer = responses.getAPIResponse("200");
        responses.removeAPIResponse("200");
        answer.addHeader("Location", OASFactory.createHeader().ref("#/components/headers/Location"));
        answer.setDescription(status == 201 ? "Created" : "Accepted");
        responses.addAPIResponse(String.valueOf(status), answer);
    }

    private static void wants(Operation operation, String parameter) {
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + parameter));
    }

    private static void answers(Operation operation, int status) {
        operation
                .getResponses()
                .addAPIResponse(
                        String.valueOf(status),
                        OASFactory.createAPIResponse().ref("#/components/responses/" + CommonParts.nameOf(status)));
    }

    private static void tags(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.addHeader("ETag", OASFactory.createHeader().ref("#/components/headers/ETag"));
            }
        });
    }
}
