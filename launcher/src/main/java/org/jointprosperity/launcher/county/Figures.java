package org.jointprosperity.launcher.county;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The county's published figures: what must come out, and what the services answer. */
record Figures(Map<String, BigDecimal> byCode) {

    /** All figures of the pairing service, and of the others those that their rosters yield so far. */
    private static final Set<String> ASKED_OF_OTHERS = Set.of(
            "associations",
            "bases",
            "demonstration-households",
            "prosperity-models",
            "decision-stages",
            "delegate-kinds",
            "disclosure-levels",
            "example-applicants",
            "applicants",
            "reserve-cadres",
            "provincial-honour",
            "four-good-criteria",
            "leadership-levels",
            "double-parts",
            "commitment-levels",
            "care-deliveries",
            "strengths",
            "open-selections",
            "two-recommendations-one-election");

    /** Where each of the services answers with its figures; who learns most from the others comes first. */
    static final List<String> RESOURCES = List.of("evaluation-figures", "cooperative-figures", "pairing-figures");

    /** What {@code figures.csv} says. */
    static Figures expected(Path csv) {
        return expected(csv, RESOURCES);
    }

    /** What {@code figures.csv} says of the services that answer here. */
    static Figures expected(Path csv, List<String> resources) {
        var schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(schema).readValues(csv.toFile())) {
            var figures = new LinkedHashMap<String, BigDecimal>();
            while (rows.hasNext()) {
                var row = rows.next();
                if (resources.contains(row.get("owner") + "-figures") && isAsked(row)) {
                    figures.put(row.get("code"), number(row.get("value")));
                }
            }
            return new Figures(figures);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + csv, e);
        }
    }

    private static boolean isAsked(Map<String, String> row) {
        return row.get("owner").equals("pairing") || ASKED_OF_OTHERS.contains(row.get("code"));
    }

    /** What the services that answer here answer as of this day. */
    static Figures answered(Api api, List<String> resources, LocalDate asOf) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        for (var resource : resources) {
            for (var item : api.get(resource + "?asOf=" + asOf).path("items")) {
                figures.put(
                        item.path("code").asText(), number(item.path("value").asText()));
            }
        }
        return new Figures(figures);
    }

    /** A value as the services write it: a month is {@code 200901}. */
    private static BigDecimal number(String value) {
        return new BigDecimal(value.matches("\\d{4}-\\d\\d") ? value.replace("-", "") : value);
    }

    boolean sameAs(Figures other) {
        return differences(other).isEmpty();
    }

    /** Every code whose value is another there. */
    List<String> differences(Figures other) {
        return byCode.entrySet().stream()
                .filter(figure -> other.byCode.get(figure.getKey()) == null
                        || figure.getValue().compareTo(other.byCode.get(figure.getKey())) != 0)
                .map(figure -> "%s is %s, not %s"
                        .formatted(figure.getKey(), other.byCode.get(figure.getKey()), figure.getValue()))
                .toList();
    }

    /** Whether each of these figures is there, with whatever value. */
    boolean areAmong(Figures other) {
        return other.byCode.keySet().containsAll(byCode.keySet());
    }

    /** One line for the console. */
    String summary() {
        return "%,d units, %,d branches, %,d + %,d people, %,d associations, %,d bases, %,d households"
                .formatted(
                        count("units"),
                        count("branches"),
                        count("urban-members"),
                        count("rural-people"),
                        count("associations"),
                        count("bases"),
                        count("demonstration-households"));
    }

    private long count(String code) {
        return byCode.get(code).longValueExact();
    }
}
