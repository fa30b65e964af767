package org.jointprosperity.cooperative.surplus;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.chassis.problem.RuleViolation;

/** What law and local rules say on the distribution of a surplus 盈余分配, dated and with their sources. */
public final class SurplusLaw {

    static final String NATIONAL = "00";

    private static final String FOLDER = "/rule-packs/";
    static final String PATRONAGE = "patronage-share";
    private static final String RESERVE = "reserve-share";
    private static final String TRADE_APART = "trade-apart";
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final List<SurplusPack> packs;

    SurplusLaw(List<SurplusPack> packs) {
        this.packs = List.copyOf(packs);
    }

    /** Reads what the service was delivered with. */
    public static SurplusLaw delivered() {
        return new SurplusLaw(deliveredPacks());
    }

    static List<SurplusPack> deliveredPacks() {
        return read("surplus-packs", new TypeReference<List<String>>() {}).stream()
                .map(name -> read(name, new TypeReference<SurplusPack>() {}))
                .toList();
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

    /** The same refusal, with the rule by which trade with members and with others is booked apart 分别核算 on a day, where one is in force. */
    public RuleViolation bookedApart(RuleViolation refusal, LocalDate day, String division) {
        packs.stream().filter(pack -> pack.isInForce(day, division)).forEach(pack -> pack.rules().stream()
                .filter(rule -> rule.matters().contains(TRADE_APART))
                .findFirst()
                .ifPresent(rule -> pack.citation(rule).told(refusal)));
        return refusal;
    }

    private static LeastPatronage least(SurplusPack pack, SurplusPack.Rule rule) {
        var fraction = rule.limit().fraction();
        return new LeastPatronage(fraction.num(), fraction.den(), pack.citation(rule));
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (var file = SurplusLaw.class.getResourceAsStream(FOLDER + name + ".json")) {
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The service was delivered without a readable " + name, e);
        }
    }
}
