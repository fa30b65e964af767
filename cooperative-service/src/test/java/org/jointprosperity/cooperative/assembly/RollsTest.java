package org.jointprosperity.cooperative.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jointprosperity.contracts.CooperativeEvent.Voter;
import org.junit.jupiter.api.Test;

class RollsTest {

    /** What a broker takes by default, less room for the rest of the record. */
    private static final int LARGEST_RECORD = 1_000_000;

    @Test
    void theLargestRollFitsIntoOneRecord() throws JsonProcessingException {
        var roll = IntStream.range(0, Rolls.LARGEST)
                .mapToObj(number -> new Voter("93611024MA7%07d".formatted(number), 1_000_001))
                .toList();

        var json = new ObjectMapper().writeValueAsString(roll);

        assertThat(json.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_RECORD);
    }

    @Test
    void countsBasicAndAdditionalVotes() {
        assertThat(Rolls.votes(List.of(new Voter("A", 2), new Voter("B", 1)))).isEqualTo(3);
    }
}
