package org.jointprosperity.cooperative.standard;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 产品等级表: the grades of a product, best first, and the unit it is traded in, as a place laid them down from a day on. */
@Entity
@Immutable
public class GradeTable {

    private static final String COMMA = "、";

    @Id
    UUID id;

    String product;
    String unit;
    String grades;
    String rejectedGrade;
    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;
    boolean verified;

    protected GradeTable() {}

    /** The table that a county or town lays down. */
    public GradeTable(SetGrades request) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.product = request.product();
        this.unit = request.unit();
        this.grades = String.join(COMMA, request.grades());
        this.rejectedGrade = request.rejectedGrade();
        this.jurisdiction = request.jurisdiction().value();
        this.effectiveFrom = request.effectiveFrom();
        this.source = request.source();
        this.verified = request.verified();
    }

    List<String> grades() {
        return List.of(grades.split(COMMA));
    }

    /** Refuses a grade no buyer takes at all, and one the product does not have. */
    public void requireGrade(String grade) {
        rule(grades().contains(grade), "grade-unknown", "product", product, "grade", grade, "grades", grades());
    }

    /** Refuses a unit the product is not traded in. */
    public void requireUnit(String given) {
        rule(given.equals(unit), "unit-not-of-product", "product", product, "unit", given, "expected", unit);
    }

    /** Whether a grade is the one that is always rejected 等外. */
    public boolean isRejected(String grade) {
        return grade.equals(rejectedGrade);
    }

    /** How many steps a grade lies below another; less than none where it is better. Refuses a grade the product does not have. */
    public int stepsBelow(String grade, String agreed) {
        requireGrade(grade);
        requireGrade(agreed);
        return grades().indexOf(grade) - grades().indexOf(agreed);
    }
}
