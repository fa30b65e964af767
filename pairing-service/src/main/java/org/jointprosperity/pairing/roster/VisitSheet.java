package org.jointprosperity.pairing.roster;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.concern.Concern;
import org.jointprosperity.pairing.concern.Concerns;
import org.jointprosperity.pairing.concern.ResultWord;
import org.jointprosperity.pairing.concern.ResultWords;
import org.jointprosperity.pairing.liaison.Liaisons;
import org.jointprosperity.pairing.liaison.Link;
import org.jointprosperity.pairing.registry.Coded;
import org.jointprosperity.pairing.registry.Members;
import org.jointprosperity.pairing.registry.Superior;
import org.jointprosperity.pairing.registry.Villagers;
import org.jointprosperity.pairing.visit.Activity;
import org.jointprosperity.pairing.visit.Card;
import org.jointprosperity.pairing.visit.Links;
import org.jointprosperity.pairing.visit.Purpose;
import org.jointprosperity.pairing.visit.Recorder;
import org.jointprosperity.pairing.visit.RecordingVisits;
import org.jointprosperity.pairing.visit.Visit;
import org.jointprosperity.pairing.visit.Visits;

/**
 * 走访记录: the sheet of visits, which towns and the county hand in. Where the word for the result means so, what was heard
 * is tracked as a concern.
 */
@ApplicationScoped
class VisitSheet implements SheetImport {

    private static final String NUMBER = "走访编号";
    private static final String MEMBER = "党员编号";
    private static final String COUNTERPART = "群众编号";
    private static final String DAY = "日期";
    private static final String BY = "roster";
    private static final Map<String, String> COLUMNS =
            Map.of("visitedOn", DAY, "purpose", "目的", "activity", "活动", "content", "内容", "result", "结果");
    private static final Map<String, String> WRONG = Map.of(
            "member-not-linked",
            COUNTERPART,
            "visit-before-liaison",
            DAY,
            "visit-after-liaison",
            DAY,
            "day-in-future",
            DAY);

    private final Visits visits;
    private final RecordingVisits recording;
    private final Liaisons liaisons;
    private final Members members;
    private final Villagers villagers;
    private final Concerns concerns;
    private final ResultWords words;
    private final RowChecks checks;
    private final Superior superior;
    private final BusinessDay businessDay;
    private final Outbox outbox;

    VisitSheet(
            Visits visits,
            RecordingVisits recording,
            Liaisons liaisons,
            Members members,
            Villagers villagers,
            Concerns concerns,
            ResultWords words,
            RowChecks checks,
            Superior superior,
            BusinessDay businessDay,
            Outbox outbox) {
        this.visits = visits;
        this.recording = recording;
        this.liaisons = liaisons;
        this.members = members;
        this.villagers = villagers;
        this.concerns = concerns;
        this.words = words;
        this.checks = checks;
        this.superior = superior;
        this.businessDay = businessDay;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return "visits";
    }

    @Override
    public String sheet() {
        return "走访记录";
    }

    @Override
    public List<String> columns() {
        return List.of(NUMBER, MEMBER, COUNTERPART, DAY, "目的", "活动", "内容", "结果");
    }

    /** Behind the pairs of members and people 党员结对, on which visits rest. */
    @Override
    public int order() {
        return 80;
    }

    /** Of an upload that says nothing, nothing is known. */
    @Override
    public Taking begin() {
        return begin(List.of());
    }

    @Override
    public Taking begin(List<Row> rows) {
        var known = visits.numbered(named(rows, NUMBER));
        var links = new Links(liaisons.links(named(rows, MEMBER)));
        var named = new Named(members.registered(named(rows, MEMBER)), members.merged(), villagers.merged());
        var meanings = words.listAll();
        var check = checks.begin(NUMBER, COLUMNS);
        var today = businessDay.today();
        return row -> {
            String number = numbered(row, NUMBER, Visit.NUMBER);
            String member = row.text(MEMBER);
            String counterpart = row.text(COUNTERPART);
            var card = read(row);
            if (!check.passes(row, number, card)) {
                return Outcome.REJECTED;
            }
            try {
                var link = links.on(member, counterpart, card.visitedOn());
                if (!superior.isAboveBranch(link.division())) {
                    row.bad(MEMBER, "reserved-for-superior");
                    return Outcome.REJECTED;
                }
                var word = ResultWords.meaning(
                        meanings, card.result(), card.purpose().name(), link.division(), card.visitedOn());
                var visit = known.get(number);
                if (visit == null) {
                    known.put(number, opened(number, link, card, word, today));
                    return Outcome.ACCEPTED;
                }
                return corrected(row, visit, member, counterpart, card, links, word);
            } catch (RuleViolation refused) {
                if (!named.explains(row, member, counterpart, links)) {
                    row.bad(WRONG.getOrDefault(refused.code(), NUMBER), refused.code());
                }
                return Outcome.REJECTED;
            }
        };
    }

    /** Whom the rows name: the members there are, and the numbers that gave way to another one. */
    private record Named(Set<String> members, Map<String, String> mergedMembers, Map<String, String> mergedVillagers) {

        /** Notes that a row names someone who gave way to another entry, or a member who is not there; says whether it does. */
        boolean explains(Row row, String member, String counterpart, Links links) {
            boolean merged = RowChecks.isMerged(row, MEMBER, member, mergedMembers)
                    | RowChecks.isMerged(row, COUNTERPART, counterpart, mergedVillagers);
            if (!merged && !members.contains(member) && !links.know(member)) {
                row.bad(MEMBER, "person-unknown");
                return true;
            }
            return merged;
        }
    }

    private Visit opened(String number, Link link, Card card, Optional<ResultWord> word, LocalDate today) {
        var visit = new Visit(UuidCreator.getTimeOrderedEpoch(), number, link, card, BY, today);
        recording.record(visit, BY);
        word.ifPresent(means -> track(visit, means));
        return visit;
    }

    /**
     * A row that was taken before does not undo what people have corrected since. A roster knows nothing of places and
     * concerns that were told otherwise; they stay.
     */
    private Outcome corrected(
            Row row,
            Visit visit,
            String member,
            String counterpart,
            Card read,
            Links links,
            Optional<ResultWord> word) {
        if (!visit.isOf(member, counterpart)) {
            row.bad(NUMBER, "visit-parties-fixed");
            return Outcome.REJECTED;
        }
        if (visit.hasTaken(read, 0)) {
            return Outcome.UNCHANGED;
        }
        visits.lockAnew(visit);
        var card = new Card(
                read.visitedOn(),
                read.purpose(),
                read.activity(),
                read.content(),
                read.result(),
                visit.card().place(),
                visit.card().locationConsent(),
                visit.card().concernTopic(),
                visit.card().concern());
        if (!recording.correct(visit, card, links, new Recorder(BY, null, null, superior::isAboveBranch))) {
            return Outcome.UNCHANGED;
        }
        word.ifPresent(means -> concerns.firstOf(visit.id())
                .ifPresentOrElse(concern -> follow(concern, visit, means), () -> track(visit, means)));
        return Outcome.ACCEPTED;
    }

    private void track(Visit visit, ResultWord word) {
        var concern = new Concern(visit.heard(null, visit.card().content()), BY);
        concerns.persist(concern);
        outbox.add(concern.heard());
        follow(concern, visit, word);
    }

    private void follow(Concern concern, Visit visit, ResultWord word) {
        concern.follow(word, BY, visit.card().visitedOn()).forEach(outbox::add);
    }

    private static Set<String> named(List<Row> rows, String column) {
        return rows.stream()
                .map(row -> row.cells().get(column))
                .filter(Objects::nonNull)
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private static Card read(Row row) {
        return new Card(
                row.date(DAY),
                row.code("目的", word -> Coded.of(Purpose.class, word)),
                row.code("活动", word -> Coded.of(Activity.class, word)),
                row.text("内容"),
                row.text("结果"),
                null,
                false,
                null,
                null);
    }

    private static String numbered(Row row, String column, String form) {
        String number = row.text(column);
        if (number != null && !number.matches(form)) {
            row.bad(column, "roster-number-invalid");
        }
        return number;
    }
}
