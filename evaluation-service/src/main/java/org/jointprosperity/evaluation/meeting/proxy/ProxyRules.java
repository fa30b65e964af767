package org.jointprosperity.evaluation.meeting.proxy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointprosperity.evaluation.rule.Body;

/** The rules on proxies the service was delivered with, read from {@code meetings/proxies.json}. */
@ApplicationScoped
public class ProxyRules {

    private static final String FILE = "/meetings/proxies.json";

    private final List<ProxyRule> rules;

    public ProxyRules() {
        try (var file = ProxyRules.class.getResourceAsStream(FILE)) {
            this.rules = JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .build()
                    .readValue(file, new TypeReference<List<ProxyRule>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("The service was delivered without a readable " + FILE, e);
        }
    }

    /** The rule by which a body of a place takes proxies on a day; none where it takes none. */
    public Optional<ProxyRule> of(Body body, String divisionCode, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.allows(body, divisionCode, day))
                .findFirst();
    }
}
