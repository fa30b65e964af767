package org.jointprosperity.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointprosperity.chassis.job.Finding.Severity;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private final CanonicalJson canonical = new CanonicalJson(new ObjectMapper());

    private record Act(Set<Severity> marks, Map<String, Integer> counts, List<Inner> inner, String later) {}

    private record Inner(Set<Set<String>> sets) {}

    private String written(Object value) throws JsonProcessingException {
        return new String(canonical.write(value));
    }

    @SafeVarargs
    private static <T> Set<T> in(T... order) {
        return new LinkedHashSet<>(List.of(order));
    }

    private static Map<String, Integer> map(String first, String second) {
        var map = new LinkedHashMap<String, Integer>();
        map.put(first, 1);
        map.put(second, 1);
        return map;
    }

    @Test
    void aSetOrMapHasNoOrderOfItsOwnHoweverDeepItStands() throws JsonProcessingException {
        var one = new Act(
                in(Severity.ERROR, Severity.NOTE), map("a", "b"), List.of(new Inner(in(in("x", "y"), in("z")))), null);
        var other = new Act(
                in(Severity.NOTE, Severity.ERROR), map("b", "a"), List.of(new Inner(in(in("z"), in("y", "x")))), null);
        assertThat(written(one)).isEqualTo(written(other));
    }

    @Test
    void aListHasAnOrder() throws JsonProcessingException {
        assertThat(written(List.of(1, 2))).isNotEqualTo(written(List.of(2, 1)));
    }

    @Test
    void anEmptyFieldOfALaterVersionChangesNothing() throws JsonProcessingException {
        assertThat(written(new Act(null, Map.of(), null, null))).isEqualTo("{\"counts\":{}}");
    }
}
