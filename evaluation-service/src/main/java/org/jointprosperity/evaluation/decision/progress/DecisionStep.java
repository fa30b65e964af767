package org.jointprosperity.evaluation.decision.progress;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.EvaluationEvent.StageDisclosed;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.evaluation.template.Stage;
import org.jointprosperity.evaluation.template.StageKind;

/** 公开、征求意见步骤: a stage that no meeting carries, as it was taken; never changed or removed, one that failed is taken again. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class DecisionStep {

    @Id
    UUID id;

    @Column(name = "decision_id")
    UUID decisionId;

    String divisionCode;
    int stage;
    int number;

    @Enumerated(STRING)
    StageKind kind;

    LocalDate takenOn;
    boolean carried;
    Integer daysWanted;
    LocalDate shownFrom;
    LocalDate shownTo;
    String board;
    String textSha256;
    String photoSha256;
    UUID postingId;

    protected DecisionStep() {}

    /** A consultation that was concluded. */
    DecisionStep(Case of, Stage stage, int number, LocalDate on) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.decisionId = of.id();
        this.divisionCode = of.divisionCode();
        this.stage = stage.number();
        this.number = number;
        this.kind = stage.kind();
        this.takenOn = on;
        this.carried = true;
    }

    /** A disclosure with its proof; carried if it hung for the days that are wanted. */
    DecisionStep(Case of, Stage stage, int number, DiscloseStage form) {
        this(of, stage, number, form.shownTo());
        this.daysWanted = stage.days();
        this.shownFrom = form.shownFrom();
        this.shownTo = form.shownTo();
        this.board = form.board();
        this.textSha256 = form.textSha256();
        this.photoSha256 = form.photoSha256();
        this.postingId = form.posting();
        this.carried = daysWanted == null || days() >= daysWanted;
    }

    /** Whether the stage is through by it. */
    public boolean isCarried() {
        return carried;
    }

    /** The day it was taken. */
    public LocalDate takenOn() {
        return takenOn;
    }

    /** For how many days it hung, the first and the last among them. */
    int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(shownFrom, shownTo) + 1);
    }

    /** What is told of a disclosure. */
    public StageDisclosed disclosed(Subject subject) {
        return new StageDisclosed(decisionId, subject, stage, carried, textSha256, divisionCode, shownFrom, shownTo);
    }
}
