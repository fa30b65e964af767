package org.jointprosperity.evaluation.meeting.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CountVotesTest {

    private static final String SHEET = "cd".repeat(32);
    private static final List<String> TWO = List.of("N00001", "N00002");
    private static final int PRESENT = 30;

    @Test
    void handsAreCountedAgainstThoseWhoAreThere() {
        var tally = hands(20, 5, 5).tally(Manner.SHOW_OF_HANDS, PRESENT);

        assertThat(tally.yes()).isEqualTo(20);
        assertThat(tally.cast()).isEqualTo(30);
        assertThat(tally.ballotsVoid()).isFalse();
    }

    @Test
    void moreBallotsBackThanWereHandedOutMakeTheVoteVoid() {
        assertThat(paper(20, 5, 3, 28, 28, 0, TWO)
                        .tally(Manner.SECRET_PAPER, PRESENT)
                        .ballotsVoid())
                .isFalse();
        assertThat(paper(20, 5, 4, 28, 29, 0, TWO)
                        .tally(Manner.SECRET_PAPER, PRESENT)
                        .ballotsVoid())
                .isTrue();
    }

    @Test
    void tellsHowManyTellersAreMissing() {
        assertThatThrownBy(() -> paper(20, 5, 3, 28, 28, 0, List.of("N1", "N1")).tally(Manner.SECRET_PAPER, PRESENT))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("tellers", 1L)
                        .containsEntry("missing", 1L));
    }

    @ParameterizedTest
    @MethodSource
    void refusesACountThatCannotBe(String code, CountVotes count, Manner manner) {
        assertThatThrownBy(() -> count.tally(manner, PRESENT))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    static Stream<Arguments> refusesACountThatCannotBe() {
        return Stream.of(
                Arguments.of("votes-contradict-presence", hands(20, 6, 5), Manner.SHOW_OF_HANDS),
                Arguments.of("hands-have-no-ballots", paper(20, 5, 3, 28, 28, 0, TWO), Manner.SHOW_OF_HANDS),
                Arguments.of("votes-missing", hands(20, 5, 3), Manner.SECRET_PAPER),
                Arguments.of("votes-contradict-presence", paper(20, 5, 3, 31, 28, 0, TWO), Manner.SECRET_PAPER),
                Arguments.of("ballots-do-not-add-up", paper(20, 5, 3, 28, 28, 1, TWO), Manner.SECRET_PAPER),
                Arguments.of("ballots-do-not-add-up", paper(0, 0, 0, 28, 28, 29, TWO), Manner.SECRET_PAPER),
                Arguments.of("tellers-are-not-two", paper(20, 5, 3, 28, 28, 0, List.of("N1")), Manner.SECRET_PAPER),
                Arguments.of(
                        "tellers-are-not-two", paper(20, 5, 3, 28, 28, 0, List.of("N1", "N1")), Manner.SECRET_PAPER),
                Arguments.of("tellers-are-not-two", paper(20, 5, 3, 28, 28, 0, null), Manner.SECRET_PAPER),
                Arguments.of("sheet-missing", new CountVotes(20, 5, 3, 28, 28, 0, TWO, null), Manner.SECRET_PAPER));
    }

    private static CountVotes hands(Integer yes, Integer no, Integer abstain) {
        return new CountVotes(yes, no, abstain, null, null, null, null, null);
    }

    private static CountVotes paper(
            int yes, int no, int abstain, int issued, int returned, int voided, List<String> tellers) {
        return new CountVotes(yes, no, abstain, issued, returned, voided, tellers, SHEET);
    }
}
