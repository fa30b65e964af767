package org.jointprosperity.gateway.document;

import io.smallrye.openapi.api.util.MergeUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** The documents of several services as one. What two of them say differently by one name is refused. */
final class MergedDocument {

    private static final String VERSION = "3.1.0";

    private final Set<String> operationIds = new HashSet<>();
    private final List<Tag> tags = new ArrayList<>();
    private OpenAPI merged = OASFactory.createOpenAPI();

    private MergedDocument() {}

    static OpenAPI of(List<OpenAPI> documents) {
        var all = new MergedDocument();
        documents.forEach(all::add);
        return all.finished();
    }

    private void add(OpenAPI next) {
        refuseClashes(next);
        if (next.getTags() != null) {
            next.getTags().stream()
                    .filter(tag ->
                            tags.stream().noneMatch(known -> known.getName().equals(tag.getName())))
                    .forEach(tags::add);
        }
        merged = MergeUtil.merge(merged, next);
    }

    private OpenAPI finished() {
        merged.setOpenapi(VERSION);
        merged.setInfo(OASFactory.createInfo()
                .title("共建共富 Joint Prosperity")
                .version("1")
                .description("结对、合作、评议三个服务与事件流的接口。"
                        + "The API of the pairing, cooperative and evaluation services and of the event stream."));
        merged.setServers(List.of(OASFactory.createServer().url("/")));
        merged.setTags(tags);
        oneWayToSignIn();
        return merged;
    }

    /** The services name the issuer they were built with; here it is the access token that counts. */
    private void oneWayToSignIn() {
        var schemes = components(merged).map(Components::getSecuritySchemes).orElse(Map.of());
        schemes.keySet().forEach(name -> merged.getComponents()
                .addSecurityScheme(
                        name,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("访问令牌 access token: ./joint token LOGIN")));
    }

    private void refuseClashes(OpenAPI next) {
        var known = components(merged).map(Components::getSchemas).orElse(Map.of());
        components(next).map(Components::getSchemas).orElse(Map.of()).forEach((name, schema) -> {
            if (known.containsKey(name) && !known.get(name).equals(schema)) {
                throw new DocumentsClash("Two services mean different things by the schema " + name);
            }
        });
        if (next.getPaths() == null) {
            return;
        }
        next.getPaths().getPathItems().forEach((path, item) -> {
            if (merged.getPaths() != null && merged.getPaths().hasPathItem(path)) {
                throw new DocumentsClash("Two services answer the path " + path);
            }
            item.getOperations().values().stream()
                    .map(Operation::getOperationId)
                    .filter(id -> id == null || !operationIds.add(id))
                    .forEach(id -> {
                        throw new DocumentsClash("The operation id " + id + " of " + path + " is not its own");
                    });
        });
    }

    private static Optional<Components> components(OpenAPI document) {
        return Optional.ofNullable(document.getComponents());
    }
}
