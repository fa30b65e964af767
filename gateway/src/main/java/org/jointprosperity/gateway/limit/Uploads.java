package org.jointprosperity.gateway.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells uploads from other bodies, and how large each may be. */
@ApplicationScoped
class Uploads {

    private final Sizes sizes;

    Uploads(Sizes sizes) {
        this.sizes = sizes;
    }

    boolean takes(String segment) {
        return sizes.uploadSegments().contains(segment);
    }

    /** Whether the request says that its body is larger than it may be; the server has refused what is no number already. */
    boolean isTooLarge(HttpServerRequest request, String segment) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > most(request, segment);
    }

    /** The largest body in bytes that this request may bring to this first segment. */
    long most(HttpServerRequest request, String segment) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean json = type != null && type.contains("json");
        if (takes(segment) && !json) {
            return sizes.uploadBytes();
        }
        return sizes.batchPaths().contains(request.path()) ? sizes.batchBytes() : sizes.bodyBytes();
    }
}
