package org.jointprosperity.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.template.Stage;
import org.jointprosperity.evaluation.template.Template;
import org.jointprosperity.evaluation.template.Templates;
import org.jointprosperity.evaluation.verdict.RuleBook;

/** Takes the stages of a decision, from its paper form, from a meeting held here, or from a consultation. */
@ApplicationScoped
public class TakingStages {

    private final Decisions decisions;
    private final Templates templates;
    private final RuleBook rules;
    private final BusinessDay businessDay;
    private final Clock clock;
    private final Outbox outbox;
    private final IfMatch ifMatch;

    TakingStages(
            Decisions decisions,
            Templates templates,
            RuleBook rules,
            BusinessDay businessDay,
            Clock clock,
            Outbox outbox,
            IfMatch ifMatch) {
        this.decisions = decisions;
        this.templates = templates;
        this.rules = rules;
        this.businessDay = businessDay;
        this.clock = clock;
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

    /** Records a meeting, has it judged, and tells of it; gives the record. */
    public RecordedMeetingView record(Decision decision, int stage, RecordMeeting form) {
        decision.record(stage(decision, stage), course(decision), form, rules, latestDay())
                .forEach(outbox::add);
        return RecordedMeetingView.of(decisions.saved(decision));
    }

    /** Ends the consultation a decision owes. */
    public void consulted(Decision decision, int opinions, int adopted, LocalDate on) {
        decision.consulted(course(decision), opinions, adopted, on).forEach(outbox::add);
        decisions.saved(decision);
    }

    Decision disclose(Decision decision, int stage, DiscloseStage form) {
        decision.disclose(stage(decision, stage), course(decision), form, latestDay())
                .forEach(outbox::add);
        return decisions.saved(decision);
    }

    /** The demonstration stands on a day long past; meetings of today may be recorded all the same. */
    public LocalDate latestDay() {
        var business = businessDay.today();
        var now = LocalDate.now(clock);
        return business.isAfter(now) ? business : now;
    }
}
