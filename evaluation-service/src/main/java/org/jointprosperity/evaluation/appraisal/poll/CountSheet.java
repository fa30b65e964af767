package org.jointprosperity.evaluation.appraisal.poll;

import static jakarta.persistence.EnumType.STRING;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisal;
import org.jointprosperity.evaluation.appraisal.campaign.AppraisalSubject;
import org.jointprosperity.evaluation.appraisal.campaign.PolledGroup;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.appraisal.kind.Manner;
import org.jointprosperity.evaluation.appraisal.kind.Stage;
import org.jointprosperity.evaluation.appraisal.scale.Scale;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.standing.Actor;

/** 计票单: what a group voted in secret on paper; entered once and never changed. */
@Entity
@Immutable
@Table(name = "appraisal_sheet")
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class CountSheet {

    @Id
    UUID id;

    UUID appraisalId;
    String divisionCode;
    String unitCode;

    @Enumerated(STRING)
    Evaluators evaluators;

    LocalDate heldOn;

    @Enumerated(STRING)
    Body body;

    Integer eligible;
    Integer present;
    int issued;
    int returned;
    int invalid;
    String tellerOne;
    String tellerTwo;
    String sha256;
    LocalDate recordedOn;
    String recorderSubject;

    @ElementCollection
    @CollectionTable(name = "appraisal_sheet_count", joinColumns = @JoinColumn(name = "sheet_id"))
    List<SheetCount> counts = new ArrayList<>();

    protected CountSheet() {}

    CountSheet(
            Appraisal appraisal,
            PolledGroup group,
            List<AppraisalSubject> graded,
            Scale scale,
            RecordSheet form,
            Actor recorder) {
        appraisal.requireStage(Stage.POLL);
        rule(group.manner() == Manner.SECRET_ON_PAPER, "group-answers-online", "evaluators", group.evaluators());
        recorder.requireCome(form.heldOn());
        var cited = appraisal.kind().cited();
        rule(
                !form.heldOn().isBefore(appraisal.openedOn()),
                "poll-held-before-opening",
                cited.with(
                        "heldOn",
                        form.heldOn(),
                        "openedOn",
                        appraisal.openedOn(),
                        "missing",
                        DAYS.between(form.heldOn(), appraisal.openedOn())));
        rule(
                !form.heldOn().isAfter(appraisal.pollUntil()),
                "poll-held-after-its-end",
                cited.with(
                        "heldOn",
                        form.heldOn(),
                        "pollUntil",
                        appraisal.pollUntil(),
                        "missing",
                        DAYS.between(appraisal.pollUntil(), form.heldOn())));
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.appraisalId = appraisal.id();
        this.divisionCode = appraisal.divisionCode();
        this.unitCode = appraisal.unitCode();
        this.evaluators = group.evaluators();
        this.heldOn = form.heldOn();
        this.issued = form.issued();
        this.returned = form.returned();
        this.invalid = form.invalid();
        this.sha256 = form.sha256();
        this.recordedOn = recorder.on();
        this.recorderSubject = recorder.subject();
        requireBallotsAddUp(group);
        meet(appraisal, group, form);
        certify(form, graded);
        enter(appraisal, form, graded, scale);
    }

    /** Whether the body of the meeting is on it. */
    public Body body() {
        return body;
    }

    /** The day of the vote. */
    public LocalDate heldOn() {
        return heldOn;
    }

    /** 应到. */
    public Integer eligible() {
        return eligible;
    }

    /** 实到. */
    public Integer present() {
        return present;
    }

    public Evaluators evaluators() {
        return evaluators;
    }

    private void requireBallotsAddUp(PolledGroup group) {
        rule(
                issued <= group.persons(),
                "more-ballots-than-evaluators",
                "issued",
                issued,
                "persons",
                group.persons(),
                "missing",
                issued - group.persons());
        rule(
                returned <= issued,
                "more-ballots-returned-than-issued",
                "returned",
                returned,
                "issued",
                issued,
                "missing",
                returned - issued);
        rule(invalid <= returned, "more-void-ballots-than-returned", "invalid", invalid, "returned", returned);
    }

    /**
     * Where a body has to find someone not competent, the sheet says which, how many were due and how many came. Which and how
     * many were due was settled with the roll at opening, and the paper has to agree with it.
     */
    private void meet(Appraisal appraisal, PolledGroup group, RecordSheet form) {
        boolean wanted = appraisal.kind().incompetenceMatter() != null;
        if (wanted && (form.body() == null || form.eligible() == null || form.present() == null)) {
            throw Refusal.field("body", "body-of-meeting-missing");
        }
        if (wanted) {
            rule(
                    form.body() == Body.VILLAGERS || form.body() == Body.REPRESENTATIVES,
                    "body-cannot-judge-cadres",
                    "body",
                    form.body());
            var frozen = group.body().orElse(form.body());
            var cited = appraisal.kind().cited();
            rule(form.body() == frozen, "body-not-of-the-roll", cited.with("body", form.body(), "frozen", frozen));
            rule(
                    form.eligible() == group.persons(),
                    "due-not-as-on-the-roll",
                    cited.with(
                            "eligible",
                            form.eligible(),
                            "persons",
                            group.persons(),
                            "missing",
                            Math.abs(group.persons() - form.eligible())));
            rule(
                    form.present() <= form.eligible(),
                    "more-present-than-due",
                    "present",
                    form.present(),
                    "eligible",
                    form.eligible());
            rule(
                    issued <= form.present(),
                    "more-ballots-than-present",
                    "issued",
                    issued,
                    "present",
                    form.present(),
                    "missing",
                    issued - form.present());
            body = form.body();
            eligible = form.eligible();
            present = form.present();
        }
    }

    private void certify(RecordSheet form, List<AppraisalSubject> graded) {
        rule(!form.tellerOne().equals(form.tellerTwo()), "tellers-are-one-person", "missing", 1);
        rule(
                graded.stream()
                        .map(AppraisalSubject::number)
                        .noneMatch(number -> number.equals(form.tellerOne()) || number.equals(form.tellerTwo())),
                "teller-is-appraised");
        tellerOne = form.tellerOne();
        tellerTwo = form.tellerTwo();
    }

    private void enter(Appraisal appraisal, RecordSheet form, List<AppraisalSubject> graded, Scale scale) {
        var wanted = new HashSet<String>();
        graded.forEach(
                subject -> appraisal.criteria().forEach(criterion -> wanted.add(subject.id() + "|" + criterion)));
        int lines = wanted.size();
        for (var line : form.lines()) {
            if (!wanted.remove(line.subject() + "|" + line.criterion())) {
                throw Refusal.field("lines", "poll-line-unknown-or-repeated");
            }
            long votes =
                    line.votes().values().stream().mapToLong(Integer::longValue).sum();
            rule(
                    votes <= returned - invalid,
                    "more-votes-than-valid-ballots",
                    "votes",
                    votes,
                    "valid",
                    returned - invalid);
            line.votes()
                    .forEach((grade, count) -> counts.add(new SheetCount(
                            line.subject(),
                            line.criterion(),
                            scale.require("lines", grade).ordinal(),
                            count)));
        }
        rule(wanted.isEmpty(), "poll-lines-missing", "missing", wanted.size(), "lines", lines);
    }
}
