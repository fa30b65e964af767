package org.jointprosperity.chassis.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keyset pages with signed cursors; a cursor is good for the query it came from and no other. */
@ApplicationScoped
public class Pages {

    private final CurrentVertxRequest current;
    private final Cursors cursors;

    Pages(CurrentVertxRequest current, @ConfigProperty(name = "joint.signing-key") String signingKey) {
        this.current = current;
        this.cursors = new Cursors(signingKey);
    }

    /** The key behind which the page begins; empty for the first page. Refuses a cursor that is not ours or not this query's. */
    public String after(PageRequest page) {
        return page.cursor == null ? "" : cursors.open(page.cursor, query());
    }

    /** Makes a page of what was fetched with {@link PageRequest#fetch()}, and sets {@code Link: rel="next"} (RFC 8288). */
    public <T> Page<T> page(PageRequest page, List<T> fetched, Function<T, String> key) {
        if (fetched.size() <= page.limit) {
            return new Page<>(fetched, null);
        }
        var items = fetched.subList(0, page.limit);
        String next = cursors.seal(key.apply(items.get(page.limit - 1)), query());
        current.getCurrent().response().putHeader("Link", "<" + link(page, next) + ">; rel=\"next\"");
        return new Page<>(items, next);
    }

    /** Path and filters, without the parts that turn pages. */
    private String query() {
        var parameters = new TreeMap<String, String>();
        request().params().forEach(entry -> {
            if (!entry.getKey().equals("cursor") && !entry.getKey().equals("limit")) {
                parameters.merge(entry.getKey(), entry.getValue(), (first, second) -> first + "," + second);
            }
        });
        return request().path() + parameters;
    }

    private String link(PageRequest page, String next) {
        var link = new StringBuilder(request().path()).append("?limit=").append(page.limit);
        current.getCurrent().queryParams().forEach(entry -> {
            if (!entry.getKey().equals("cursor") && !entry.getKey().equals("limit")) {
                link.append('&').append(encoded(entry.getKey())).append('=').append(encoded(entry.getValue()));
            }
        });
        return link.append("&cursor=").append(next).toString();
    }

    private HttpServerRequest request() {
        return current.getCurrent().request();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
