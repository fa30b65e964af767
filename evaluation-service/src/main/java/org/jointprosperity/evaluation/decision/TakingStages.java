package org.jointprosperity.evaluation.decision;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.decision.progress.DiscloseStage;
import org.jointprosperity.evaluation.decision.progress.RecordMeeting;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.standing.LatestDay;
import org.jointprosperity.evaluation.template.Stage;
import org.jointprosperity.evaluation.template.Template;
import org.jointprosperity.evaluation.template.Templates;
import org.jointprosperity.evaluation.verdict.RuleBook;

/** Takes the stages of a decision, from its paper form, from a meeting held here, from a disclosure or a consultation. */
@ApplicationScoped
public class TakingStages {

    private final Decisions decisions;
    private final Templates templates;
    private final RuleBook rules;
    private final CalledMeetings called;
    private final RollOnFile roll;
    private final BusinessDay businessDay;
    private final LatestDay latestDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;

    TakingStages(
            Decisions decisions,
            Templates templates,
            RuleBook rules,
            CalledMeetings called,
            RollOnFile roll,
            BusinessDay businessDay,
            LatestDay latestDay,
            Outbox outbox,
            IfMatch ifMatch) {
        this.decisions = decisions;
        this.templates = templates;
        this.rules = rules;
        this.called = called;
        this.roll = roll;
        this.businessDay = businessDay;
        this.latestDay = latestDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
    }

    /** The decision of this id within the caller's place, to be read. */
    public Decision require(UUID id) {
        return decisions.require(id);
    }

    /** The decision, locked until the end of the transaction. */
    public Decision lock(UUID id) {
        return decisions.lock(id);
    }

    Decision seen(UUID id) {
        var decision = decisions.lock(id);
        ifMatch.require(decision.version);
        return decision;
    }

    /** The course a decision takes. */
    public Template course(Decision decision) {
        return templates.byId(decision.template).orElseThrow();
    }

    /** The stage of this number, or not found. */
    public Stage stage(Decision decision, int number) {
        return course(decision).stage(number).orElseThrow(Refusal::notFound);
    }

    /** The body that may meet for a stage on a day, or a refusal; null asks for the usual one. */
    public Body requireMayMeet(Decision decision, int stage, Body asked, LocalDate on) {
        hear(decision, on);
        return decision.requireMayMeet(stage(decision, stage), course(decision), asked, on);
    }

    /** A meeting is opened here for a stage; what is due is frozen for the stage, in numbers. */
    public void opens(Decision decision, UUID sitting, int stage, Body body, LocalDate on, Counts due) {
        hear(decision, on);
        decision.opens(sitting, stage(decision, stage), course(decision), body, on, due);
        decisions.saved(decision);
    }

    /** The meeting that was called or opened here is not held. */
    public void cancels(Decision decision, UUID sitting) {
        decision.cancels(sitting);
        decisions.saved(decision);
    }

    /** Records the meeting that was open here, has it judged, and tells of it; gives the record. */
    public RecordedMeetingView conclude(Decision decision, int stage, RecordMeeting form) {
        requireCome(decision, form.heldOn());
        decision.conclude(stage(decision, stage), course(decision), form, rules, latestDay.get())
                .forEach(outbox::add);
        return RecordedMeetingView.of(decisions.saved(decision));
    }

    RecordedMeetingView record(Decision decision, int stage, RecordMeeting form) {
        requireCome(decision, form.heldOn());
        hear(decision, form.heldOn());
        called.calledFor(decision.id, stage).ifPresent(sitting -> {
            throw new RuleViolation("sitting-called").with("sitting", sitting).with("stage", stage);
        });
        var of = stage(decision, stage);
        var body = form.body() == null ? of.usualBody() : form.body();
        var caution = roll.caution(decision.divisionCode, body, form);
        decision.record(of, course(decision), form, rules, latestDay.get(), caution)
                .forEach(outbox::add);
        return RecordedMeetingView.of(decisions.saved(decision));
    }

    /** Asks anew, by the day somebody meets or was heard, whether opinions are owed before anyone decides. */
    public void hear(Decision decision, LocalDate on) {
        decision.owes(templates
                .consultation(rules.require(decision.matter), decision.divisionCode, on)
                .orElse(null));
    }

    /** Ends the consultation a decision owes. */
    public void consulted(Decision decision, int opinions, int adopted, LocalDate on) {
        decision.consulted(course(decision), opinions, adopted, on).forEach(outbox::add);
        decisions.saved(decision);
    }

    Decision disclose(Decision decision, int stage, DiscloseStage form) {
        decision.disclose(stage(decision, stage), course(decision), form, latestDay.get())
                .forEach(outbox::add);
        return decisions.saved(decision);
    }

    /** What another service proposed becomes final there at once, so that nothing is told of it before its day has come by the business day. */
    void requireCome(Decision decision, LocalDate day) {
        var today = businessDay.today();
        rule(
                !decision.isProposedElsewhere() || !day.isAfter(today),
                "assembly-after-business-day",
                "heldOn",
                day,
                "today",
                today);
    }
}
