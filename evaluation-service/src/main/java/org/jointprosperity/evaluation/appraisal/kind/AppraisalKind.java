package org.jointprosperity.evaluation.appraisal.kind;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.problem.Citation;

/** 测评种类: how one kind of appraisal goes in a jurisdiction from a day on. */
@Entity
@Immutable
public class AppraisalKind {

    @Id
    UUID id;

    String code;
    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String nameZh;
    String nameEn;
    String organisations;
    boolean ofPersons;
    boolean ofMembers;
    String stages;
    String scaleCode;
    String criteriaTable;
    boolean foundBySuperior;
    boolean publishesPersons;
    String capMatter;
    String incompetenceMatter;
    Integer officeEndsAfter;
    int suppressBelow;
    int objectDays;
    String source;
    boolean verified;

    protected AppraisalKind() {}

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** 来源: what it rests on, as it was put on record. */
    public String source() {
        return source;
    }

    /** Itself as the rule that a refusal rests on; what it rests on stands for an article, as it is put in words. */
    public Citation cited() {
        return new Citation(code, source, source, verified);
    }

    /** Whether it appraises such an organisation, or people of one. */
    public boolean appraises(OrganisationKind kind) {
        return List.of(organisations.split(",")).contains(kind.name());
    }

    /** Whether it is about persons of the organisation and not about the organisation. */
    public boolean isOfPersons() {
        return ofPersons;
    }

    /** 只测评党员: whether those appraised have to be party members. */
    public boolean isOfMembers() {
        return ofMembers;
    }

    /** Its stages between opening and close, in order. */
    public List<Stage> stages() {
        return Arrays.stream(stages.split(",")).map(Stage::valueOf).toList();
    }

    /** The stage that follows another; none is skipped. */
    public Stage after(Stage stage) {
        var order = stages();
        if (stage == Stage.PREPARATION) {
            return order.get(0);
        }
        int next = order.indexOf(stage) + 1;
        return next < order.size() ? order.get(next) : Stage.CLOSED;
    }

    /** Code of the scale its grades are taken from. */
    public String scaleCode() {
        return scaleCode;
    }

    /** Code of the table whose entries are graded one by one, or null where there is one grade for all. */
    public String criteriaTable() {
        return criteriaTable;
    }

    /** Whether a superior finds, and not the organisation itself. */
    public boolean isFoundBySuperior() {
        return foundBySuperior;
    }

    /** Whether the rule lets grades of persons be told to others. */
    public boolean publishesPersons() {
        return publishesPersons;
    }

    /** Matter of the rule that bounds the excellent, or null. */
    public String capMatter() {
        return capMatter;
    }

    /** Matter of the rule by which a body finds someone not competent, or null. */
    public String incompetenceMatter() {
        return incompetenceMatter;
    }

    /** So many findings of not competent running end the office; null where none do. */
    public Integer officeEndsAfter() {
        return officeEndsAfter;
    }

    /** Counts below this are not shown. */
    public int suppressBelow() {
        return suppressBelow;
    }

    /** Days in which the appraised may object, from the day of the feedback. */
    public int objectDays() {
        return objectDays;
    }
}
