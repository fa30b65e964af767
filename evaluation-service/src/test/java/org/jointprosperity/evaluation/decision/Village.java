package org.jointprosperity.evaluation.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.evaluation.decision.progress.MeetingView;
import org.jointprosperity.evaluation.decision.progress.MotionSource;
import org.jointprosperity.evaluation.decision.progress.RecordMeeting;
import org.jointprosperity.evaluation.rule.Basis;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.RulePacks;
import org.jointprosperity.evaluation.template.Template;
import org.jointprosperity.evaluation.template.Templates;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.RuleBook;

/** A village of 20 party members and 40 representatives that decides on public works. */
public final class Village {

    static final LocalDate OPENED = LocalDate.of(2025, 6, 2);
    static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

    private static final AtomicInteger MINUTES = new AtomicInteger();
    private static final RulePacks PACKS = RulePacks.delivered();
    private static final RuleBook RULES = new RuleBook(PACKS);
    private static final Template COURSE =
            Templates.delivered().byId("three-stage").orElseThrow();

    private Village() {}

    static Decision decides(String matter) {
        return decides(matter, null);
    }

    static Decision decides(String matter, NameSubject subject) {
        var request =
                new OpenDecision("three-stage", matter, "新建茶园100亩", "61102310400101", null, null, subject, OPENED);
        return new Decision(request, COURSE, PACKS.matter(matter).orElseThrow(), "611023104001", null, TODAY);
    }

    /** One whose party members have agreed, so that the second stage is next. */
    public static Decision afterTheMembersSaidYes() {
        var decision = decides("public-works");
        hold(decision, 1, members(20, 15, 12));
        return decision;
    }

    static List<EvaluationEvent> hold(Decision decision, int stage, Counts counts) {
        return hold(decision, stage, null, OPENED.plusDays(10), counts);
    }

    static List<EvaluationEvent> hold(Decision decision, int stage, Body body, LocalDate on, Counts counts) {
        return decision.record(
                COURSE.stage(stage).orElseThrow(),
                COURSE,
                form(body, on, null, counts),
                RULES,
                TODAY,
                Optional.empty());
    }

    /** Records a meeting from its paper. */
    public static List<EvaluationEvent> hold(Decision decision, int stage, RecordMeeting form) {
        return decision.record(COURSE.stage(stage).orElseThrow(), COURSE, form, RULES, TODAY, Optional.empty());
    }

    /** Opens a meeting of a body for a stage, with so many on its roll. */
    public static void opens(Decision decision, UUID sitting, int stage, Body body, Counts due) {
        decision.opens(sitting, COURSE.stage(stage).orElseThrow(), COURSE, body, OPENED.plusDays(10), due);
    }

    /** The meeting that was opened is not held. */
    public static void cancels(Decision decision, UUID sitting) {
        decision.cancels(sitting);
    }

    /** The meeting that was opened is closed and judged; says how. */
    public static Outcome concludes(Decision decision, int stage, RecordMeeting form) {
        decision.conclude(COURSE.stage(stage).orElseThrow(), COURSE, form, RULES, TODAY);
        return decision.progress().lastMeeting().verdict().outcome();
    }

    /** What was recorded of the meetings of a stage. */
    public static List<Counts> recorded(Decision decision, int stage) {
        return held(decision, stage).stream().map(MeetingView::counts).toList();
    }

    /** The meetings of a stage, the first first. */
    static List<MeetingView> held(Decision decision, int stage) {
        return decision.progress().meetings().stream()
                .filter(meeting -> meeting.stage() == stage)
                .toList();
    }

    /** The paper of a meeting of a body on a day, with minutes of its own. */
    public static RecordMeeting form(Body body, LocalDate on, LocalDate notice, Counts counts) {
        return new RecordMeeting(
                on,
                notice,
                body,
                counts,
                MotionSource.MEMBERS,
                "修建通组公路",
                "会议记录" + MINUTES.incrementAndGet(),
                there(counts),
                1);
    }

    private static int there(Counts counts) {
        return counts.of(Basis.PRESENT).orElse(0);
    }

    static NameSubject subject() {
        return new NameSubject("pairing", "undertaking", UUID.randomUUID(), 3);
    }

    /** So many due, there and in favour. */
    public static Counts members(int eligible, int present, int yes) {
        return new Counts(Map.of(Count.ELIGIBLE, eligible, Count.PRESENT, present, Count.YES, yes));
    }
}
