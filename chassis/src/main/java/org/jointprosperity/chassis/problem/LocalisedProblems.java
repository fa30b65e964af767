package org.jointprosperity.chassis.problem;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jointprosperity.contracts.IllegalCode;

/** Gives every problem its code, type, texts in the caller's language, field violations and trace id. */
@ApplicationScoped
public class LocalisedProblems implements ProblemPostProcessor {

    private static final String TYPE = "urn:joint-prosperity:problem:";
    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "request-invalid"),
            Map.entry(401, "not-authenticated"),
            Map.entry(403, "not-permitted"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(409, "conflict"),
            Map.entry(413, "body-too-large"),
            Map.entry(415, "media-type-not-supported"),
            Map.entry(500, "unexpected"),
            Map.entry(503, "unavailable"));

    private static final String VIOLATIONS = "violations";

    private final ProblemTexts texts;
    private final Grounds grounds;
    private final Violations violations;
    private final CurrentVertxRequest request;

    LocalisedProblems(ProblemTexts texts, Grounds grounds, Violations violations, CurrentVertxRequest request) {
        this.texts = texts;
        this.grounds = grounds;
        this.violations = violations;
        this.request = request;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var said = factsOf(problem, context.cause);
        String code = codeInside(context.cause)
                .orElseGet(() -> String.valueOf(said.getOrDefault("code", codeOf(problem.getStatusCode()))));
        var facts = grounds.told(code, said);
        int status = inside(context.cause, Refusal.class).map(Refusal::status).orElse(problem.getStatusCode());
        var locale = locale();
        var answer = HttpProblem.builder()
                .withStatus(status)
                .withType(URI.create(TYPE + code))
                .withTitle(texts.title(code, locale))
                .withDetail(texts.detail(code, locale, facts)
                        .map(detail -> detail + grounds.sentence(code, facts, detail, locale))
                        .orElse(null))
                .with("code", code);
        facts.forEach((name, value) -> {
            if (!"code".equals(name) && !VIOLATIONS.equals(name)) {
                answer.with(name, value);
            }
        });
        violations.of(context.cause, code, facts, locale).ifPresent(found -> answer.with(VIOLATIONS, found));
        problem.getHeaders().forEach(answer::withHeader);
        answer.withHeader("Content-Language", locale.toLanguageTag());
        return answer.with("traceId", Span.current().getSpanContext().getTraceId())
                .build();
    }

    /** After the library's own processors, so that nothing changes the texts again. */
    @Override
    public int priority() {
        return 10;
    }

    /** What was refused while a parameter was read has its facts with it. */
    private static Map<String, Object> factsOf(HttpProblem problem, Throwable cause) {
        return problem.getParameters().isEmpty()
                ? inside(cause, Refusal.class).map(Refusal::facts).orElse(Map.of())
                : problem.getParameters();
    }

    /** A value type or a limit that refused while JSON was read says more than the reader around it. */
    private static Optional<String> codeInside(Throwable cause) {
        return inside(cause, IllegalCode.class).map(IllegalCode::code).or(() -> inside(cause, RuleViolation.class)
                .map(RuleViolation::code));
    }

    static <T extends Throwable> Optional<T> inside(Throwable cause, Class<T> wanted) {
        for (var inner = cause; inner != null; inner = inner.getCause()) {
            if (wanted.isInstance(inner)) {
                return Optional.of(wanted.cast(inner));
            }
        }
        return Optional.empty();
    }

    private static String codeOf(int status) {
        return CODES.getOrDefault(status, status < 500 ? "request-invalid" : "unexpected");
    }

    private Locale locale() {
        var current = request.getCurrent();
        return current == null ? Locale.SIMPLIFIED_CHINESE : ProblemTexts.languageOf(current);
    }
}
