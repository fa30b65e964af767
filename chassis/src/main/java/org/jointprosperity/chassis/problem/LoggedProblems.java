package org.jointprosperity.chassis.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Logs every problem by its code, its collection and its trace id, and nothing of what was sent: texts of visits, names and
 * concerns are in no log. What is our own mistake is logged with what failed.
 */
@ApplicationScoped
public class LoggedProblems implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(LoggedProblems.class);

    /** {@code api}, {@code v1} and the collection; what follows is the caller's. */
    private static final int OURS = 3;

    private static final Pattern WORD = Pattern.compile("[a-z0-9-]{1,60}");

    private final CurrentVertxRequest request;

    LoggedProblems(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var parameters = problem.getParameters();
        if (problem.getStatusCode() >= 500) {
            LOG.errorf(
                    context.cause,
                    "%d %s at %s, traceId %s",
                    problem.getStatusCode(),
                    parameters.get("code"),
                    where(),
                    parameters.get("traceId"));
        } else {
            LOG.infof(
                    "%d %s at %s, traceId %s",
                    problem.getStatusCode(), parameters.get("code"), where(), parameters.get("traceId"));
        }
        return problem;
    }

    /** After the texts and the code are there. */
    @Override
    public int priority() {
        return 5;
    }

    /** The method and the collection, as far as they are words of ours. */
    private String where() {
        var current = request.getCurrent();
        return current == null
                ? "-"
                : current.request().method() + " "
                        + collection(current.request().path());
    }

    static String collection(String path) {
        return Arrays.stream(path.split("/"))
                .skip(1)
                .limit(OURS)
                .map(step -> WORD.matcher(step).matches() ? step : "*")
                .collect(Collectors.joining("/", "/", ""));
    }
}
