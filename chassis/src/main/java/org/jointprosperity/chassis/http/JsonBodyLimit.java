package org.jointprosperity.chassis.http;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.problem.Refusal;

/**
 * Keeps JSON bodies below their own limit, with or without a {@code Content-Length}; a {@link Batch} has a larger one, and
 * uploads have the one of the server.
 */
@Provider
public class JsonBodyLimit implements ReaderInterceptor {

    private final long most;
    private final long mostOfBatch;

    @Context
    ResourceInfo resource;

    JsonBodyLimit(
            @ConfigProperty(name = "joint.json.max-body-bytes") long most,
            @ConfigProperty(name = "joint.json.max-batch-bytes") long mostOfBatch) {
        this.most = most;
        this.mostOfBatch = mostOfBatch;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            context.setInputStream(new Bounded(context.getInputStream(), limit()));
        }
        return context.proceed();
    }

    private long limit() {
        var method = resource.getResourceMethod();
        return method != null && method.isAnnotationPresent(Batch.class) ? mostOfBatch : most;
    }

    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new Refusal(413, "body-too-large");
            }
        }
    }
}
