package org.jointprosperity.pairing.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2009, 12, 31);

    private final Standing standing = new Standing(DAY);

    @Test
    void coversTheDaysSinceTheLastChange() {
        assertThat(standing.covers(DAY.minusDays(1))).isFalse();
        assertThat(standing.covers(DAY)).isTrue();
        standing.changed(DAY.plusDays(3));
        assertThat(standing.covers(DAY.plusDays(2))).isFalse();
        assertThat(standing.covers(DAY.plusDays(3))).isTrue();
    }

    @Test
    void aChangeOnTheSameDayOrBeforeBeginsNothingNew() {
        standing.changed(DAY);
        standing.changed(DAY.minusDays(1));
        assertThat(standing.since()).isEqualTo(DAY);
    }

    @Test
    void coversNoDayFromTheMergeOnAndNamesTheOneThatStands() {
        assertThatCode(() -> standing.requireLive("C0282")).doesNotThrowAnyException();
        standing.merge(new Survivor(), DAY.plusDays(5));
        assertThat(standing.covers(DAY.plusDays(4))).isTrue();
        assertThat(standing.covers(DAY.plusDays(5))).isFalse();
        assertThatThrownBy(() -> standing.requireLive("C0282")).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("record-merged");
            assertThat(refusal.facts())
                    .containsEntry("number", "C0282")
                    .containsEntry("into", "C0281")
                    .containsEntry("intoId", new UUID(0, 1));
        });
    }

    private record Survivor() implements Dated {
        @Override
        public Kind register() {
            return Kind.MEMBER;
        }

        @Override
        public UUID id() {
            return new UUID(0, 1);
        }

        @Override
        public String number() {
            return "C0281";
        }

        @Override
        public String divisionCode() {
            return "611023001";
        }

        @Override
        public String unitCode() {
            return "11611023MBY416905X";
        }

        @Override
        public long version() {
            return 0;
        }

        @Override
        public Standing standing() {
            return new Standing(DAY);
        }
    }
}
