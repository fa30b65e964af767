package org.jointprosperity.evaluation.decision;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointprosperity.evaluation.decision.ApiWalk.BRANCH;
import static org.jointprosperity.evaluation.decision.ApiWalk.FIRST;
import static org.jointprosperity.evaluation.decision.ApiWalk.HEARD;
import static org.jointprosperity.evaluation.decision.ApiWalk.MERGED;
import static org.jointprosperity.evaluation.decision.ApiWalk.PEOPLE;
import static org.jointprosperity.evaluation.decision.ApiWalk.VILLAGE;
import static org.jointprosperity.evaluation.decision.ApiWalk.at;
import static org.jointprosperity.evaluation.decision.ApiWalk.list;
import static org.jointprosperity.evaluation.decision.ApiWalk.outcome;
import static org.jointprosperity.evaluation.decision.ApiWalk.read;
import static org.jointprosperity.evaluation.meeting.Secretary.enrol;
import static org.jointprosperity.evaluation.meeting.Secretary.register;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.evaluation.KnownBranch;
import org.jointprosperity.evaluation.decision.ApiWalk.Call;
import org.jointprosperity.evaluation.decision.ApiWalk.Seen;
import org.junit.jupiter.api.Test;

/**
 * Whatever is called in whatever order: no stage is skipped, nothing is judged by a roll that was changed after the opening,
 * nobody is counted twice, no tally is shown before its vote is closed, and nothing that was acknowledged is lost.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class ApiWalksTest {

    private static final Logger LOGGER = Logger.getLogger(ApiWalksTest.class);

    /** Over the network: a tenth of the scale of the night is half an hour. */
    private static final int WALKS = 15 * Math.max(1, Integer.getInteger("joint.scale", 1) / 10);

    private static final int CALLS = 30;
    private static final long SEED = 20250612;

    /** Every fifth walk is of two callers who call the same at once. */
    private static final int TWO_CALLERS = 5;

    private static final Set<String> NUMBERS =
            Set.of("yes", "no", "abstain", "tally", "issued", "returned", "voided", "withoutBallot");

    /** One walk of so many has to get as far. */
    private static final Map<String, Integer> LEAST =
            Map.of("carried", 3, "stage 2", 5, "void", 7, "frozen", 3, "met again", 15, "hid a count", 4);

    private final Map<String, Integer> answered = new TreeMap<>();
    private final Map<String, Set<Long>> reached = new TreeMap<>();

    private ApiWalk walk;
    private long seed;
    private Map<List<Object>, Object> frozen;
    private Map<Object, List<Object>> rolls;
    private Map<String, Response> first;

    @Test
    void noSequenceOfCallsBreaksAPromise() {
        populate();
        var broken = new ArrayList<AssertionError>();
        for (int number = 0; number < WALKS; number++) {
            try {
                walk(number);
            } catch (AssertionError promise) {
                broken.add(promise);
            }
        }
        var depths = new TreeMap<String, Integer>();
        reached.forEach((depth, seeds) -> depths.put(depth, seeds.size()));
        LOGGER.infof("%d walks reached %s; calls were answered %s", WALKS, depths, answered);
        assertThat(broken).as("broken promises").isEmpty();
        LEAST.forEach((depth, share) -> assertThat(depths.getOrDefault(depth, 0))
                .as("walks with: %s, of %s", depth, depths)
                .isGreaterThanOrEqualTo(WALKS / share));
    }

    private void walk(int number) {
        seed = SEED + number;
        frozen = new HashMap<>();
        rolls = new HashMap<>();
        first = new HashMap<>();
        walk = switch (number % 3) {
            case 0 -> new ApiWalk(seed, "three-stage", "public-works");
            case 1 -> new ApiWalk(seed, "four-two", "public-works");
            default -> new ApiWalk(seed, "three-stage", "major-project");
        };
        for (int step = 0; step < CALLS; step++) {
            var call = walk.next();
            try {
                take(call, number % TWO_CALLERS == TWO_CALLERS - 1);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed %d, call %d: %s".formatted(seed, step, call), broken);
            }
        }
        rolls.forEach((sitting, roll) ->
                assertThat(roll(sitting)).as("seed %d: roll", seed).isEqualTo(roll));
        walk.seen.sittings().forEach((id, sitting) -> assertThat(read(at(id)))
                .as("seed %d: meeting", seed)
                .isEqualTo(sitting));
    }

    private static void populate() {
        KnownBranch.in(VILLAGE);
        register(BRANCH, FIRST, FIRST + PEOPLE, null);
        register(BRANCH, MERGED, MERGED + 1, "N%05d".formatted(FIRST + 3));
        enrol(VILLAGE, "MEMBER", FIRST, FIRST + 6, "2025-01-01");
        enrol(VILLAGE, "MEMBER", MERGED, MERGED + 1, "2025-01-01");
        enrol(VILLAGE, "REPRESENTATIVE", FIRST, FIRST + 9, "2025-01-01");
        enrol(VILLAGE, "VOTER", FIRST, FIRST + 8, "2025-01-01");
        enrol(VILLAGE, "PARTY_DELEGATE", HEARD, HEARD + 1, "2025-01-01");
        enrol(VILLAGE, "DEPUTY", HEARD + 1, HEARD + 2, "2025-01-01");
        enrol(VILLAGE, "ADVISER", HEARD + 2, HEARD + 3, "2025-01-01");
    }

    private void take(Call call, boolean twice) {
        var before = walk.seen;
        var other = twice ? supplyAsync(sameOrAnotherKey(call)::send) : null;
        var answers = Stream.concat(
                        Stream.of(call.send()), Stream.ofNullable(other).map(each -> each.join()))
                .toList();
        answers.forEach(answer -> {
            answered.merge(call.what() + " " + answer.statusCode(), 1, Integer::sum);
            assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 499);
            assertNoTallyOfAnOpenVote(answer);
            walk.took(call, answer);
        });
        boolean taken = answers.stream().anyMatch(answer -> answer.statusCode() < 300);
        assertWhoMayNot(call, answers.get(0), taken);
        if (twice && call.tag() != null) {
            assertThat(answers.stream()
                            .filter(answer -> answer.statusCode() < 300)
                            .map(Response::asString)
                            .distinct())
                    .as("taken once of two at once")
                    .hasSizeLessThan(2);
        }
        var now = walk.look();
        walk.seen = now;
        assertNothingIsLost(before, now);
        if (!taken
                || call.isReading()
                || call.what().startsWith("replayed")
                || call.what().contains("roll")) {
            assertThat(now)
                    .as("what was refused or only read leaves all as it was")
                    .isEqualTo(before);
        }
        assertNoStageIsSkipped(before, now);
        assertTheRollIsThatOfTheFirstOpening(before, now);
        assertNobodyIsCountedTwice(before, now);
        note(now);
    }

    private Call sameOrAnotherKey(Call call) {
        return call.what().startsWith("replayed") || walk.random.nextBoolean()
                ? call
                : call.with("raced", call.tag(), call.key() + "-other");
    }

    /** Strangers, the late and those who would remove something come to nothing; a replay is answered as before. */
    private void assertWhoMayNot(Call call, Response answer, boolean taken) {
        String how = call.what().split(" ")[0];
        switch (how) {
            case "DELETE", "PUT", "PATCH" -> assertThat(answer.statusCode()).isIn(403, 404, 405);
            case "stranger's" ->
                assertThat(taken ? answer.<Object>path("items") : List.of())
                        .as("what a stranger sees")
                        .isEqualTo(List.of());
            case "stale" -> assertThat(taken).isFalse();
            case "replayed" -> {
                var earlier = first.get(call.key());
                if (earlier != null) {
                    assertThat(answer.statusCode()).isEqualTo(earlier.statusCode());
                    assertThat(answer.header("Idempotency-Replayed")).isEqualTo("true");
                    assertThat(answer.<Object>path("$")).isEqualTo(earlier.path("$"));
                }
            }
            default -> {
                if (answer.statusCode() < 300) {
                    first.put(call.key(), answer);
                }
            }
        }
    }

    private static void assertNoStageIsSkipped(Seen before, Seen now) {
        var fresh = Stream.of(
                        now.meetings().stream()
                                .filter(held -> !before.meetings().contains(held)),
                        list(now.decision(), "steps").stream().filter(step -> !list(before.decision(), "steps")
                                .contains(step)),
                        now.sittings().values().stream()
                                .filter(sitting ->
                                        !before.sittings().containsKey(sitting.get("id")) || isOpened(before, sitting)))
                .flatMap(each -> each)
                .filter(each -> !"CONSULTATION".equals(each.get("kind")))
                .toList();
        fresh.forEach(each -> {
            int stage = (int) each.get("stage");
            assertThat(before.owesConsultation()).as("nobody met unheard").isFalse();
            assertThat(stage == 1 || before.isCarried(stage - 1))
                    .as("stage %d waits for the one before", stage)
                    .isTrue();
            assertThat(before.isCarried(stage)).as("carried once").isFalse();
            assertThat(before.decision().get("state")).isEqualTo("OPEN");
        });
    }

    private static boolean isOpened(Seen before, Map<String, Object> sitting) {
        return before.sittings().get(sitting.get("id")).get("openedAt") == null && sitting.get("openedAt") != null;
    }

    private void assertTheRollIsThatOfTheFirstOpening(Seen before, Seen now) {
        now.sittings().values().stream()
                .filter(sitting -> sitting.get("openedAt") != null)
                .forEach(sitting -> {
                    rolls.computeIfAbsent(sitting.get("id"), this::roll);
                    assertThat(sitting.get("onRoll"))
                            .isEqualTo(rolls.get(sitting.get("id")).size());
                    assertKept(sitting, sitting.get("eligible"));
                });
        now.meetings().forEach(held -> assertKept(held, counts(held).get("eligible")));
    }

    private void assertKept(Map<String, Object> held, Object eligible) {
        var of = List.of(held.get("stage"), held.get("body"));
        var kept = frozen.putIfAbsent(of, eligible);
        assertThat(eligible).as("roll of %s", of).isEqualTo(kept == null ? eligible : kept);
    }

    private void assertNobodyIsCountedTwice(Seen before, Seen now) {
        now.meetings().forEach(held -> {
            var counts = counts(held);
            assertThat(number(counts, "present")).isBetween(0, number(counts, "eligible"));
            assertThat(number(counts, "yes") + number(counts, "no") + number(counts, "abstain"))
                    .isLessThanOrEqualTo(number(counts, "present"));
        });
        now.sittings().forEach((id, sitting) -> {
            var votes = votes(sitting);
            if (before.sittings().containsKey(id)
                    && votes.size() > votes(before.sittings().get(id)).size()) {
                assertThat(votes.stream().filter(vote -> vote.get("closedAt") == null))
                        .singleElement()
                        .satisfies(vote -> assertThat(vote.get("present")).isEqualTo(voters(sitting)));
            }
        });
    }

    /** Whose votes count, by the pages of the meeting: who is there, and whose proxy is held by one who is. */
    private int voters(Map<String, Object> sitting) {
        var there = new HashSet<>();
        list(read(at(sitting.get("id")) + "/attendance?limit=200"), "items").forEach(note -> {
            assertThat(
                            note.get("move").equals("ARRIVED")
                                    ? there.add(note.get("member"))
                                    : there.remove(note.get("member")))
                    .as("comes and leaves in turn: %s", note)
                    .isTrue();
        });
        var voters = new HashSet<>(there);
        list(sitting, "proxies").stream()
                .filter(proxy -> there.contains(proxy.get("holder")))
                .forEach(proxy -> voters.add(proxy.get("giver")));
        assertThat(rolls.get(sitting.get("id"))).containsAll(voters);
        return voters.size();
    }

    private static void assertNoTallyOfAnOpenVote(Response answer) {
        if (answer.statusCode() >= 400) {
            assertThat(answer.asString()).doesNotContainPattern("\"(yes|no|abstain|tally)\"\\s*:");
        } else if (answer.contentType().contains("json") && !answer.asString().isEmpty()) {
            assertHidden(answer.path("$"));
        }
    }

    private static void assertHidden(Object json) {
        if (json instanceof Map<?, ?> fields) {
            if (fields.containsKey("manner") && fields.get("closedAt") == null) {
                fields.forEach((name, value) -> assertThat(NUMBERS.contains(name) ? value : null)
                        .as("open vote: %s", name)
                        .isNull());
            }
            fields.values().forEach(ApiWalksTest::assertHidden);
        } else if (json instanceof Collection<?> several) {
            several.forEach(ApiWalksTest::assertHidden);
        }
    }

    /** What was told once is told for ever: meetings, their votes, motions, proxies; what is over stays as it was. */
    private static void assertNothingIsLost(Seen before, Seen now) {
        assertHidden(now.sittings().values());
        assertThat(now.meetings()).containsAll(before.meetings());
        assertThat(list(now.decision(), "steps")).containsAll(list(before.decision(), "steps"));
        assertThat(now.sittings().keySet()).containsAll(before.sittings().keySet());
        before.sittings().forEach((id, was) -> {
            var is = now.sittings().get(id);
            if (Set.of("CLOSED", "CANCELLED").contains(was.get("state"))
                    || was.get("version").equals(is.get("version"))) {
                assertThat(is).isEqualTo(was);
            }
            was.forEach((fact, value) -> {
                if (value != null
                        && !Set.of("state", "version", "onRoll", "eligible", "motions")
                                .contains(fact)
                        && !(value instanceof Collection)) {
                    assertThat(is.get(fact)).as("%s", fact).isEqualTo(value);
                }
            });
            assertThat(list(is, "proxies")).containsAll(list(was, "proxies"));
            assertThat(list(is, "motions"))
                    .extracting("number", "content", "mover")
                    .containsAll(Stream.of(list(was, "motions"))
                            .flatMap(List::stream)
                            .map(motion -> tuple(motion.get("number"), motion.get("content"), motion.get("mover")))
                            .toList());
            assertThat(votes(is))
                    .containsAll(votes(was).stream()
                            .filter(vote -> vote.get("closedAt") != null)
                            .toList());
            assertThat(votes(is).size()).isGreaterThanOrEqualTo(votes(was).size());
        });
    }

    private void note(Seen now) {
        note("hid a count", walk.hidesACount());
        note("carried", now.isCarried(1));
        note("stage 2", now.isCarried(2));
        note("void", now.meetings().stream().anyMatch(held -> outcome(held).equals("VOID")));
        note("rejected", now.decision().get("state").equals("REJECTED"));
        note("frozen", !rolls.isEmpty());
        note("decided", now.decision().get("state").equals("CARRIED"));
        note("met again", rolls.size() > frozenByOpenings(now));
    }

    /** How many stages and bodies had an opening; more openings than that were on a roll that was kept. */
    private static long frozenByOpenings(Seen now) {
        return now.sittings().values().stream()
                .filter(sitting -> sitting.get("openedAt") != null)
                .map(sitting -> List.of(sitting.get("stage"), sitting.get("body")))
                .distinct()
                .count();
    }

    private void note(String depth, boolean is) {
        if (is) {
            reached.computeIfAbsent(depth, any -> new HashSet<>()).add(seed);
        }
    }

    private List<Object> roll(Object sitting) {
        var members = list(read(at(sitting) + "/roll?limit=200"), "items").stream()
                .map(member -> member.get("member"))
                .toList();
        assertThat(members).doesNotHaveDuplicates();
        return members;
    }

    private static List<Map<String, Object>> votes(Map<String, Object> sitting) {
        return list(sitting, "motions").stream()
                .flatMap(motion -> list(motion, "votes").stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> counts(Map<String, Object> held) {
        return (Map<String, Object>) held.get("counts");
    }

    private static int number(Map<String, Object> counts, String name) {
        return counts.get(name) == null ? 0 : (int) counts.get(name);
    }
}
