package org.jointprosperity.evaluation.meeting;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.EvaluationEvent.MeetingClosed;
import org.jointprosperity.contracts.EvaluationEvent.MeetingOpened;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.evaluation.decision.MotionSource;
import org.jointprosperity.evaluation.decision.RecordMeeting;
import org.jointprosperity.evaluation.followup.AssignFollowUp;
import org.jointprosperity.evaluation.meeting.SittingMember.Listed;
import org.jointprosperity.evaluation.meeting.ballot.CountVotes;
import org.jointprosperity.evaluation.meeting.ballot.Manner;
import org.jointprosperity.evaluation.meeting.ballot.Tally;
import org.jointprosperity.evaluation.meeting.form.AttachPaper;
import org.jointprosperity.evaluation.meeting.form.AttendeeView;
import org.jointprosperity.evaluation.meeting.form.CallSitting;
import org.jointprosperity.evaluation.meeting.form.CancelSitting;
import org.jointprosperity.evaluation.meeting.form.CloseSitting;
import org.jointprosperity.evaluation.meeting.form.FileMinutes;
import org.jointprosperity.evaluation.meeting.form.GiveProxy;
import org.jointprosperity.evaluation.meeting.form.NoteAttendance;
import org.jointprosperity.evaluation.meeting.form.NoteAttendance.Move;
import org.jointprosperity.evaluation.meeting.form.OpenSitting;
import org.jointprosperity.evaluation.meeting.form.OpenVote;
import org.jointprosperity.evaluation.meeting.form.PutMotion;
import org.jointprosperity.evaluation.meeting.form.WithoutVote;
import org.jointprosperity.evaluation.meeting.proxy.ProxyLimit;
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

    @OneToMany(mappedBy = "sitting", cascade = CascadeType.PERSIST)
    @OrderBy("memberNumber")
    @BatchSize(size = 100)
    List<SittingMember> members = new ArrayList<>();

    @OneToMany(mappedBy = "sitting", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 100)
    List<Presence> presences = new ArrayList<>();

    @OneToMany(mappedBy = "sitting", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 100)
    List<Proxy> proxies = new ArrayList<>();

    @OneToMany(mappedBy = "sitting", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 100)
    List<Motion> motions = new ArrayList<>();

    @OneToMany(mappedBy = "sitting", cascade = CascadeType.PERSIST)
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
        rule(!form.noticeOn().isAfter(today), "date-in-the-future", "date", form.noticeOn(), "today", today);
        rule(
                !form.noticeOn().isAfter(form.meetsOn()),
                "notice-after-meeting",
                "heldOn",
                form.meetsOn(),
                "noticeOn",
                form.noticeOn());
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
        var seen = new HashSet<String>();
        roll.forEach(listed -> rule(seen.add(listed.member()), "person-twice-on-roll", "member", listed.member()));
        without.keySet().forEach(member -> rule(seen.contains(member), "not-on-roll", "member", member));
        roll.forEach(listed -> members.add(new SittingMember(this, listed, without.get(listed.member()))));
        this.state = SittingState.OPEN;
        this.chair = form.chair();
        this.recorder = form.recorder();
        this.openedAt = form.at();
        return new MeetingOpened(
                id, decisionId, subject, stage, body.name(), members.size(), eligible(), divisionCode, meetsOn);
    }

    /** 到会、离会: notes who came and left, in the order of time; what a vote has counted is not changed afterwards. */
    void attend(NoteAttendance form) {
        requireState(SittingState.OPEN);
        var noted = new ArrayList<>(presences);
        for (var entry : form.entries()) {
            requireOnRoll(entry.member());
            rule(!entry.at().isBefore(openedAt), "before-the-opening", "at", entry.at(), "openedAt", openedAt);
            lastVoteAt()
                    .ifPresent(at ->
                            rule(entry.at().isAfter(at), "presence-already-counted", "at", entry.at(), "votedAt", at));
            var last = noted.stream()
                    .filter(presence -> presence.memberNumber.equals(entry.member()))
                    .reduce((first, next) -> next);
            last.ifPresent(before -> rule(
                    entry.at().isAfter(before.atTime),
                    "attendance-out-of-order",
                    "member",
                    entry.member(),
                    "at",
                    entry.at(),
                    "last",
                    before.atTime));
            boolean there = last.map(before -> before.move == Move.ARRIVED).orElse(false);
            rule(there == (entry.move() == Move.LEFT), there ? "already-there" : "not-there", "member", entry.member());
            noted.add(new Presence(this, noted.size() + 1, entry));
        }
        presences.addAll(noted.subList(presences.size(), noted.size()));
        touch();
    }

    /**
     * 委托: takes a written proxy before the first vote.
     *
     * @param allowed the rule by which this body takes proxies, or none
     */
    void give(GiveProxy form, Optional<ProxyRule> allowed) {
        requireState(SittingState.OPEN);
        var by = allowed.orElse(null);
        rule(by != null, "proxy-not-allowed", "body", body, "on", meetsOn);
        var giver = requireOnRoll(form.giver());
        var holder = requireOnRoll(form.holder());
        rule(giver.voting && holder.voting, "proxy-without-vote", "giver", form.giver(), "holder", form.holder());
        rule(giver != holder, "proxy-to-oneself", "giver", form.giver());
        rule(votes.isEmpty(), "proxy-after-a-vote", "votes", votes.size());
        rule(
                form.relation() == by.limit(),
                "proxy-outside-limit",
                "limit",
                by.limit(),
                "article",
                by.article(),
                "giver",
                form.giver());
        rule(
                by.limit() != ProxyLimit.SAME_HOUSEHOLD
                        || giver.householdNumber != null && giver.householdNumber.equals(holder.householdNumber),
                "proxy-outside-limit",
                "limit",
                by.limit(),
                "article",
                by.article(),
                "giver",
                form.giver());
        rule(
                proxies.stream().noneMatch(proxy -> proxy.giverNumber.equals(form.giver())),
                "proxy-given-already",
                "giver",
                form.giver());
        long held = proxies.stream()
                .filter(proxy -> proxy.holderNumber.equals(form.holder()))
                .count();
        rule(
                by.mostPerHolder() == null || held < by.mostPerHolder(),
                "proxy-too-many",
                "holder",
                form.holder(),
                "held",
                held,
                "most",
                by.mostPerHolder());
        proxies.add(new Proxy(this, proxies.size() + 1, form, by));
        touch();
    }

    /** 提出议案: the one motion of the meeting first, then amendments to it as long as it is not voted on. */
    void put(PutMotion form) {
        requireState(SittingState.OPEN);
        requireOnRoll(form.mover());
        var main = main();
        if (form.amends() == null) {
            rule(main.isEmpty(), "motion-already-put", "motion", 1);
        } else {
            rule(main.isPresent() && main.get().number == form.amends(), "amends-no-motion", "amends", form.amends());
            rule(
                    main.get().state == MotionState.PUT,
                    "motion-not-waiting",
                    "motion",
                    form.amends(),
                    "state",
                    main.get().state);
        }
        motions.add(new Motion(this, motions.size() + 1, form));
        touch();
    }

    /** 开始表决: those who are there now have the vote; amendments come before the motion, the last of them first. */
    void openVote(int number, OpenVote form) {
        requireState(SittingState.OPEN);
        rule(form.manner() != Manner.SECRET_ELECTRONIC, "electronic-secret-not-offered", "manner", form.manner());
        var motion = motion(number);
        rule(motion.state == MotionState.PUT, "motion-not-waiting", "motion", number, "state", motion.state);
        rule(
                motions.stream().noneMatch(other -> other.state == MotionState.VOTING),
                "another-vote-is-open",
                "motion",
                number);
        lastWaitingAmendment()
                .ifPresent(first ->
                        rule(first == motion, "amendments-come-first", "motion", number, "amendment", first.number));
        rule(!form.at().isBefore(lastTime()), "time-goes-back", "at", form.at(), "last", lastTime());
        var attendance = attendance();
        votes.add(new MotionVote(
                this,
                motion,
                votesOn(number).size() + 1,
                form,
                attendance.voters(form.at()).size(),
                attendance.households(form.at())));
        motion.state = MotionState.VOTING;
        touch();
    }

    /** 计票: enters the count of the open vote, once; it is told when the vote is closed. */
    void count(int number, CountVotes form) {
        var vote = openVoteOn(number);
        rule(vote.tally == null, "already-counted", "motion", number);
        vote.tally = form.tally(vote.manner, vote.present);
        touch();
    }

    /** 结束表决: tells the result and has it judged; void ballots leave the motion to be voted on again. */
    void closeVote(int number, LocalTime at, RuleBook rules) {
        var vote = openVoteOn(number);
        rule(vote.tally != null, "not-counted-yet", "motion", number);
        rule(!at.isBefore(vote.openedAt), "time-goes-back", "at", at, "last", vote.openedAt);
        var motion = motion(number);
        if (vote.tally.ballotsVoid()) {
            motion.state = MotionState.PUT;
        } else {
            var verdict = rules.judge(question(counts(vote)));
            motion.state = verdict.outcome() == Outcome.CARRIED ? MotionState.CARRIED : MotionState.NOT_CARRIED;
        }
        vote.closedAt = at;
        touch();
    }

    /**
     * 会议登记表: the record by which the meeting is judged when it is closed. A meeting that never voted said nothing; an
     * open vote is closed first.
     */
    RecordMeeting record(CloseSitting form, Stage of) {
        requireState(SittingState.OPEN);
        rule(
                motions.stream().noneMatch(motion -> motion.state == MotionState.VOTING),
                "vote-still-open",
                "state",
                MotionState.VOTING);
        var main = main().orElse(null);
        rule(main != null, "no-motion-put", "stage", stage);
        rule(!form.at().isBefore(lastTime()), "time-goes-back", "at", form.at(), "last", lastTime());
        var decisive = decisive();
        if (of.viewOfEach()) {
            requireViewOfEach(
                    form, decisive.map(vote -> vote.openedAt).orElse(form.at()), decisive.map(vote -> vote.tally));
        } else {
            rule(form.views() == null, "views-not-asked", "stage", stage);
        }
        return new RecordMeeting(
                meetsOn,
                noticeOn,
                body,
                decisive.map(this::counts).orElseGet(() -> unvoted(form.at())),
                motionSource,
                resolved(main),
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
                eligible(),
                present,
                judged == Outcome.NO_RULE_IN_FORCE ? Outcome.VOID.name() : judged.name(),
                divisionCode,
                meetsOn);
    }

    /** 会议记录定稿: hash and signatures of chair and recorder; where the stage says so, everyone who was there takes something on. */
    void file(FileMinutes form, Stage of, LocalDate today) {
        requireState(SittingState.CLOSED);
        for (var signed : List.of(form.chairSignedOn(), form.recorderSignedOn())) {
            rule(!signed.isAfter(today), "date-in-the-future", "date", signed, "today", today);
            rule(!signed.isBefore(meetsOn), "signed-before-meeting", "signedOn", signed, "heldOn", meetsOn);
        }
        if (of.bindsEach() && outcome == Outcome.CARRIED) {
            var bound = form.followUps().stream().map(AssignFollowUp::owner).collect(Collectors.toSet());
            attendance().voters(closedAt).stream()
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

    /** 取消: ends a meeting that was not closed; it stays on record. */
    void cancel(CancelSitting form) {
        rule(state == SittingState.CALLED || state == SittingState.OPEN, "sitting-over", "state", state);
        this.state = SittingState.CANCELLED;
        this.cancelReason = form.reason();
    }

    /** How many on the roll have a vote. */
    int eligible() {
        return Math.toIntExact(members.stream().filter(member -> member.voting).count());
    }

    Attendance attendance() {
        return new Attendance(members, presences, proxies);
    }

    List<MotionVote> votesOn(int motion) {
        return votes.stream().filter(vote -> vote.motionNumber == motion).toList();
    }

    /** The motion of the meeting, or none yet. */
    Optional<Motion> main() {
        return motions.stream().filter(motion -> !motion.isAmendment()).findFirst();
    }

    /** Who is on the roll, to be frozen again where the stage is held again. */
    List<Listed> roll() {
        return members.stream().map(SittingMember::listed).toList();
    }

    private Map<String, WithoutVote.Reason> withoutVote(OpenSitting form) {
        return form.withoutVote() == null
                ? Map.of()
                : form.withoutVote().stream()
                        .collect(Collectors.toMap(WithoutVote::member, WithoutVote::reason, (first, next) -> first));
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

    /** What the rules are asked about a vote: its own count and those who were there when it was opened. */
    private Counts counts(MotionVote vote) {
        var values = roll(vote.present, vote.households);
        values.put(Count.YES, vote.tally.yes());
        values.put(Count.NO, vote.tally.no());
        values.put(Count.ABSTAIN, vote.tally.abstain());
        values.put(Count.BALLOTS_CAST, vote.tally.cast());
        return new Counts(values);
    }

    private Counts unvoted(LocalTime at) {
        var attendance = attendance();
        var values = roll(attendance.voters(at).size(), attendance.households(at));
        values.put(Count.YES, 0);
        return new Counts(values);
    }

    private EnumMap<Count, Integer> roll(int there, Integer households) {
        var values = new EnumMap<Count, Integer>(Count.class);
        values.put(Count.ELIGIBLE, eligible());
        values.put(Count.MEMBERS, members.size());
        values.put(Count.PRESENT, there);
        var onRoll = attendance().householdsOnRoll();
        if (body == Body.VILLAGERS && onRoll != null && households != null) {
            values.put(Count.HOUSEHOLDS, onRoll);
            values.put(Count.HOUSEHOLD_REPS, households);
        }
        return values;
    }

    /** The last vote on the motion that can stand. */
    private Optional<MotionVote> decisive() {
        return main().flatMap(main -> votesOn(main.number).stream()
                .filter(vote -> vote.isClosed() && !vote.tally.ballotsVoid())
                .reduce((first, next) -> next));
    }

    /** The motion with the amendments that were carried. */
    private String resolved(Motion main) {
        var text = new StringBuilder(main.content);
        motions.stream()
                .filter(motion -> motion.isAmendment() && motion.state == MotionState.CARRIED)
                .sorted(Comparator.comparing(motion -> motion.number))
                .forEach(motion -> text.append('\n').append(motion.content));
        return text.toString();
    }

    private void requireViewOfEach(CloseSitting form, LocalTime at, Optional<Tally> tally) {
        List<AttendeeView> said = form.views() == null ? List.of() : form.views();
        Set<String> there = attendance().voters(at);
        var speakers = said.stream().map(AttendeeView::member).toList();
        rule(
                speakers.size() == there.size() && new HashSet<>(speakers).equals(there),
                "view-of-each-missing",
                "present",
                there.size(),
                "views",
                speakers.size());
        rule(
                !there.contains(chair) || speakers.get(speakers.size() - 1).equals(chair),
                "chair-speaks-last",
                "chair",
                chair);
        tally.ifPresent(count -> {
            long yes = said.stream()
                    .filter(view -> view.stance() == AttendeeView.Stance.YES)
                    .count();
            rule(yes == count.yes(), "views-contradict-votes", "views", yes, "votes", count.yes());
        });
    }

    private MotionVote openVoteOn(int number) {
        requireState(SittingState.OPEN);
        return votesOn(motion(number).number).stream()
                .filter(vote -> !vote.isClosed())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("no-vote-open").with("motion", number));
    }

    private Motion motion(int number) {
        return motions.stream()
                .filter(motion -> motion.number == number)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("motion-unknown").with("motion", number));
    }

    private Optional<Motion> lastWaitingAmendment() {
        return motions.stream()
                .filter(motion -> motion.isAmendment() && motion.state == MotionState.PUT)
                .reduce((first, next) -> next);
    }

    private SittingMember requireOnRoll(String number) {
        return members.stream()
                .filter(member -> member.memberNumber.equals(number))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("not-on-roll").with("member", number));
    }

    private Optional<LocalTime> lastVoteAt() {
        return votes.stream().map(vote -> vote.openedAt).max(Comparator.naturalOrder());
    }

    /** The latest time that was noted: time does not go back. */
    private LocalTime lastTime() {
        var last = openedAt;
        for (var vote : votes) {
            var at = vote.isClosed() ? vote.closedAt : vote.openedAt;
            last = at.isAfter(last) ? at : last;
        }
        for (var presence : presences) {
            last = presence.atTime.isAfter(last) ? presence.atTime : last;
        }
        return last;
    }

    private void requireState(SittingState wanted) {
        rule(state == wanted, "sitting-not-in-state", "state", state, "wanted", wanted);
    }

    /** What hangs on the meeting counts as a change of it, so that two who write at once are told. */
    private void touch() {
        entries++;
    }
}
