package org.jointprosperity.pairing.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The measures in which promises are counted 计量单位表; a county adds its own by migration. */
@ApplicationScoped
public class Measures implements PanacheRepositoryBase<Measure, String> {

    /** The measure of this name, or the refusal {@code measure-unknown}. */
    public Measure require(String code) {
        return findByIdOptional(code).orElseThrow(() -> new RuleViolation("measure-unknown").with("measure", code));
    }

    /**
     * The measure of a promise. Refuses with {@code measure-unknown}, {@code measure-needs-product}, {@code
     * measure-does-not-fit} or {@code measure-takes-no-threshold} one that no fact could move.
     */
    public Measure check(Promise promise) {
        var measure = require(promise.unit());
        measure.check(promise.product(), promise.threshold());
        return measure;
    }

    /** Refuses the first of several promises that no fact could move. */
    public void check(Collection<Promise> promises) {
        promises.forEach(this::check);
    }
}
