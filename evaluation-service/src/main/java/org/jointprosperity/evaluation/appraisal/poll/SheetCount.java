package org.jointprosperity.evaluation.appraisal.poll;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** 得票数: how many on one sheet voted for a grade. */
@Embeddable
class SheetCount {

    UUID subjectId;
    String criterion;
    int grade;
    int votes;

    protected SheetCount() {}

    SheetCount(UUID subjectId, String criterion, int grade, int votes) {
        this.subjectId = subjectId;
        this.criterion = criterion;
        this.grade = grade;
        this.votes = votes;
    }
}
