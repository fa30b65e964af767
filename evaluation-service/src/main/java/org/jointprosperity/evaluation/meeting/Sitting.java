package org.jointprosperity.evaluation.meeting;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.contracts.EvaluationEvent.MeetingCancelled;
import org.jointprosperity.contracts.EvaluationEvent.MeetingClosed;
import org.jointprosperity.contracts.EvaluationEvent.MeetingOpened;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.evaluation.decision.progress.MotionSource;
import org.jointprosperity.evaluation.decision.progress.RecordMeeting;
import org.jointprosperity.evaluation.followup.AssignFollowUp;
import org.jointprosperity.evaluation.meeting.attendance.Attendance;
import org.jointprosperity.evaluation.meeting.attendance.Presence;
import org.jointprosperity.evaluation.meeting.attendance.Proxy;
import org.jointprosperity.evaluation.meeting.attendance.SittingMember;
import org.jointprosperity.evaluation.meeting.attendance.SittingMember.Listed;
import org.jointprosperity.evaluation.meeting.ballot.CountVotes;
import org.jointprosperity.evaluation.meeting.ballot.Manner;
import org.jointprosperity.evaluation.meeting.ballot.VoidBallots;
import org.jointprosperity.evaluation.meeting.form.AttachPaper;
import org.jointprosperity.evaluation.meeting.form.CallSitting;
import org.jointprosperity.evaluation.meeting.form.CancelSitting;
import org.jointprosperity.evaluation.meeting.form.CloseSitting;
import org.jointprosperity.evaluation.meeting.form.FileMinutes;
import org.jointprosperity.evaluation.meeting.form.GiveProxy;
import org.jointprosperity.evaluation.meeting.form.NoteAttendance;
import org.jointprosperity.evaluation.meeting.form.OpenSitting;
import org.jointprosperity.evaluation.meeting.form.OpenVote;
import org.jointprosperity.evaluation.meeting.form.PutMotion;
import org.jointprosperity.evaluation.meeting.form.WithoutVote;
import org.jointprosperity.evaluation.meeting.motion.Agenda;
import org.jointprosperity.evaluation.meeting.motion.Motion;
import org.jointprosperity.evaluation.meeting.motion.MotionVote;
import org.jointprosperity.evaluation.meeting.proxy.ProxyRule;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.template.Stage;
import org.jointprosperity.evaluation.verdict.AskVerdict;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.RuleBook;

/**
 * 会议: a meeting from its notice to its minutes. Its roll is frozen at the opening, who is there follows from comings and
 * goings, and nobody learns how a vote goes before it is closed. Nothing of it is removed; one that failed is called anew.
 */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Sitting {

    /** Where party law keeps some of the members from voting (选举工作条例 art. 5); it does so nowhere else. */
    private static final Set<Body> PARTY_BODIES = EnumSet.of(Body.MEMBERS, Body.BRANCH_COMMITTEE);

    /** The matter of ballots that came back and went out, at whatever meeting. */
    private static final String BALLOTS_RETURNED = "ballots-returned";

    @Id
    UUID id;

    @Version
    long version;

    UUID decisionId;
    String divisionCode;
    int stage;

    @Enumerated(STRING)
    Body body;

    @Enumerated(STRING)
    SittingState state;

    String matter;
    LocalDate noticeOn;
    LocalDate meetsOn;
    String venue;
    String agenda;

    @Enumerated(STRING)
    MotionSource motionSource;

    String chair;
    String recorder;
    LocalTime openedAt;
    LocalTime closedAt;
    int onRoll;
    int eligible;
    Integer present;

    @Enumerated(STRING)
    Outcome outcome;

    Integer recordNumber;
    String minutesReference;
    String minutesSha256;
    LocalDate chairSignedOn;
    LocalDate recorderSignedOn;
    String cancelReason;

    @Convert(converter = StoredViews.class)
    StoredViews.Said views;

    int entries;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "sitting_id", insertable = false, updatable = false)
    @OrderBy("memberNumber")
    @BatchSize(size = 100)
    List<SittingMember> members = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "sitting_id", insertable = false, updatable = false)
    @OrderBy("number")
    @BatchSize(size = 100)
    List<Presence> presences = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "sitting_id", insertable = false, updatable = false)
    @OrderBy("number")
    @BatchSize(size = 100)
    List<Proxy> proxies = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "sitting_id", insertable = false, updatable = false)
    @OrderBy("number")
    @BatchSize(size = 100)
    List<Motion> motions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "sitting_id", insertable = false, updatable = false)
    @OrderBy("motionNumber, number")
    @BatchSize(size = 100)
    List<MotionVote> votes = new ArrayList<>();

    @OneToMany(mappedBy = "sitting", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 100)
    List<SittingPaper> papers = new ArrayList<>();

    protected Sitting() {}

    /** 会议通知: calls a meeting of a body; the notice has gone out and is not after the meeting. */
    Sitting(CallSitting form, String divisionCode, String matter, Body body, LocalDate today) {
        // its votes are by rights and not by heads, which nobody counts in a hall of this service
        rule(body != Body.COOPERATIVE_ASSEMBLY, "assembly-recorded-by-minutes", "body", body);
        rule(!form.noticeOn().isAfter(today), "date-in-the-future", "date", form.noticeOn(), "today", today);
        rule(
                !form.noticeOn().isAfter(form.meetsOn()),
                "notice-after-meeting",
                "heldOn",
                form.meetsOn(),
                "noticeOn",
                form.noticeOn(),
                "daysLate",
                ChronoUnit.DAYS.between(form.meetsOn(), form.noticeOn()));
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.decisionId = form.decision();
        this.divisionCode = divisionCode;
        this.matter = matter;
        this.stage = form.stage();
        this.body = body;
        this.state = SittingState.CALLED;
        this.noticeOn = form.noticeOn();
        this.meetsOn = form.meetsOn();
        this.venue = form.venue();
        this.agenda = form.agenda();
        this.motionSource = form.motionSource();
    }

    /** 开会: freezes the roll as it stands; every person stands on it once. */
    MeetingOpened open(OpenSitting form, List<Listed> roll, Subject subject, LocalDate today) {
        requireState(SittingState.CALLED);
        rule(!meetsOn.isAfter(today), "date-in-the-future", "date", meetsOn, "today", today);
        rule(!form.chair().equals(form.recorder()), "chair-is-recorder", "person", form.chair());
        rule(!roll.isEmpty(), "roll-empty", "body", body);
        var without = withoutVote(form);
        rule(without.isEmpty() || PARTY_BODIES.contains(body), "vote-not-withheld-here", "body", body);
        attendance().enrol(roll, without);
        this.state = SittingState.OPEN;
        this.onRoll = members.size();
        this.eligible = attendance().eligible();
        this.chair = form.chair();
        this.recorder = form.recorder();
        this.openedAt = form.at();
        return new MeetingOpened(id, decisionId, subject, stage, body.name(), onRoll, eligible, divisionCode, meetsOn);
    }

    /** 到会、离会: notes who came and left. */
    void attend(NoteAttendance form) {
        requireState(SittingState.OPEN);
        attendance().note(form, openedAt, agenda().lastVoteAt());
        touch();
    }

    /**
     * 委托: takes a written proxy before the first vote.
     *
     * @param allowed the rule by which this body takes proxies, or none
     */
    void give(GiveProxy form, Optional<ProxyRule> allowed, RuleBook rules) {
        requireState(SittingState.OPEN);
        // where no rule allows proxies, the rule by which the votes of this body are counted knows none
        var cited = cited(rules, matter);
        rule(allowed.isPresent(), "proxy-not-allowed", cited.with("body", body, "on", meetsOn));
        attendance().give(form, allowed.orElseThrow(), votes.size());
        touch();
    }

    /** 提出议案: the one motion of the meeting first, then amendments to it as long as it is not voted on. */
    void put(PutMotion form) {
        requireState(SittingState.OPEN);
        attendance().requireMayMove(form.mover());
        agenda().put(form);
        touch();
    }

    /** 开始表决: those who are there now have the vote; amendments come before the motion, the last of them first. */
    void openVote(int number, OpenVote form, RuleBook rules) {
        requireState(SittingState.OPEN);
        rule(
                form.manner() != Manner.SECRET_ELECTRONIC,
                "electronic-secret-not-offered",
                cited(rules, matter).with("manner", form.manner()));
        agenda().requireMayVote(number);
        rule(!form.at().isBefore(lastTime()), "time-goes-back", "at", form.at(), "last", lastTime());
        var attendance = attendance();
        agenda().openVote(number, form, attendance.voters(form.at()).size(), attendance.households(form.at()));
        touch();
    }

    /** 计票: enters the count of the open vote, once; it is told when the vote is closed. */
    void count(int number, CountVotes form) {
        requireState(SittingState.OPEN);
        agenda().count(number, form);
        touch();
    }

    /** 结束表决: tells the result and has it judged; void ballots leave the motion to be voted on again. */
    void closeVote(int number, LocalTime at, RuleBook rules) {
        requireState(SittingState.OPEN);
        agenda().closeVote(
                        number,
                        at,
                        vote -> rules.judge(question(headcount().of(vote))).outcome() == Outcome.CARRIED,
                        tally -> VoidBallots.of(tally, cited(rules, BALLOTS_RETURNED), cited(rules, matter)));
        touch();
    }

    /**
     * 会议登记表: the record by which the meeting is judged when it is closed; an open vote is closed first. A meeting that came
     * to no vote that stands tells of no votes: nobody said no.
     */
    RecordMeeting record(CloseSitting form, Stage of) {
        requireState(SittingState.OPEN);
        agenda().requireDealtWith(stage);
        rule(!form.at().isBefore(lastTime()), "time-goes-back", "at", form.at(), "last", lastTime());
        var decisive = agenda().decisive();
        if (of.viewOfEach()) {
            var there = attendance().voters(decisive.map(MotionVote::openedAt).orElse(form.at()));
            StatedViews.of(form.views()).requireOfEach(there, chair, decisive.map(MotionVote::tally));
        } else {
            rule(form.views() == null, "views-not-asked", "stage", stage);
        }
        return new RecordMeeting(
                meetsOn,
                noticeOn,
                body,
                decisive.map(headcount()::of).orElseGet(() -> headcount().unvoted(form.at())),
                motionSource,
                agenda().resolved(),
                form.minutes(),
                form.signatures(),
                form.townshipAttendees());
    }

    /** 散会: closes the meeting with what the rules said of its record. */
    MeetingClosed close(CloseSitting form, RecordMeeting record, int number, Outcome judged, Subject subject) {
        requireState(SittingState.OPEN);
        this.state = SittingState.CLOSED;
        this.closedAt = form.at();
        this.minutesReference = form.minutes();
        this.views = form.views() == null ? null : new StoredViews.Said(form.views());
        this.present = record.counts().require(Count.PRESENT);
        this.recordNumber = number;
        this.outcome = judged;
        return new MeetingClosed(
                id,
                decisionId,
                subject,
                stage,
                body.name(),
                eligible,
                present,
                (judged == Outcome.CARRIED || judged == Outcome.NOT_CARRIED ? judged : Outcome.VOID).name(),
                divisionCode,
                meetsOn);
    }

    /** 会议记录定稿: hash and signatures of chair and recorder; where the stage says so, everyone who was there takes something on. */
    void file(FileMinutes form, Stage of, LocalDate today) {
        requireState(SittingState.CLOSED);
        for (var signed : List.of(form.chairSignedOn(), form.recorderSignedOn())) {
            rule(!signed.isAfter(today), "date-in-the-future", "date", signed, "today", today);
            rule(
                    !signed.isBefore(meetsOn),
                    "signed-before-meeting",
                    "signedOn",
                    signed,
                    "heldOn",
                    meetsOn,
                    "missing",
                    ChronoUnit.DAYS.between(signed, meetsOn));
        }
        if (of.bindsEach() && outcome == Outcome.CARRIED) {
            var bound = form.followUps().stream().map(AssignFollowUp::owner).collect(Collectors.toSet());
            var decidedAt = agenda().decisive().map(MotionVote::openedAt).orElse(closedAt);
            attendance().voters(decidedAt).stream()
                    .sorted()
                    .filter(office -> !bound.contains(office))
                    .findFirst()
                    .ifPresent(office -> rule(false, "office-not-bound", "office", office));
        }
        this.state = SittingState.MINUTED;
        this.minutesSha256 = form.sha256();
        this.chairSignedOn = form.chairSignedOn();
        this.recorderSignedOn = form.recorderSignedOn();
    }

    /** 附件: a paper is attached once. */
    void attach(AttachPaper form) {
        rule(state != SittingState.CANCELLED, "sitting-over", "state", state);
        rule(
                papers.stream().noneMatch(paper -> paper.sha256.equals(form.sha256())),
                "paper-already-attached",
                "sha256",
                form.sha256());
        papers.add(new SittingPaper(this, papers.size() + 1, form));
        touch();
    }

    /**
     * 取消: ends a meeting on which nothing was voted; it stays on record, and so does its roll. Once a vote was opened the
     * meeting is closed and judged, so that nobody has it called anew because of how the vote went.
     *
     * @return what is told of a meeting that was opened; none of one that was only called
     */
    Optional<MeetingCancelled> cancel(CancelSitting form, Subject subject, LocalDate today) {
        rule(state == SittingState.CALLED || state == SittingState.OPEN, "sitting-over", "state", state);
        rule(votes.isEmpty(), "sitting-has-voted", "votes", votes.size());
        var told = state == SittingState.OPEN
                ? new MeetingCancelled(id, decisionId, subject, stage, body.name(), divisionCode, today)
                : null;
        this.state = SittingState.CANCELLED;
        this.cancelReason = form.reason();
        return Optional.ofNullable(told);
    }

    Attendance attendance() {
        return new Attendance(id, divisionCode, members, presences, proxies);
    }

    Agenda agenda() {
        return new Agenda(id, divisionCode, motions, votes);
    }

    Headcount headcount() {
        return new Headcount(body, attendance());
    }

    private Map<String, WithoutVote.Reason> withoutVote(OpenSitting form) {
        return form.withoutVote() == null
                ? Map.of()
                : form.withoutVote().stream()
                        .collect(Collectors.toMap(WithoutVote::member, WithoutVote::reason, (first, next) -> first));
    }

    /** The rule of its day for what its body does about a matter, as a refusal names it. */
    private Citation cited(RuleBook rules, String about) {
        return rules.cited(body, about, meetsOn, new Jurisdiction(divisionCode));
    }

    private AskVerdict question(Counts counts) {
        return new AskVerdict(
                body,
                matter,
                meetsOn,
                new Jurisdiction(divisionCode),
                counts,
                Math.toIntExact(ChronoUnit.DAYS.between(noticeOn, meetsOn)));
    }

    /** The latest time that was noted: time does not go back. */
    private LocalTime lastTime() {
        return Stream.concat(agenda().times(), attendance().times())
                .reduce(openedAt, (one, other) -> one.isAfter(other) ? one : other);
    }

    private void requireState(SittingState wanted) {
        rule(state == wanted, "sitting-not-in-state", "state", state, "wanted", wanted);
    }

    /** What hangs on the meeting counts as a change of it, so that two who write at once are told. */
    private void touch() {
        entries++;
    }
}
