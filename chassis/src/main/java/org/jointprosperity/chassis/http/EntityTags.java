package org.jointprosperity.chassis.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sets the {@code ETag} of a {@link Versioned} answer, and answers 304 where the caller has it already. */
public class EntityTags {

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned versioned && response.getStatus() < 300) {
            response.getHeaders().putSingle("ETag", versioned.etag());
            String seen = request.getHeaderString("If-None-Match");
            if (seen != null && "GET".equals(request.getMethod()) && lists(seen, versioned.etag())) {
                response.setStatus(304);
                response.setEntity(null);
            }
        }
    }

    /** The weak comparison of RFC 9110, as a proxy may have weakened the tag on its way. */
    private static boolean lists(String header, String etag) {
        return Arrays.stream(header.split(","))
                .map(String::trim)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }
}
