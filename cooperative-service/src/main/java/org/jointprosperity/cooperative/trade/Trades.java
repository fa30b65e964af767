package org.jointprosperity.cooperative.trade;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The trades within the caller's place 交易台账. */
@ApplicationScoped
public class Trades implements PanacheRepositoryBase<TradeEntry, UUID> {

    TradeEntry require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** What every member traded with the cooperative in a year, 分 by member number; who did not trade is not in it. */
    public Map<String, Long> ofMembers(UUID association, int year) {
        var sums = new HashMap<String, Long>();
        getEntityManager()
                .createQuery(
                        """
                        select e.memberNumber, sum(cast(e.amountFen as big_decimal)) from TradeEntry e
                        where e.associationId = :association and e.year = :year and e.memberNumber is not null
                        group by e.memberNumber""",
                        Object[].class)
                .setParameter("association", association)
                .setParameter("year", year)
                .getResultList()
                .forEach(row -> sums.put((String) row[0], fen((BigDecimal) row[1])));
        return sums;
    }

    /** What a member traded with the cooperative, year by year. */
    public List<MemberYear> ofMember(UUID association, String member) {
        return getEntityManager()
                .createQuery(
                        """
                        select e.year, sum(cast(e.amountFen as big_decimal)), count(*) from TradeEntry e
                        where e.associationId = :association and e.memberNumber = :member
                        group by e.year order by e.year""",
                        Object[].class)
                .setParameter("association", association)
                .setParameter("member", member)
                .getResultList()
                .stream()
                .map(row -> new MemberYear((Integer) row[0], fen((BigDecimal) row[1]), (Long) row[2]))
                .toList();
    }

    /** The days of trades of a member that were not taken back. */
    List<LocalDate> daysOfMember(UUID association, String member) {
        return getEntityManager()
                .createQuery(
                        """
                        select distinct e.tradedOn from TradeEntry e
                        where e.associationId = :association and e.memberNumber = :member
                        and e.reversedEntryId is null and e.reversedBy is null
                        order by e.tradedOn""",
                        LocalDate.class)
                .setParameter("association", association)
                .setParameter("member", member)
                .getResultList();
    }

    /** What a cooperative traded in a year with members and others together, net, in 分. */
    BigDecimal sumOf(UUID association, int year) {
        return getEntityManager()
                .createQuery(
                        """
                        select coalesce(sum(cast(e.amountFen as big_decimal)), 0) from TradeEntry e
                        where e.associationId = :association and e.year = :year""",
                        BigDecimal.class)
                .setParameter("association", association)
                .setParameter("year", year)
                .getSingleResult();
    }

    /** The trade of a cooperative by year and side. */
    List<SideYear> totals(UUID association) {
        return getEntityManager()
                .createQuery(
                        """
                        select e.year, e.side, sum(cast(e.amountFen as big_decimal)), count(*) from TradeEntry e
                        where e.associationId = :association group by e.year, e.side order by e.year, e.side""",
                        Object[].class)
                .setParameter("association", association)
                .getResultList()
                .stream()
                .map(row -> new SideYear((Integer) row[0], (Side) row[1], fen((BigDecimal) row[2]), (Long) row[3]))
                .toList();
    }

    /**
     * What a member traded in one year.
     *
     * @param fen net of what was taken back, 分
     */
    public record MemberYear(int year, long fen, long entries) {}

    record SideYear(int year, Side side, long fen, long entries) {}

    /** Enters a reversal; of two at once one is refused. */
    TradeEntry reversed(TradeEntry reversal) {
        try {
            persistAndFlush(reversal);
            return reversal;
        } catch (ConstraintViolationException broken) {
            RuleViolation.rule(broken.getKind() != ConstraintKind.UNIQUE, "trade-already-reversed", "by", "");
            throw broken;
        }
    }

    private static long fen(BigDecimal sum) {
        try {
            return sum.longValueExact();
        } catch (ArithmeticException overflow) {
            throw new RuleViolation("sum-too-large");
        }
    }
}
