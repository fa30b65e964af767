package org.jointprosperity.evaluation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.EvaluationEvent.TraineeTaken;
import org.jointprosperity.evaluation.cultivation.Direction;
import org.jointprosperity.evaluation.cultivation.InTraining;
import org.jointprosperity.evaluation.cultivation.Trainee;
import org.jointprosperity.evaluation.cultivation.TraineeDetails;
import org.jointprosperity.evaluation.cultivation.TraineeKind;
import org.jointprosperity.evaluation.cultivation.TraineeNumber;
import org.jointprosperity.evaluation.cultivation.Trainees;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Named;
import org.jointprosperity.evaluation.neighbour.Neighbours;

/**
 * 培养名册: who trains whom for whom. Name and month of birth are kept only of those without a roster number, sex of
 * nobody. A trainee whose neighbours have not been heard of is kept and waits for them.
 */
@ApplicationScoped
class TraineeSheet implements SheetImport {

    private static final String NUMBER = "培养编号";
    private static final String DIRECTION = "培养方向";
    private static final String KIND = "类别";
    private static final String NAME = "姓名";
    private static final String BORN = "出生年月";
    private static final String PERSON = "人员编号";
    private static final String UNIT = "单位信用代码";
    private static final String BRANCH = "支部编码";
    private static final String STARTED = "开始日期";
    private static final Map<Kind, String> COLUMNS = Map.of(Kind.BRANCH, BRANCH, Kind.UNIT, UNIT, Kind.PERSON, PERSON);
    private static final String ROSTER_NUMBER = "C\\d{4,9}|N\\d{5,9}";
    private static final Map<String, String> ODD = Map.of(
            "trainee-begins-too-early", STARTED, "trainee-not-yet-born", STARTED, "urban-trainee-for-village", PERSON);

    private static final int LONGEST_NAME = 50;

    /** Digits of a village's code, with which the code of its branch begins. */
    private static final int VILLAGE = 12;

    private final Trainees trainees;
    private final InTraining training;
    private final Neighbours neighbours;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Outbox outbox;

    TraineeSheet(
            Trainees trainees,
            InTraining training,
            Neighbours neighbours,
            CurrentPlace place,
            BusinessDay businessDay,
            Outbox outbox) {
        this.trainees = trainees;
        this.training = training;
        this.neighbours = neighbours;
        this.place = place;
        this.businessDay = businessDay;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return "trainees";
    }

    @Override
    public String sheet() {
        return "培养名册";
    }

    @Override
    public List<String> columns() {
        return List.of(NUMBER, DIRECTION, KIND, NAME, BORN, PERSON, UNIT, BRANCH, STARTED);
    }

    @Override
    public Set<String> personal() {
        return Set.of(NAME, BORN);
    }

    @Override
    public int order() {
        return 20;
    }

    /** Of an upload that says nothing, nobody is named. */
    @Override
    public Taking begin() {
        return begin(List.of());
    }

    @Override
    public Taking begin(List<Row> rows) {
        training.lock(named(rows));
        var known = trainees.byNumber();
        var numbers = Map.of(
                Kind.BRANCH, neighbours.numbers(Kind.BRANCH),
                Kind.UNIT, neighbours.numbers(Kind.UNIT),
                Kind.PERSON, neighbours.numbers(Kind.PERSON));
        var seen = new HashSet<String>();
        var begins = new HashMap<String, Optional<LocalDate>>();
        return row -> {
            var details = read(row);
            if (row.isSound()) {
                String village = details.divisionCode();
                details.oddity(begins.computeIfAbsent(
                                details.kind() + village, key -> training.begins(details.kind(), village)))
                        .ifPresent(odd -> row.bad(ODD.get(odd.code()), odd.code()));
            }
            if (row.isSound() && !seen.add(details.number())) {
                row.bad(NUMBER, "row-repeated");
            }
            var before = row.isSound() ? known.get(details.number()) : null;
            if (before != null && !before.isWaiting() && !before.isAsTold(details)) {
                row.bad(NUMBER, "trainee-fixed");
            }
            return row.isSound() ? taken(row, details, before, numbers) : Outcome.REJECTED;
        };
    }

    private Outcome taken(Row row, TraineeDetails details, Trainee before, Map<Kind, Set<String>> numbers) {
        var told = new Trainee(details);
        Optional<Named> missing = told.named().stream()
                .filter(named -> !numbers.get(named.kind()).contains(named.number()))
                .findFirst();
        boolean another = before != null && !before.isWaiting() && before.trainsAnother(details);
        if (another && missing.isPresent()) {
            row.bad(COLUMNS.get(missing.get().kind()), "neighbour-unknown");
            return Outcome.REJECTED;
        }
        if (missing.isEmpty() && (before == null || before.isWaiting() || another)) {
            var refusal = training.refusal(details.person(), details.kind(), before == null ? null : before.id());
            if (refusal.isPresent()) {
                row.bad(PERSON, refusal.get());
                return Outcome.REJECTED;
            }
        }
        var trainee = before == null ? told : before;
        boolean different = before == null || before.correct(details);
        var taken =
                before != null && !before.isWaiting() ? Optional.<TraineeTaken>empty() : trainee.await(missing, true);
        trainees.persist(trainee);
        taken.ifPresent(outbox::add);
        if (trainee.isWaiting()) {
            row.waits(COLUMNS.get(missing.orElseThrow().kind()), "neighbour-unknown");
            return Outcome.WAITING;
        }
        return different || taken.isPresent() ? Outcome.ACCEPTED : Outcome.UNCHANGED;
    }

    private static Set<String> named(List<Row> rows) {
        return rows.stream()
                .map(row -> row.cells().getOrDefault(PERSON, "").strip())
                .filter(person -> person.matches(ROSTER_NUMBER))
                .collect(Collectors.toSet());
    }

    private TraineeDetails read(Row row) {
        String number = matching(row, NUMBER, row.text(NUMBER), TraineeNumber.PATTERN, "trainee-number-invalid");
        String person = matching(row, PERSON, row.optional(PERSON), ROSTER_NUMBER, "roster-number-invalid");
        String branch = matching(row, BRANCH, row.text(BRANCH), "\\d{14}", "branch-code-invalid");
        var unit = row.standard(UNIT, CreditCode::of);
        if (branch != null && !place.get().admits(branch.substring(0, VILLAGE), unit == null ? null : unit.value())) {
            row.bad(BRANCH, "place-not-yours");
        }
        var started = row.date(STARTED);
        if (started != null && started.isAfter(businessDay.today())) {
            row.bad(STARTED, "date-in-the-future");
        }
        return new TraineeDetails(
                number,
                row.code(DIRECTION, Direction::called),
                row.code(KIND, TraineeKind::called),
                person,
                person == null ? name(row) : null,
                person == null ? row.month(BORN) : null,
                unit == null ? null : unit.value(),
                branch,
                started);
    }

    private static String name(Row row) {
        String name = row.text(NAME);
        if (name != null && name.length() > LONGEST_NAME) {
            row.bad(NAME, "cell-too-long");
        }
        return name;
    }

    private static String matching(Row row, String column, String text, String pattern, String code) {
        if (text != null && !text.matches(pattern)) {
            row.bad(column, code);
            return null;
        }
        return text;
    }
}
