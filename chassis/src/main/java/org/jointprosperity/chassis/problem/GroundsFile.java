package org.jointprosperity.chassis.problem;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.Ground.Words;

/**
 * What {@code grounds.json} of a service holds.
 *
 * @param missing by the code of a refusal about a count, a share or a deadline, the fact that is its smallest missing amount
 */
record GroundsFile(Map<String, Source> sources, List<Ground> grounds, Map<String, String> missing) {

    private static final String NAME = "grounds.json";

    /** The nation, a province, a county, a town or a village. */
    private static final Pattern JURISDICTION = Pattern.compile("\\d{2}(\\d{4}(\\d{3}(\\d{3})?)?)?");

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    /** A law, a party regulation or a policy of a place, in force from a day on. */
    record Source(String zh, String en, String jurisdiction, LocalDate effectiveFrom) {}

    /** The file of the service; nothing where it has none. */
    static GroundsFile delivered() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(NAME)) {
            return in == null ? new GroundsFile(Map.of(), List.of(), Map.of()) : JSON.readValue(in, GroundsFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    /** Refuses to begin with a ground that nobody could read: of an unknown refusal or source, or half said. */
    GroundsFile checked(ProblemTexts texts) {
        sources.forEach((key, source) -> require(
                new Words(source.zh, source.en).areSaid()
                        && JURISDICTION.matcher(source.jurisdiction).matches()
                        && source.effectiveFrom != null,
                "source " + key));
        for (var ground : grounds) {
            require(ground.rule() != null && !ground.rule().isBlank(), "a ground without a rule");
            require(ground.article() != null && ground.article().areSaid(), "article of " + ground.rule());
            require(sources.containsKey(ground.source()), "source of " + ground.rule());
            require(new HashSet<>(ground.refusals()).size() == ground.refusals().size(), "twice in " + ground.rule());
        }
        Stream.concat(grounds.stream().flatMap(ground -> ground.refusals().stream()), missing.keySet().stream())
                .forEach(code -> Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                        .forEach(language ->
                                require(!code.equals(texts.title(code, language)), code + " without words")));
        return this;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(NAME + ": " + what);
        }
    }
}
