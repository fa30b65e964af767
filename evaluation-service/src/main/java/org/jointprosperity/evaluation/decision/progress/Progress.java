package org.jointprosperity.evaluation.decision.progress;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.template.Stage;
import org.jointprosperity.evaluation.template.Template;
import org.jointprosperity.evaluation.verdict.Outcome;

/**
 * 进度: the meetings and steps by which a decision goes through its stages, the rolls they were held on, and so how far they
 * are. Nothing of it is changed or removed: what was void or too short is taken again.
 */
@Embeddable
public class Progress {

    int meetingsHeld;
    int stepsTaken;
    Integer rollMembers;
    Integer rollVotes;
    Integer mergedStage;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "decision_id", insertable = false, updatable = false)
    @OrderBy("stage, number")
    @BatchSize(size = 200)
    List<DecisionStep> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "decision_id", insertable = false, updatable = false)
    @OrderBy("stage, number")
    @BatchSize(size = 200)
    List<Meeting> meetings = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "decision_id", insertable = false, updatable = false)
    @OrderBy("stage, body")
    @BatchSize(size = 200)
    List<FrozenRoll> rolls = new ArrayList<>();

    protected Progress() {}

    /**
     * Nothing is taken yet.
     *
     * @param merged the stage that is held together with the next, or null
     */
    public Progress(Integer merged) {
        this.mergedStage = merged;
    }

    /** Nothing is taken yet by an assembly that votes by the roll it was proposed with. */
    public Progress(int members, int votes) {
        this.rollMembers = members;
        this.rollVotes = votes;
    }

    /** The meeting of a body that a paper tells of, on the roll of its stage; it is not taken in yet. */
    public Meeting meeting(Case of, Stage stage, Template course, Body body, RecordMeeting paper, LocalDate today) {
        paper.requireDates(today);
        var form = paper.with(keptRoll(stage, course, body).completed(paper.counts()));
        form.requireWhatThePaperShows();
        return new Meeting(of, stage.number(), held(stage.number()).size() + 1, body, form);
    }

    /** 重复记录: refuses what is told twice; a meeting that is held again has minutes of its own. */
    public void requireNew(Meeting told) {
        held(told.stage).stream()
                .filter(told::isSameAs)
                .findFirst()
                .ifPresent(known -> rule(
                        false,
                        "meeting-already-recorded",
                        "stage",
                        known.stage,
                        "number",
                        known.number,
                        "heldOn",
                        known.heldOn,
                        "minutes",
                        known.minutes));
    }

    /** Takes in a meeting that was judged. */
    public void add(Meeting judged) {
        meetings.add(judged);
        meetingsHeld++;
    }

    /** Freezes who is due at a stage, in numbers, the first time a body is opened for it; later ones must be as many. */
    public void freeze(Case of, Stage stage, Template course, Body body, Counts due) {
        keptRoll(stage, course, body).requireSame(due);
        if (rolls.stream().noneMatch(roll -> roll.isOf(stage.number(), body))) {
            rolls.add(new FrozenRoll(of, stage, body, due));
        }
    }

    /** Takes a stage by what hung on a board; one that hung too short is kept and blocks what follows. */
    public DecisionStep disclose(Case of, Stage stage, DiscloseStage form) {
        return added(new DecisionStep(of, stage, taken(stage.number()).size() + 1, form));
    }

    /** Takes a stage by a consultation that was concluded. */
    public DecisionStep consult(Case of, Stage stage, LocalDate on) {
        return added(new DecisionStep(of, stage, 1, on));
    }

    /** A consultation was concluded that is no stage of the course. */
    public void consulted() {
        stepsTaken++;
    }

    private DecisionStep added(DecisionStep step) {
        steps.add(step);
        stepsTaken++;
        return step;
    }

    /** Refuses to take what is held together with the next stage or is through. */
    public void requireDue(Stage stage, Template course) {
        var cited = course.cited(stage.number());
        rule(
                !isMerged(stage.number()),
                "stage-merged",
                cited.with("stage", stage.number(), "into", stage.number() + 1));
        rule(!isCarried(stage.number()), "stage-already-carried", cited.with("stage", stage.number()));
    }

    /** Refuses a stage before the one it waits for is through, and says what that one lacks. */
    public void requireTurn(Stage stage, Template course) {
        int before = before(stage.number());
        if (before > 0 && !isCarried(before)) {
            throw new Blockage(this, course, stage.number(), before).refusal();
        }
    }

    /**
     * 重开会议主体不变: refuses another body for a stage of which a meeting was void, so that a quorum that was missed is not passed
     * by; where no rule lets that body decide, another one may. The villagers assembly may always take up what it left to
     * its representatives.
     */
    public void requireSameBody(Stage stage, Body body, Citation cited) {
        lastHeld(stage.number())
                .filter(last -> last.outcome == Outcome.VOID && last.body != body)
                .filter(last -> last.body != Body.REPRESENTATIVES || body != Body.VILLAGERS)
                .ifPresent(last -> rule(
                        false,
                        "void-meeting-of-another-body",
                        cited.with(
                                "stage",
                                last.stage,
                                "number",
                                last.number,
                                "held",
                                last.body,
                                "heldOn",
                                last.heldOn,
                                "body",
                                body)));
    }

    /** The meetings of a stage, the first first. */
    List<Meeting> held(int stage) {
        return meetings.stream().filter(meeting -> meeting.stage == stage).toList();
    }

    /** Steps of a stage that no meeting carries, the first first. */
    List<DecisionStep> taken(int stage) {
        return steps.stream().filter(step -> step.stage == stage).toList();
    }

    Optional<Meeting> lastHeld(int stage) {
        return held(stage).stream().reduce((first, next) -> next);
    }

    Optional<DecisionStep> lastTaken(int stage) {
        return taken(stage).stream().reduce((first, next) -> next);
    }

    private boolean isMerged(int stage) {
        return mergedStage != null && mergedStage == stage;
    }

    /** Whether a stage is through; one that merged into the next is through with it. */
    public boolean isCarried(int stage) {
        if (isMerged(stage)) {
            return isCarried(stage + 1);
        }
        return held(stage).stream().anyMatch(Meeting::isCarried)
                || taken(stage).stream().anyMatch(DecisionStep::isCarried);
    }

    /** Whether anything is decided yet. */
    public boolean isBegun() {
        return meetings.stream().anyMatch(Meeting::isCarried) || steps.stream().anyMatch(DecisionStep::isCarried);
    }

    /** The first stage that is not through. */
    public int next() {
        int stage = 1;
        while (isMerged(stage) || isCarried(stage)) {
            stage++;
        }
        return stage;
    }

    /** The stage that has to be through before this one, or 0. */
    private int before(int stage) {
        int before = stage - 1;
        while (isMerged(before)) {
            before--;
        }
        return before;
    }

    /** The days of all that counts. */
    public Stream<LocalDate> days() {
        return Stream.concat(
                meetings.stream().map(meeting -> meeting.heldOn),
                steps.stream().filter(DecisionStep::isCarried).map(step -> step.takenOn));
    }

    private KeptRoll keptRoll(Stage stage, Template course, Body body) {
        var opened =
                rolls.stream().filter(roll -> roll.isOf(stage.number(), body)).map(FrozenRoll::counts);
        var recorded = held(stage.number()).stream()
                .filter(meeting -> meeting.body == body)
                .limit(1)
                .map(meeting -> meeting.counts);
        return new KeptRoll(
                rollMembers, rollVotes, Stream.concat(opened, recorded).toList(), course.cited(stage.number()));
    }

    /** Whether another service proposed it to an assembly, with its roll. */
    public boolean isOfAssembly() {
        return rollMembers != null;
    }

    /** Members on the frozen roll of an assembly, or null. */
    public Integer rollMembers() {
        return rollMembers;
    }

    /** Votes of all of them, present or not, or null. */
    public Integer rollVotes() {
        return rollVotes;
    }

    /** The stage that is held together with the next, or null. */
    public Integer mergedStage() {
        return mergedStage;
    }

    /** The meetings as they are shown, in the order of their stages. */
    public List<MeetingView> meetings() {
        return meetings.stream().map(MeetingView::of).toList();
    }

    /** The steps as they are shown, in the order of their stages. */
    public List<StepView> steps() {
        return steps.stream().map(StepView::of).toList();
    }

    /** The meeting that was taken in last, as it is shown. */
    public MeetingView lastMeeting() {
        return MeetingView.of(meetings.get(meetings.size() - 1));
    }
}
