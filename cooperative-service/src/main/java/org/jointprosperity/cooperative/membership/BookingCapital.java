package org.jointprosperity.cooperative.membership;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Organisation;

/** Books capital contributions 出资, whether a member pays them in or the assembly converts surplus into them. */
@ApplicationScoped
public class BookingCapital {

    /** The most that all members of one organisation may put in: a trillion yuan, so that no sum leaves its bounds. */
    static final long MOST_FEN = 100_000_000_000_000L;

    private final Members members;
    private final CapitalEntries entries;
    private final BusinessDay businessDay;

    BookingCapital(Members members, CapitalEntries entries, BusinessDay businessDay) {
        this.members = members;
        this.entries = entries;
        this.businessDay = businessDay;
    }

    /** Turns surplus of a member into capital 转增出资, in 分; to be called under the organisation's lock. */
    public void convert(Organisation organisation, String number, long fen, LocalDate on) {
        var membership = members.current(organisation.id(), number);
        rule(membership.isPresent(), "not-a-member", "number", number);
        book(membership.get(), CapitalKind.CONVERTED, fen, on);
    }

    CapitalEntry book(Membership membership, CapitalKind kind, long fen, LocalDate on) {
        rule(fen > 0, "amount-not-positive");
        membership.requireWithin(on, businessDay.today());
        if (kind == CapitalKind.RETURNED) {
            requireHeld(membership, fen, on);
        } else {
            membership.requireCurrent(businessDay.today());
            long total = entries.total(membership.organisationId);
            rule(fen <= MOST_FEN - total, "capital-beyond-bounds", "most", yuan(MOST_FEN), "total", yuan(total));
        }
        var entry = new CapitalEntry(membership, kind, fen, on);
        entries.persistAndFlush(entry);
        return entry;
    }

    /** Nothing is returned that was not there on that day, nor what a later return has taken. */
    private void requireHeld(Membership membership, long fen, LocalDate on) {
        long held = 0;
        long least = Long.MAX_VALUE;
        var booked = entries.ofMember(membership.id).stream()
                .sorted(Comparator.comparing((CapitalEntry entry) -> entry.bookedOn)
                        .thenComparing(e -> e.id))
                .toList();
        boolean reached = false;
        for (var entry : booked) {
            if (!reached && entry.bookedOn.isAfter(on)) {
                least = held;
                reached = true;
            }
            held += entry.amountFen;
            least = reached ? Math.min(least, held) : least;
        }
        long available = reached ? least : held;
        rule(
                fen <= available,
                "capital-not-held",
                "asked",
                yuan(fen),
                "held",
                yuan(available),
                "missing",
                yuan(fen - available));
    }

    private static String yuan(long fen) {
        return Money.ofFen(Math.max(0, fen)).amount();
    }
}
