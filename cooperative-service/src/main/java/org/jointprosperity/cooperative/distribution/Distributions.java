package org.jointprosperity.cooperative.distribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.cooperative.surplus.LeastPatronage;
import org.jointprosperity.cooperative.surplus.Terms;

/** The distributions within the caller's place. */
@ApplicationScoped
public class Distributions implements PanacheRepositoryBase<Distribution, UUID> {

    /** The record, or 404. */
    Distribution require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Distribution lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** The final ones behind an id whose shares were not all gone through. */
    List<UUID> toBookBehind(UUID id, int most) {
        return getEntityManager()
                .createQuery(
                        "select d.id from Distribution d where d.state = :final and d.booked = false and d.id > :id"
                                + " order by d.id",
                        UUID.class)
                .setParameter("final", State.FINAL)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whose surplus it distributes; its lock is taken before that of the distribution, as whoever moves it does. */
    Optional<UUID> associationOf(UUID id) {
        return getEntityManager()
                .createQuery("select d.associationId from Distribution d where d.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** 生效或已提交的方案: what a statement can be printed of, or 404. */
    public FrozenDistribution frozen(UUID id) {
        var distribution = require(id);
        RuleViolation.rule(distribution.state != State.DRAFT, "distribution-still-draft", "year", distribution.year);
        return FrozenDistribution.of(distribution);
    }

    /** The number of the next version of a year; one distribution of a year is in force at a time. */
    int nextRevision(UUID association, int year) {
        refuseUnless(
                count("associationId = ?1 and year = ?2 and state <> ?3", association, year, State.RETURNED) == 0,
                year);
        return (int) count("associationId = ?1 and year = ?2", association, year) + 1;
    }

    /**
     * Refuses a second year before the assembly: the shares in the reserve of the one are frozen without what the other enters.
     * To be called under the lock of the association.
     */
    void requireNoOtherYear(Distribution distribution) {
        find(
                        "associationId = ?1 and year <> ?2 and state = ?3 order by year",
                        distribution.associationId,
                        distribution.year,
                        State.PROPOSED)
                .firstResultOptional()
                .ifPresent(other -> {
                    throw new RuleViolation("another-year-undecided")
                            .with("year", distribution.year)
                            .with("undecided", other.year);
                });
    }

    /**
     * Refuses a year before one that is final already: what the one leaves of losses and keeps as reserve went into the other.
     * To be called under the lock of the association.
     */
    void requireNoLaterYear(UUID association, int year) {
        find("associationId = ?1 and year > ?2 and state = ?3 order by year", association, year, State.FINAL)
                .firstResultOptional()
                .ifPresent(later -> {
                    throw new RuleViolation("later-year-final")
                            .with("year", year)
                            .with("final", later.year);
                });
    }

    /**
     * Refuses to leave out losses that earlier years could not make up, year by year since the last final one: a year without
     * anything to distribute stays a draft, and neither may a later one forget what it left nor make it up twice. To be called
     * under the lock of the association.
     */
    void requireLossesCarriedOn(Distribution distribution, LeastPatronage law) {
        requireLossesCarriedOn(distribution.associationId, distribution.year, distribution.terms(), law);
    }

    /** The same for figures that are not drafted yet. */
    void requireLossesCarriedOn(UUID association, int year, Terms terms, LeastPatronage law) {
        var earlier = list(
                "associationId = ?1 and year < ?2 and state <> ?3 order by year desc",
                association,
                year,
                State.RETURNED);
        var since = new ArrayDeque<Distribution>();
        for (var before : earlier) {
            since.push(before);
            if (before.state == State.FINAL) {
                break;
            }
        }
        long left = 0;
        for (var before : since) {
            left = before.terms().lossesLeftFen(left);
        }
        if (terms.lossesFen() < left) {
            throw law.citation()
                    .told(new RuleViolation("losses-not-carried-on")
                            .with("year", year)
                            .with("losses", Money.ofFen(terms.lossesFen()).amount())
                            .with("before", earlier.get(0).year)
                            .with("left", Money.ofFen(left).amount())
                            .with(
                                    "missing",
                                    Money.ofFen(left - terms.lossesFen()).amount()));
        }
    }

    /** Enters a draft; of two at once one is refused. */
    Distribution drafted(Distribution distribution) {
        try {
            return saved(distribution);
        } catch (ConstraintViolationException broken) {
            refuseUnless(broken.getKind() != ConstraintKind.UNIQUE, distribution.year);
            throw broken;
        }
    }

    Distribution saved(Distribution distribution) {
        persistAndFlush(distribution);
        return distribution;
    }

    private static void refuseUnless(boolean free, int year) {
        RuleViolation.rule(free, "distribution-in-force", "year", year);
    }
}
