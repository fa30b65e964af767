package org.jointprosperity.evaluation.selection.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    private static final int CASES = 2_000;

    @Test
    void electsThoseWithEnoughVotesTheMostFirst() {
        var tally = Tally.of(
                List.of(votes("N1", 21), votes("N2", 30), votes("N3", 20), votes("N4", 25)), 2, yes -> yes >= 21);

        assertThat(tally.elected()).containsExactly("N2", "N4");
        assertThat(tally.tied()).isEmpty();
        assertThat(tally.isFilled()).isTrue();
    }

    @Test
    void leavesTheTiedAtTheLastSeatToAnotherBallot() {
        var tally = Tally.of(
                List.of(votes("N1", 25), votes("N2", 30), votes("N3", 25), votes("N4", 10)), 2, yes -> yes >= 21);

        assertThat(tally).isEqualTo(new Tally(new HashSet<>(List.of("N2")), new HashSet<>(List.of("N1", "N3")), 1));
    }

    @Test
    void electsEqualsWhoAllHaveASeat() {
        var tally = Tally.of(List.of(votes("N1", 25), votes("N2", 25), votes("N3", 10)), 2, yes -> yes >= 21);

        assertThat(tally.elected()).containsExactly("N1", "N2");
        assertThat(tally.isFilled()).isTrue();
    }

    @Test
    void leavesSeatsWhereTooFewHaveEnough() {
        var tally = Tally.of(List.of(votes("N1", 25), votes("N2", 20)), 2, yes -> yes >= 21);

        assertThat(tally.elected()).containsExactly("N1");
        assertThat(tally.left()).isEqualTo(1);
        assertThat(tally.tied()).isEmpty();
    }

    @Test
    void whateverTheVotesNoneIsElectedTwiceNoSeatFilledTwiceAndTheOrderOfNamesDecidesNothing() {
        var random = new Random(20091231);
        for (int i = 0; i < CASES; i++) {
            int seats = 1 + random.nextInt(5);
            int least = 1 + random.nextInt(10);
            var votes = new ArrayList<Votes>();
            int names = random.nextInt(9);
            for (int n = 0; n < names; n++) {
                votes.add(votes("N" + n, random.nextInt(20)));
            }
            var tally = Tally.of(votes, seats, yes -> yes >= least);
            var shuffled = new ArrayList<>(votes);
            Collections.shuffle(shuffled, random);

            assertThat(Tally.of(shuffled, seats, yes -> yes >= least)).isEqualTo(tally);
            assertThat(Collections.disjoint(tally.elected(), tally.tied())).isTrue();
            assertThat(tally.elected().size() + tally.left()).isEqualTo(seats);
            assertThat(tally.tied().isEmpty() || tally.tied().size() > tally.left())
                    .isTrue();
            for (var each : votes) {
                boolean in = tally.elected().contains(each.person());
                boolean tied = tally.tied().contains(each.person());
                assertThat(in || tied ? each.yes() >= least : true).isTrue();
                // nobody who is out has more votes than one who is in
                boolean passedOver = !in
                        && votes.stream()
                                .anyMatch(
                                        other -> tally.elected().contains(other.person()) && other.yes() < each.yes());
                assertThat(passedOver).isFalse();
                assertThat(!in
                                && !tied
                                && each.yes() >= least
                                && tally.left() > 0
                                && tally.tied().isEmpty())
                        .isFalse();
            }
        }
    }

    /** Every sheet that came out of a real count is taken, and one vote more than the ballots carry is not. */
    @Test
    void whateverWasCastTheVotesAddUpToTheBallots() {
        var random = new Random(611023);
        for (int i = 0; i < CASES; i++) {
            int seats = 1 + random.nextInt(4);
            int ballots = random.nextInt(30);
            var counted = cast(random, ballots, seats, seats + 1 + random.nextInt(3));

            counted.requireConsistent(seats, true, Citation.NONE);
            long given = counted.votes().stream().mapToLong(Votes::yes).sum();
            assertThat(given).isLessThanOrEqualTo((long) counted.valid() * seats);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // eligible, present, issued, returned, voided, yes, no, abstain, written, seats, code
        "40,41,36,36,0,30,6,0,0,1,count-sheet-contradicts",
        "40,36,37,36,0,30,6,0,0,1,count-sheet-contradicts",
        "40,36,36,36,37,0,0,0,0,1,count-sheet-contradicts",
        "40,36,36,36,0,30,5,0,0,1,candidate-votes-not-the-ballots",
        "40,36,36,36,1,30,6,0,0,1,candidate-votes-not-the-ballots",
        "40,36,36,36,0,30,4,2,5,1,write-ins-exceed-refusals",
    })
    void refusesASheetThatContradictsItself(
            int eligible,
            int present,
            int issued,
            int returned,
            int voided,
            int yes,
            int no,
            int abstain,
            int written,
            int seats,
            String code) {
        var sheet = new CountSheet(
                eligible,
                present,
                issued,
                returned,
                voided,
                List.of(new NameVotes("N1", yes, no, abstain)),
                written == 0 ? List.of() : List.of(new WriteIn("N9", written)));

        assertThatThrownBy(() -> sheet.requireConsistent(seats, true, Citation.NONE))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    @Test
    void refusesMoreVotesThanBallotsAndSeatsCarry() {
        var sheet = new CountSheet(
                40, 36, 36, 36, 0, List.of(new NameVotes("N1", 30, 6, 0), new NameVotes("N2", 7, 29, 0)), List.of());

        assertThatThrownBy(() -> sheet.requireConsistent(1, true, Citation.NONE))
                .hasMessageContaining("votes-exceed-seats");
        sheet.requireConsistent(2, true, Citation.NONE);
    }

    @Test
    void refusesANameTwiceAndReadsNothingOffAnOverfullBox() {
        var twice = new CountSheet(
                40, 36, 36, 36, 0, List.of(new NameVotes("N1", 30, 6, 0)), List.of(new WriteIn("N1", 1)));
        assertThatThrownBy(() -> twice.requireConsistent(1, true, Citation.NONE))
                .hasMessageContaining("name-on-sheet-twice");

        var overfull = new CountSheet(40, 36, 36, 37, 0, List.of(new NameVotes("N1", 1, 1, 1)), List.of());
        overfull.requireConsistent(1, true, Citation.NONE);
        assertThat(overfull.isOverfull()).isTrue();
    }

    private static CountSheet cast(Random random, int ballots, int seats, int names) {
        int[] yes = new int[names];
        int[] no = new int[names];
        int voided = 0;
        int written = 0;
        for (int b = 0; b < ballots; b++) {
            boolean[] chosen = new boolean[names];
            int marks = random.nextInt(names + 1);
            for (int m = 0; m < marks; m++) {
                chosen[random.nextInt(names)] = true;
            }
            int named = 0;
            for (boolean each : chosen) {
                named += each ? 1 : 0;
            }
            if (named > seats) {
                voided++;
                continue;
            }
            for (int n = 0; n < names; n++) {
                yes[n] += chosen[n] ? 1 : 0;
                no[n] += chosen[n] ? 0 : 1;
            }
            written += named < seats && random.nextBoolean() ? 1 : 0;
        }
        var lines = new ArrayList<NameVotes>();
        for (int n = 0; n < names; n++) {
            lines.add(new NameVotes("N" + n, yes[n], no[n], 0));
        }
        return new CountSheet(
                ballots + 5,
                ballots + 1,
                ballots,
                ballots,
                voided,
                lines,
                written == 0 ? List.of() : List.of(new WriteIn("N99", written)));
    }

    private static Votes votes(String person, int yes) {
        return new Votes(person, yes);
    }
}
