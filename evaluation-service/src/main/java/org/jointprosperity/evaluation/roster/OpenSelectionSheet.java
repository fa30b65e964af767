package org.jointprosperity.evaluation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.contracts.EvaluationEvent.SecretarySelected;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Named;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.selection.open.OpenSelection;
import org.jointprosperity.evaluation.selection.open.OpenSelections;
import org.jointprosperity.evaluation.selection.open.SelectionDetails;
import org.jointprosperity.evaluation.selection.open.SelectionResult;

/**
 * 公开竞聘: the open selections that were held on paper. One whose branch or secretary has not been heard of is kept and
 * waits for them.
 */
@ApplicationScoped
class OpenSelectionSheet implements SheetImport {

    private static final String BRANCH = "支部编码";
    private static final String DIVISION = "行政区划代码";
    private static final String NOTICED = "公告日期";
    private static final String APPLIED = "报名人数";
    private static final String ELIGIBLE = "初审合格人数";
    private static final String SPEECH = "演讲答辩日期";
    private static final String RESULT = "结果";
    private static final String APPOINTEE = "聘任人编号";
    private static final String APPOINTED = "聘任日期";
    private static final Map<Kind, String> COLUMNS = Map.of(Kind.BRANCH, BRANCH, Kind.PERSON, APPOINTEE);

    private final OpenSelections selections;
    private final Neighbours neighbours;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Outbox outbox;

    OpenSelectionSheet(
            OpenSelections selections,
            Neighbours neighbours,
            CurrentPlace place,
            BusinessDay businessDay,
            Outbox outbox) {
        this.selections = selections;
        this.neighbours = neighbours;
        this.place = place;
        this.businessDay = businessDay;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return "open-selections";
    }

    @Override
    public String sheet() {
        return "公开竞聘";
    }

    @Override
    public List<String> columns() {
        return List.of(BRANCH, DIVISION, NOTICED, APPLIED, ELIGIBLE, SPEECH, RESULT, APPOINTEE, APPOINTED);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Taking begin() {
        var known = selections.toldByKey();
        var numbers =
                Map.of(Kind.BRANCH, neighbours.numbers(Kind.BRANCH), Kind.PERSON, neighbours.numbers(Kind.PERSON));
        var seen = new HashSet<String>();
        return row -> {
            var details = read(row);
            if (row.isSound() && !seen.add(details.key())) {
                row.bad(BRANCH, "row-repeated");
            }
            var before = row.isSound() ? known.get(details.key()) : null;
            if (before != null && !before.isWaiting() && !before.isAsTold(details)) {
                row.bad(BRANCH, "selection-fixed");
            }
            return row.isSound() ? taken(row, details, before, numbers) : Outcome.REJECTED;
        };
    }

    private Outcome taken(Row row, SelectionDetails details, OpenSelection before, Map<Kind, Set<String>> numbers) {
        var selection = before == null ? new OpenSelection(details) : before;
        boolean waited = before == null || before.isWaiting();
        boolean different = before == null || before.correct(details);
        Optional<Named> missing = selection.named().stream()
                .filter(named -> !numbers.get(named.kind()).contains(named.number()))
                .findFirst();
        Optional<SecretarySelected> selected = waited ? selection.await(missing, before == null) : Optional.empty();
        selections.persist(selection);
        selected.ifPresent(outbox::add);
        if (selection.isWaiting()) {
            row.waits(COLUMNS.get(missing.orElseThrow().kind()), "neighbour-unknown");
            return Outcome.WAITING;
        }
        return different || waited ? Outcome.ACCEPTED : Outcome.UNCHANGED;
    }

    private SelectionDetails read(Row row) {
        String branch = matching(row, BRANCH, row.text(BRANCH), "\\d{14}", "branch-code-invalid");
        String division = division(row, branch);
        var result = row.code(RESULT, SelectionResult::called);
        boolean appointed = result != SelectionResult.NONE;
        String appointee =
                matching(row, APPOINTEE, row.optional(APPOINTEE), "C\\d{4,9}|N\\d{5,9}", "roster-number-invalid");
        var noticedOn = row.date(NOTICED);
        var speechOn = row.date(SPEECH);
        var appointedOn = row.optional(APPOINTED) == null ? null : row.date(APPOINTED);
        int applied = row.count(APPLIED);
        int eligible = row.count(ELIGIBLE);
        if (row.isSound()) {
            if (appointed != (appointee != null) || appointed != (appointedOn != null)) {
                row.bad(APPOINTEE, "appointee-mismatch");
            }
            if (eligible > applied) {
                row.bad(ELIGIBLE, "selection-counts-contradict");
            }
            requireOrder(row, noticedOn, speechOn, appointedOn);
        }
        return new SelectionDetails(
                branch, division, noticedOn, applied, eligible, speechOn, result, appointee, appointedOn);
    }

    private String division(Row row, String branch) {
        var code = row.standard(DIVISION, DivisionCode::of);
        if (code == null) {
            return null;
        }
        if (code.level() != DivisionCode.Level.VILLAGE || branch != null && !branch.startsWith(code.value())) {
            row.bad(DIVISION, "village-code-invalid");
        } else if (!place.get().admits(code.value(), null)) {
            row.bad(DIVISION, "place-not-yours");
        }
        return code.value();
    }

    private void requireOrder(Row row, LocalDate noticedOn, LocalDate speechOn, LocalDate appointedOn) {
        if (speechOn.isBefore(noticedOn)) {
            row.bad(SPEECH, "selection-days-out-of-order");
        }
        if (appointedOn != null && appointedOn.isBefore(speechOn)) {
            row.bad(APPOINTED, "selection-days-out-of-order");
        }
        var last = appointedOn == null ? speechOn : appointedOn;
        if (last.isAfter(businessDay.today())) {
            row.bad(appointedOn == null ? SPEECH : APPOINTED, "date-in-the-future");
        }
    }

    private static String matching(Row row, String column, String text, String pattern, String code) {
        if (text != null && !text.matches(pattern)) {
            row.bad(column, code);
            return null;
        }
        return text;
    }
}
