package org.jointprosperity.chassis.problem;

import java.util.Map;

/** The platform refuses a request; unlike {@link RuleViolation} it speaks HTTP and is raised at the edge only. */
public final class Refusal extends RuleViolation {

    private final int status;

    public Refusal(int status, String code) {
        super(code);
        this.status = status;
    }

    /** 404: there is no such record, or none the caller may see; the two look exactly alike. */
    public static Refusal notFound() {
        return new Refusal(404, "not-found");
    }

    /** 400: one field of the request has a value that cannot be. */
    public static Refusal field(String field, String code) {
        var refusal = new Refusal(400, code);
        refusal.with("violations", java.util.List.of(Map.of("field", field, "code", code)));
        return refusal;
    }

    @Override
    public Refusal with(String name, Object value) {
        super.with(name, value);
        return this;
    }

    int status() {
        return status;
    }
}
