package org.jointprosperity.cooperative.surplus;

import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.cooperative.law.DeliveredPacks;

/** What law and local rules say on the distribution of a surplus 盈余分配, dated and with their sources. */
public final class SurplusLaw {

    static final String NATIONAL = "00";

    static final String PATRONAGE = "patronage-share";
    private static final String RESERVE = "reserve-share";
    private static final String TRADE_APART = "trade-apart";

    private final List<SurplusPack> packs;

    SurplusLaw(List<SurplusPack> packs) {
        this.packs = List.copyOf(packs);
    }

    /** Reads what the service was delivered with. */
    public static SurplusLaw delivered() {
        return new SurplusLaw(deliveredPacks());
    }

    static List<SurplusPack> deliveredPacks() {
        return DeliveredPacks.of("surplus-packs", SurplusPack.class);
    }

    /** The least share that goes back by trade on a day in a place; of national and local rule the stricter. */
    public LeastPatronage patronage(LocalDate day, String division) {
        return packs.stream()
                .filter(pack -> pack.isInForce(day, division))
                .flatMap(pack -> pack.rules().stream()
                        .filter(rule -> rule.matters().contains(PATRONAGE))
                        .map(rule -> least(pack, rule)))
                .max(LeastPatronage.STRICTEST)
                .orElseThrow(() -> new RuleViolation("no-surplus-rule-in-force").with("day", day));
    }

    /** Law and article under which a reserve 公积金 is drawn on that day. */
    public String reserveArticle(LocalDate day, String division) {
        return packs.stream()
                .filter(pack -> pack.isInForce(day, division))
                .flatMap(pack -> pack.rules().stream()
                        .filter(rule -> rule.matters().contains(RESERVE))
                        .map(pack::article))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("no-surplus-rule-in-force").with("day", day));
    }

    /** The rule by which trade with members and with others is booked apart 分别核算 on a day, or none. */
    public Citation tradeApart(LocalDate day, String division) {
        return packs.stream()
                .filter(pack -> pack.isInForce(day, division))
                .flatMap(pack -> pack.rules().stream()
                        .filter(rule -> rule.matters().contains(TRADE_APART))
                        .map(pack::citation))
                .findFirst()
                .orElse(Citation.NONE);
    }

    private static LeastPatronage least(SurplusPack pack, SurplusPack.Rule rule) {
        var fraction = rule.limit().fraction();
        return new LeastPatronage(fraction.num(), fraction.den(), pack.citation(rule));
    }
}
