package org.jointprosperity.evaluation.selection.open;

import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 评委评分: what one judge gave an applicant in a round, in hundredths of a point; never changed or removed. */
@Entity
@Table(name = "selection_mark")
@Immutable
class JudgeMark {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Applicant applicant;

    String divisionCode;
    int round;
    String judge;
    int points;
    LocalDate heldOn;

    protected JudgeMark() {}

    JudgeMark(Applicant applicant, int round, LocalDate heldOn, ScoreApplicant.JudgeScore score) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicant = applicant;
        this.divisionCode = applicant.divisionCode;
        this.round = round;
        this.judge = score.judge();
        this.points = score.points();
        this.heldOn = heldOn;
    }
}
