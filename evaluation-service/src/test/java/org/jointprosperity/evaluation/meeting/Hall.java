package org.jointprosperity.evaluation.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointprosperity.contracts.EvaluationEvent.MeetingCancelled;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.evaluation.decision.progress.MotionSource;
import org.jointprosperity.evaluation.decision.progress.RecordMeeting;
import org.jointprosperity.evaluation.meeting.attendance.SittingMember.Listed;
import org.jointprosperity.evaluation.meeting.ballot.CountVotes;
import org.jointprosperity.evaluation.meeting.ballot.Manner;
import org.jointprosperity.evaluation.meeting.form.AttendeeView;
import org.jointprosperity.evaluation.meeting.form.CallSitting;
import org.jointprosperity.evaluation.meeting.form.CancelSitting;
import org.jointprosperity.evaluation.meeting.form.CloseSitting;
import org.jointprosperity.evaluation.meeting.form.NoteAttendance;
import org.jointprosperity.evaluation.meeting.form.NoteAttendance.Move;
import org.jointprosperity.evaluation.meeting.form.OpenSitting;
import org.jointprosperity.evaluation.meeting.form.OpenVote;
import org.jointprosperity.evaluation.meeting.form.PutMotion;
import org.jointprosperity.evaluation.meeting.form.WithoutVote;
import org.jointprosperity.evaluation.meeting.proxy.ProxyRule;
import org.jointprosperity.evaluation.meeting.proxy.ProxyRules;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.RulePacks;
import org.jointprosperity.evaluation.template.Stage;
import org.jointprosperity.evaluation.template.Templates;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.RuleBook;

/** A hall where a body of so many meets on 12 June 2025, two of each household on the roll. */
final class Hall {

    static final LocalDate DAY = LocalDate.of(2025, 6, 12);
    static final LocalDate TODAY = LocalDate.of(2025, 12, 31);
    static final LocalTime NINE = LocalTime.of(9, 0);
    static final RuleBook RULES = new RuleBook(RulePacks.delivered());
    static final Subject SUBJECT = new Subject("evaluation", "decision", UUID.randomUUID(), 1);
    static final Stage STAGE =
            Templates.delivered().byId("three-stage").orElseThrow().stage(1).orElseThrow();

    private static final String VILLAGE = "611023104001";

    private Hall() {}

    static Sitting called(Body body) {
        return called(UUID.randomUUID(), 1, body);
    }

    static Sitting called(UUID decision, int stage, Body body) {
        var call =
                new CallSitting(decision, stage, body, DAY.minusDays(10), DAY, "村委会会议室", "活动场所", MotionSource.CADRES);
        return new Sitting(call, VILLAGE, "public-works", body, TODAY);
    }

    static Sitting opened(Body body, int due) {
        var sitting = called(body);
        sitting.open(opening(List.of()), roll(due), SUBJECT, TODAY);
        return sitting;
    }

    /** Opened, with the first so many there since nine. */
    static Sitting with(Body body, int due, int there) {
        var sitting = opened(body, due);
        IntStream.range(0, there).forEach(i -> move(sitting, i, Move.ARRIVED, NINE));
        sitting.put(new PutMotion("新建活动场所", person(0), null));
        return sitting;
    }

    static OpenSitting opening(List<WithoutVote> without) {
        return new OpenSitting(NINE, person(0), person(1), null, without);
    }

    static List<Listed> roll(int due) {
        return IntStream.range(0, due)
                .mapToObj(i -> new Listed(person(i), "MEMBER", "H%03d".formatted(i / 2)))
                .toList();
    }

    static String person(int i) {
        return "N%05d".formatted(i);
    }

    static void move(Sitting sitting, int person, Move move, LocalTime at) {
        sitting.attend(new NoteAttendance(List.of(new NoteAttendance.Entry(person(person), move, at))));
    }

    static void vote(Sitting sitting, int motion, LocalTime at, int yes, int no, int abstain) {
        sitting.openVote(motion, new OpenVote(at, Manner.SHOW_OF_HANDS), RULES);
        sitting.count(motion, hands(yes, no, abstain));
        sitting.closeVote(motion, at, RULES);
    }

    static CountVotes hands(int yes, int no, int abstain) {
        return new CountVotes(yes, no, abstain, null, null, null, null, null);
    }

    static Optional<MeetingCancelled> cancel(Sitting sitting) {
        return sitting.cancel(new CancelSitting("停电"), SUBJECT, TODAY);
    }

    static CloseSitting closing() {
        return new CloseSitting(LocalTime.of(12, 0), "会议记录1", 1, 0, null);
    }

    static RecordMeeting close(Sitting sitting, Stage stage, List<AttendeeView> views) {
        var form = new CloseSitting(LocalTime.of(12, 0), "会议记录1", 1, 0, views);
        var record = sitting.record(form, stage);
        sitting.close(form, record, 1, Outcome.CARRIED, SUBJECT);
        return record;
    }

    static Optional<ProxyRule> proxies(Body body) {
        return new ProxyRules().of(body, VILLAGE, DAY);
    }
}
