package org.jointprosperity.pairing.concern;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.PairingEvent;

/** 民情诉求: a concern heard on a visit, which stays open until it is solved or the person knows why it cannot be. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class Concern {

    @Id
    UUID id;

    @Version
    long version;

    UUID visitId;
    String memberNumber;
    String counterpartNumber;
    String unitCode;
    String branchCode;
    String divisionCode;
    String topic;
    String text;
    LocalDate heardOn;

    @Enumerated(STRING)
    ConcernState state;

    String handler;
    LocalDate dueOn;
    LocalDate closedOn;

    @ElementCollection
    @CollectionTable(name = "concern_step", joinColumns = @JoinColumn(name = "concern_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<Step> steps = new ArrayList<>();

    protected Concern() {}

    /** Opens a concern that was heard on a visit. */
    public Concern(Heard heard, String by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.visitId = heard.visit();
        this.memberNumber = heard.member();
        this.counterpartNumber = heard.counterpart();
        this.unitCode = heard.unit();
        this.branchCode = heard.branch();
        this.divisionCode = heard.division();
        this.topic = heard.topic();
        this.text = heard.text();
        this.heardOn = heard.on();
        step(ConcernState.OPEN, heard.on(), by, null, null);
    }

    /** What is announced of it; when it is opened again, this is announced again. */
    public PairingEvent.ConcernHeard heard() {
        return new PairingEvent.ConcernHeard(id, visitId, unitCode, branchCode, divisionCode, heardOn);
    }

    /** Someone takes it on 交办, or someone else does, by a day. */
    void assign(String handler, LocalDate dueOn, String by, LocalDate today) {
        requireOpen();
        rule(!dueOn.isBefore(today), "due-day-has-passed", "today", today);
        take(handler, dueOn, by, today);
    }

    /** It is solved 办结. */
    PairingEvent.ConcernSolved solve(String answer, String by, LocalDate today) {
        return close(ConcernState.SOLVED, answer, by, today);
    }

    /** It cannot be solved, and the person has been told why 说明. */
    PairingEvent.ConcernSolved explain(String reason, String by, LocalDate today) {
        return close(ConcernState.EXPLAINED, reason, by, today);
    }

    /** What was closed is taken up again 重新办理. */
    PairingEvent.ConcernHeard reopen(String reason, String by, LocalDate today) {
        rule(state.isClosed(), "concern-not-closed", "state", state);
        closedOn = null;
        handler = null;
        dueOn = null;
        step(ConcernState.OPEN, today, by, reason, null);
        return heard();
    }

    /** Takes the state that a roster's word for the result of the visit means; what there is to announce of it. */
    public List<PairingEvent> follow(ResultWord word, String by, LocalDate on) {
        if (state == word.state || state == ConcernState.IN_HAND && word.state == ConcernState.OPEN) {
            return List.of();
        }
        var news = new ArrayList<PairingEvent>();
        if (state.isClosed()) {
            news.add(reopen(word.word, by, on));
        }
        if (word.state == ConcernState.IN_HAND) {
            take(word.handler, null, by, on);
        } else if (word.state.isClosed()) {
            news.add(close(word.state, word.word, by, on));
        }
        return news;
    }

    private PairingEvent.ConcernSolved close(ConcernState how, String note, String by, LocalDate on) {
        requireOpen();
        closedOn = on;
        step(how, on, by, note, null);
        return new PairingEvent.ConcernSolved(id, visitId, unitCode, branchCode, divisionCode, heardOn, closedOn);
    }

    private void take(String handler, LocalDate dueOn, String by, LocalDate on) {
        this.handler = handler;
        this.dueOn = dueOn;
        step(ConcernState.IN_HAND, on, by, handler, dueOn);
    }

    private void requireOpen() {
        rule(!state.isClosed(), "concern-closed", "state", state, "closedOn", closedOn);
    }

    private void step(ConcernState next, LocalDate on, String by, String note, LocalDate dueOn) {
        state = next;
        steps.add(new Step(next, on, by, note, dueOn));
    }
}
