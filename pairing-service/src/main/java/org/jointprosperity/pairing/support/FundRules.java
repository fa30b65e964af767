package org.jointprosperity.pairing.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The codes and the dated policies that entries are booked by. */
@ApplicationScoped
class FundRules {

    private static final String IN_FORCE = ":division like concat(x.jurisdiction, '%') and x.effectiveFrom <= :on"
            + " and (x.effectiveTo is null or x.effectiveTo >= :on)";

    private final EntityManager entities;

    FundRules(EntityManager entities) {
        this.entities = entities;
    }

    /** The way money takes, which must fit what is booked. */
    FundChannel channel(String code, EntryKind kind) {
        var channel = entities.find(FundChannel.class, code);
        RuleViolation.rule(channel != null, "channel-unknown", "channel", code);
        RuleViolation.rule(
                channel.movesMoney != kind.isPromise(), "channel-of-another-kind", "channel", code, "kind", kind);
        return channel;
    }

    /** What money is for, or null where none is named. */
    FundPurpose purpose(String code) {
        if (code == null) {
            return null;
        }
        var purpose = entities.find(FundPurpose.class, code);
        RuleViolation.rule(purpose != null, "purpose-unknown", "purpose", code);
        return purpose;
    }

    /** The policy of the most specific jurisdiction that holds the place; without one no money arrives or is used. */
    FundPolicy policy(String division, LocalDate on) {
        return entities.createQuery(
                        "from FundPolicy x where " + IN_FORCE
                                + " order by length(x.jurisdiction) desc, x.effectiveFrom desc",
                        FundPolicy.class)
                .setParameter("division", division)
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("fund-policy-missing").with("on", on));
    }

    /** Whether a decision on this matter may release money there on that day. */
    boolean releasesMoney(String matter, String division, LocalDate on) {
        return entities.createQuery(
                                "select count(x) from FundMatter x where x.matter = :matter and " + IN_FORCE,
                                Long.class)
                        .setParameter("matter", matter)
                        .setParameter("division", division)
                        .setParameter("on", on)
                        .getSingleResult()
                > 0;
    }

    List<FundChannel> channels() {
        return entities.createQuery("from FundChannel x order by x.code", FundChannel.class)
                .getResultList();
    }

    List<FundPurpose> purposes() {
        return entities.createQuery("from FundPurpose x order by x.code", FundPurpose.class)
                .getResultList();
    }
}
