package org.jointprosperity.evaluation.decision;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.sheet.Rosters;

/** A clerk who calls whatever comes to mind about one decision, two calls of three what comes next, the others anything. */
final class ApiWalk {

    static final String VILLAGE = "611023104231";
    static final String BRANCH = VILLAGE + "01";
    static final int FIRST = 8100;
    static final int PEOPLE = 10;

    /** Gave way to the fourth of the village. */
    static final int MERGED = FIRST + 20;

    static final int HEARD = FIRST + 30;

    private static final int UNKNOWN = FIRST + 40;

    private static final String SITTINGS = "/api/v1/sittings";
    private static final String HASH = "ab".repeat(32);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 12);
    private static final List<String> CONSULTED = List.of("PARTY_DELEGATE", "DEPUTY", "ADVISER");
    private static final Map<String, Integer> DUE = Map.of("MEMBERS", 6, "REPRESENTATIVES", 9, "VILLAGERS", 8);
    private static final Map<String, List<List<String>>> BODIES = Map.of(
            "three-stage",
            List.of(List.of("MEMBERS"), List.of("REPRESENTATIVES", "VILLAGERS"), List.of("MASSES")),
            "four-two",
            List.of(
                    List.of("BRANCH_COMMITTEE", "MEMBERS"),
                    List.of("TWO_COMMITTEES"),
                    List.of("MEMBERS"),
                    List.of("REPRESENTATIVES", "VILLAGERS")));

    /** A call, to be made by anyone, once or again. */
    record Call(String what, Tokens by, String method, String path, Object body, String tag, String key) {

        Call of(String who, Tokens other) {
            return new Call(who + " " + what, other, method, path, body, tag, key);
        }

        Call with(String how, String otherTag, String otherKey) {
            return new Call(how + " " + what, by, method, path, body, otherTag, otherKey);
        }

        boolean isReading() {
            return method.equals("GET");
        }

        Response send() {
            var request = body == null ? by.asks() : by.sends(body, key);
            if (body instanceof byte[] sheet) {
                request = by.asks()
                        .header("Idempotency-Key", key)
                        .contentType(Rosters.CSV)
                        .body(sheet);
            }
            return (tag == null ? request : request.header("If-Match", tag)).request(method, path);
        }
    }

    /** The decision and its meetings as the lists and pages show them at one moment. */
    record Seen(Map<String, Object> decision, Map<Object, Map<String, Object>> sittings) {

        List<Map<String, Object>> meetings() {
            return list(decision, "meetings");
        }

        boolean isCarried(int stage) {
            return Stream.concat(
                            meetings().stream().filter(held -> "CARRIED".equals(outcome(held))),
                            list(decision, "steps").stream().filter(step -> (boolean) step.get("carried")))
                    .anyMatch(held -> held.get("stage").equals(stage));
        }

        boolean owesConsultation() {
            return decision.get("consultationPolicy") != null && decision.get("consultedOn") == null;
        }
    }

    final Random random;
    final String path;
    Seen seen;

    private final String template;
    private final Set<Object> attended = new HashSet<>();
    private final Set<String> counted = new HashSet<>();
    private Call last;
    private int minute;

    ApiWalk(long seed, String template, String matter) {
        this.random = new Random(seed);
        this.template = template;
        this.path = Tokens.town()
                .sends(Map.of(
                        "template",
                        template,
                        "matter",
                        matter,
                        "title",
                        "新建茶园",
                        "branch",
                        BRANCH,
                        "openedOn",
                        "2025-06-02"))
                .post(Clerk.PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        this.seen = look();
    }

    /** Reads the decision and the list of its meetings. */
    Seen look() {
        var sittings = new LinkedHashMap<Object, Map<String, Object>>();
        list(read(SITTINGS + "?limit=100&decision=" + id()), "items")
                .forEach(sitting -> sittings.put(sitting.get("id"), sitting));
        return new Seen(read(path), sittings);
    }

    static Map<String, Object> read(String path) {
        return Tokens.town()
                .asks()
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .get();
    }

    static String at(Object sitting) {
        return SITTINGS + "/" + sitting;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> of, String name) {
        return (List<Map<String, Object>>) of.get(name);
    }

    @SuppressWarnings("unchecked")
    static Object outcome(Map<String, Object> meeting) {
        return ((Map<String, Object>) meeting.get("verdict")).get("outcome");
    }

    /** The next call: one of four times not what comes next, and sometimes repeated, too late, or by somebody of another town. */
    Call next() {
        int turn = random.nextInt(20);
        if (last != null && turn == 0) {
            return last.with("replayed", last.tag, last.key);
        }
        if (last != null && turn == 1) {
            return last.with("repeated", last.tag, key());
        }
        var call = random.nextInt(4) > 0 ? sensible() : anything();
        if (turn == 2 && !call.what.equals("roll")) {
            return call.of("stranger's", Tokens.of("611023107"));
        }
        if (turn == 3 && call.tag != null && !call.tag.equals("*")) {
            return call.with("stale", "\"" + (Integer.parseInt(call.tag.replace("\"", "")) - 1) + "\"", call.key);
        }
        last = call.body == null ? last : call;
        return call;
    }

    /** Remembers what no answer tells: that a count was entered, and who was signed in. */
    void took(Call call, Response answer) {
        if (answer.statusCode() >= 300) {
            return;
        }
        if (call.path.endsWith("/attendance")) {
            attended.add(call.path);
        } else if (call.path.endsWith("/count")) {
            counted.add(call.path);
        } else if (call.path.endsWith("/vote-closing")) {
            counted.remove(call.path.replace("vote-closing", "count"));
        } else if (answer.statusCode() == 202) {
            await().atMost(20, SECONDS).until(() -> !Set.of("QUEUED", "RUNNING")
                    .contains(read(answer.header("Location")).get("state")));
        }
    }

    /** Whether a vote is open of which the count is known to the service and to nobody else. */
    boolean hidesACount() {
        return !counted.isEmpty();
    }

    private Call sensible() {
        var next = (Integer) seen.decision.get("nextStage");
        if (next == null) {
            return anything();
        }
        if (seen.owesConsultation()) {
            return consulting();
        }
        if (next > BODIES.get(template).size()) {
            return disclosure(next);
        }
        var sitting = seen.sittings.values().stream()
                .filter(each -> Set.of("CALLED", "OPEN").contains(each.get("state")))
                .findFirst();
        return sitting.map(this::goingOnWith).orElseGet(() -> random.nextBoolean() ? paper(next) : calling(next));
    }

    private Call goingOnWith(Map<String, Object> sitting) {
        if (sitting.get("state").equals("CALLED")) {
            if (seen.isCarried((int) sitting.get("stage"))) {
                return cancellation(sitting);
            }
            return random.nextInt(5) == 0 ? paper((int) sitting.get("stage")) : opening(sitting);
        }
        if (!attended.contains(at(sitting.get("id")) + "/attendance")) {
            return arrivals(sitting);
        }
        var motions = list(sitting, "motions");
        if (motions.isEmpty()) {
            return motion(sitting, null);
        }
        for (var motion : motions) {
            if (motion.get("state").equals("VOTING")) {
                int number = (int) motion.get("number");
                return counted.contains(at(sitting.get("id")) + "/motions/" + number + "/count")
                        ? voteClosing(sitting, number)
                        : count(sitting, number);
            }
        }
        return motions.stream()
                .filter(motion -> motion.get("state").equals("PUT"))
                .reduce((first, later) -> later)
                .map(motion -> voting(sitting, (int) motion.get("number")))
                .orElseGet(() -> closing(sitting));
    }

    private Call anything() {
        int stage = 1 + random.nextInt(BODIES.get(template).size());
        var sittings = new ArrayList<>(seen.sittings.values());
        if (sittings.isEmpty() || random.nextInt(4) == 0) {
            return switch (random.nextInt(7)) {
                case 0, 1 -> paper(stage);
                case 2, 3 -> calling(stage);
                case 4 -> disclosure(5 + random.nextInt(2));
                case 5 -> consulting();
                default -> random.nextInt(4) == 0 ? decisionClosing() : roll();
            };
        }
        var sitting = random.nextBoolean()
                ? sittings.get(sittings.size() - 1)
                : sittings.get(random.nextInt(sittings.size()));
        int motion = 1 + random.nextInt(2);
        return switch (random.nextInt(16)) {
            case 0 -> opening(sitting);
            case 1, 2 -> arrivals(sitting);
            case 3 -> departure(sitting);
            case 4 -> proxy(sitting);
            case 5 -> motion(sitting, random.nextBoolean() ? 1 : null);
            case 6 -> voting(sitting, motion);
            case 7 -> count(sitting, motion);
            case 8 -> voteClosing(sitting, motion);
            case 9 -> closing(sitting);
            case 10 -> cancellation(sitting);
            case 11 -> roll();
            case 12, 13 -> reading(sitting);
            default -> removal(sitting, motion);
        };
    }

    private Call calling(int stage) {
        var form = new HashMap<String, Object>(Map.of(
                "decision",
                id(),
                "stage",
                stage,
                "noticeOn",
                random.nextInt(8) == 0 ? day() : "2025-06-01",
                "meetsOn",
                day(),
                "venue",
                "村委会会议室",
                "agenda",
                "新建茶园",
                "motionSource",
                "CADRES"));
        form.put("body", random.nextBoolean() ? null : body(stage));
        return call("calling", "POST", SITTINGS, form, null);
    }

    /** A body without a village roll has its members listed; one may be listed twice, or under his former number. */
    private Call opening(Map<String, Object> sitting) {
        var form = new HashMap<String, Object>(Map.of(
                "at",
                time(),
                "chair",
                person(FIRST),
                "recorder",
                person(random.nextInt(8) == 0 ? UNKNOWN : FIRST + 1)));
        boolean again = seen.sittings.values().stream()
                .anyMatch(other ->
                        other.get("openedAt") != null && other.get("stage").equals(sitting.get("stage")));
        boolean wanted = !again && !DUE.containsKey(sitting.get("body"));
        if (wanted != (random.nextInt(10) == 0)) {
            var listed = new ArrayList<>(people(5));
            if (random.nextInt(5) == 0) {
                listed.add(person(random.nextBoolean() ? MERGED : FIRST));
            }
            form.put(
                    "members",
                    listed.stream().map(member -> Map.of("member", member)).toList());
        }
        return command("opening", at(sitting.get("id")), "/opening", form, sitting);
    }

    private Call arrivals(Map<String, Object> sitting) {
        boolean all = random.nextInt(3) > 0;
        var who = all
                ? people(Math.max(1, (int) sitting.get("onRoll") - (random.nextInt(6) == 0 ? 4 : 0)))
                : Stream.of(anyone(), anyone()).toList();
        return moves(sitting, "ARRIVED", who);
    }

    private Call departure(Map<String, Object> sitting) {
        return moves(sitting, "LEFT", List.of(anyone()));
    }

    private Call moves(Map<String, Object> sitting, String move, List<String> who) {
        String at = time();
        var entries = who.stream()
                .map(member -> Map.of("member", member, "move", move, "at", at))
                .toList();
        return command(move.toLowerCase(), at(sitting.get("id")), "/attendance", Map.of("entries", entries), sitting);
    }

    private Call proxy(Map<String, Object> sitting) {
        var form = Map.of("giver", anyone(), "holder", anyone(), "relation", "SAME_HOUSEHOLD", "paperSha256", HASH);
        return command("proxy", at(sitting.get("id")), "/proxies", form, sitting);
    }

    private Call motion(Map<String, Object> sitting, Integer amends) {
        var form = new HashMap<String, Object>(Map.of("content", "新建茶园", "mover", anyone()));
        form.put("amends", amends);
        return command("motion", at(sitting.get("id")), "/motions", form, sitting);
    }

    private Call voting(Map<String, Object> sitting, int motion) {
        var form = Map.of("at", time(), "manner", random.nextInt(3) == 0 ? "SECRET_PAPER" : "SHOW_OF_HANDS");
        return command("voting", at(sitting.get("id")), "/motions/" + motion + "/voting", form, sitting);
    }

    /** Mostly a yes of nearly all who are there; now and then more votes than voters or ballots than were handed out. */
    private Call count(Map<String, Object> sitting, int motion) {
        var open = list(sitting, "motions").stream()
                .flatMap(put -> list(put, "votes").stream())
                .filter(vote -> vote.get("closedAt") == null)
                .findFirst();
        int present = open.map(vote -> (int) vote.get("present")).orElse(5);
        int yes = random.nextInt(5) == 0 ? random.nextInt(present + 2) : present;
        int no = random.nextInt(8) == 0 ? 1 : Math.max(0, present - yes);
        var form = new HashMap<String, Object>(Map.of("yes", yes, "no", no, "abstain", 0));
        if (open.map(vote -> vote.get("manner").equals("SECRET_PAPER")).orElse(random.nextBoolean())) {
            form.putAll(Map.of("issued", present, "returned", yes + no, "voided", 0, "sheetSha256", HASH));
            form.put("tellers", people(2));
        }
        return command("count", at(sitting.get("id")), "/motions/" + motion + "/count", form, sitting);
    }

    private Call voteClosing(Map<String, Object> sitting, int motion) {
        var form = Map.of("at", time());
        return command("vote-closing", at(sitting.get("id")), "/motions/" + motion + "/vote-closing", form, sitting);
    }

    private Call closing(Map<String, Object> sitting) {
        var form = Map.of("at", time(), "minutes", "会议记录" + minute, "signatures", 1, "townshipAttendees", 1);
        return command("closing", at(sitting.get("id")), "/closing", form, sitting);
    }

    private Call cancellation(Map<String, Object> sitting) {
        return command("cancellation", at(sitting.get("id")), "/cancellation", Map.of("reason", "停电"), sitting);
    }

    private Call paper(int stage) {
        String body = body(stage);
        int due = due(stage, body) + (random.nextInt(6) == 0 ? 1 : 0);
        int present = random.nextInt(4) == 0 ? random.nextInt(due) : due;
        int yes = random.nextInt(6) == 0 ? random.nextInt(present + 2) : present;
        var form = new HashMap<String, Object>(Map.of(
                "heldOn",
                day(),
                "noticeOn",
                "2025-06-01",
                "body",
                body,
                "counts",
                Map.of("eligible", due, "present", present, "yes", yes),
                "motionSource",
                "CADRES",
                "content",
                "新建茶园",
                "minutes",
                "会议记录" + minute++,
                "signatures",
                1,
                "townshipAttendees",
                1));
        return command("paper", path, "/stages/" + stage + "/meetings", form, seen.decision);
    }

    /** How many are due: as it was said before, else what the village's roll began with. */
    @SuppressWarnings("unchecked")
    private int due(int stage, String body) {
        Predicate<Map<String, Object>> same =
                held -> held.get("stage").equals(stage) && held.get("body").equals(body);
        return Stream.concat(
                        seen.sittings.values().stream()
                                .filter(same)
                                .filter(each -> each.get("openedAt") != null)
                                .map(each -> each.get("eligible")),
                        seen.meetings().stream().filter(same).map(held -> ((Map<String, Object>) held.get("counts"))
                                .get("eligible")))
                .map(eligible -> (int) eligible)
                .findFirst()
                .orElse(DUE.getOrDefault(body, 5));
    }

    private Call disclosure(int stage) {
        var form = Map.of(
                "shownFrom",
                "2025-07-01",
                "shownTo",
                random.nextInt(3) == 0 ? "2025-07-03" : "2025-07-07",
                "board",
                "村委会门口公示栏",
                "textSha256",
                HASH,
                "photoSha256",
                HASH);
        return command("disclosure", path, "/stages/" + stage + "/disclosures", form, seen.decision);
    }

    /** 征求意见: who is owed a hearing is heard and answered, then it is concluded. */
    private Call consulting() {
        var opinions = list(read(path + "/opinions"), "items");
        var heard = opinions.stream().map(each -> each.get("capacity")).toList();
        var form = new HashMap<String, Object>(Map.of("content", "请考虑老人", "givenOn", "2025-06-05"));
        for (var capacity : CONSULTED) {
            if (!heard.contains(capacity)) {
                form.putAll(Map.of("capacity", capacity, "person", person(HEARD + CONSULTED.indexOf(capacity))));
                return call("opinion", "POST", path + "/opinions", form, null);
            }
        }
        if (heard.stream().allMatch(Objects::nonNull)) {
            return call("opinion", "POST", path + "/opinions", form, null);
        }
        var answer = Map.of("adopted", true, "reasons", "写入方案", "answeredOn", "2025-06-08");
        return opinions.stream()
                .filter(each -> each.get("answeredOn") == null)
                .findFirst()
                .map(each -> command("answer", path + "/opinions/" + each.get("id"), "/answer", answer, each))
                .orElseGet(() -> command(
                        "consultation", path, "/consultation", Map.of("concludedOn", "2025-06-09"), seen.decision));
    }

    private Call decisionClosing() {
        return command(
                "decision-closing", path, "/closing", Map.of("reason", "WITHDRAWN", "closedOn", day()), seen.decision);
    }

    /** The village's roll changes: some others stand on it from a day on. */
    private Call roll() {
        var csv = new StringBuilder("村代码,村(社区),身份,人员编号,姓名,性别,出生年月,户编号,单位信用代码,基准日\n");
        var on = DAY.plusDays(random.nextInt(3));
        for (var capacity : List.of("党员", "村民代表", "选民")) {
            people(4 + random.nextInt(PEOPLE - 3))
                    .forEach(person -> csv.append("%s,某村,%s,%s,某甲,男,1954-05,H%s,,%s\n"
                            .formatted(VILLAGE, capacity, person, person.substring(5), on)));
        }
        return call(
                "roll",
                "POST",
                "/api/v1/evaluation-rosters?kind=roll",
                csv.toString().getBytes(StandardCharsets.UTF_8),
                null);
    }

    private Call reading(Map<String, Object> sitting) {
        var what = List.of("", "/roll", "/attendance").get(random.nextInt(3));
        return call("reading", "GET", at(sitting.get("id")) + what, null, null);
    }

    private Call removal(Map<String, Object> sitting, int motion) {
        var method = List.of("DELETE", "PUT", "PATCH").get(random.nextInt(3));
        String meeting = at(sitting.get("id"));
        var where = List.of(meeting, meeting + "/motions/" + motion, path, path + "/stages/1/meetings", SITTINGS);
        var body = method.equals("DELETE") ? null : Map.of("state", "CANCELLED");
        return new Call(method, Tokens.town(), method, where.get(random.nextInt(5)), body, "*", key());
    }

    private Call command(String what, String thing, String command, Object body, Map<String, Object> version) {
        return call(what, "POST", thing + command, body, "\"" + version.get("version") + "\"");
    }

    private Call call(String what, String method, String path, Object body, String tag) {
        return new Call(what, Tokens.town(), method, path, body, tag, key());
    }

    private String key() {
        return new UUID(random.nextLong(), random.nextLong()) + "-" + id();
    }

    private String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String body(int stage) {
        var bodies = BODIES.get(template).get(stage - 1);
        return bodies.get(random.nextInt(bodies.size()));
    }

    /** Meetings follow one another; one of ten is said to have been earlier. */
    private String day() {
        return DAY.plusDays(seen.meetings().size() - (random.nextInt(10) == 0 ? 1 : 0))
                .toString();
    }

    private String time() {
        return LocalTime.of(9, 0)
                .plusMinutes(minute += random.nextInt(3))
                .plusSeconds(1)
                .toString();
    }

    private String anyone() {
        return person(random.nextInt(12) == 0 ? MERGED : FIRST + random.nextInt(PEOPLE));
    }

    private static List<String> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> person(FIRST + i)).toList();
    }

    private static String person(int number) {
        return "N%05d".formatted(number);
    }
}
