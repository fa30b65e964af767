package org.jointprosperity.evaluation.appraisal.campaign;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.appraisal.campaign.PrepareAppraisal.AppraisedPerson;
import org.jointprosperity.evaluation.appraisal.kind.AppraisalKind;
import org.jointprosperity.evaluation.appraisal.kind.AppraisalKinds;
import org.jointprosperity.evaluation.appraisal.scale.Scales;
import org.jointprosperity.evaluation.code.CodeEntries;
import org.jointprosperity.evaluation.code.CodeEntry;
import org.jointprosperity.evaluation.code.CodeTable;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbour;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.standing.Actor;
import org.jointprosperity.evaluation.standing.Standing;

/** Enters an appraisal and whom it is about: an organisation, or persons who belong to it. */
@ApplicationScoped
public class PreparingAppraisals {

    private final Appraisals appraisals;
    private final AppraisalSubjects subjects;
    private final AppraisalKinds kinds;
    private final Scales scales;
    private final CodeEntries codes;
    private final Neighbours neighbours;
    private final Standing standing;

    PreparingAppraisals(
            Appraisals appraisals,
            AppraisalSubjects subjects,
            AppraisalKinds kinds,
            Scales scales,
            CodeEntries codes,
            Neighbours neighbours,
            Standing standing) {
        this.appraisals = appraisals;
        this.subjects = subjects;
        this.kinds = kinds;
        this.scales = scales;
        this.codes = codes;
        this.neighbours = neighbours;
        this.standing = standing;
    }

    /** Whoever may hold such an appraisal: a superior, or where the organisation judges its own people, it. */
    public Actor holder(AppraisalKind kind, String division, String unit) {
        return kind.isFoundBySuperior() ? standing.above(division, kind.code()) : standing.within(division, unit);
    }

    Appraisal prepare(PrepareAppraisal form) {
        var organisation = neighbours.require(form.organisationKind().neighbour(), form.organisation());
        var today = standing.now().on();
        var kind = kinds.require(form.kind(), organisation.divisionCode(), today);
        if (!kind.appraises(form.organisationKind())) {
            throw kind.cited().told(Refusal.field("organisationKind", "organisation-not-of-kind"));
        }
        var appraisal = new Appraisal(
                form,
                kind,
                scales.inForce(kind.scaleCode(), today),
                criteria(kind, organisation.divisionCode(), today),
                organisation.divisionCode(),
                today);
        holder(kind, appraisal.divisionCode, appraisal.unitCode);
        if (kind.isOfPersons() == form.persons().isEmpty()) {
            throw kind.cited()
                    .told(Refusal.field(
                            "persons", kind.isOfPersons() ? "appraised-persons-missing" : "appraised-is-no-person"));
        }
        requireOfIt(form, kind);
        appraisals.prepared(appraisal);
        subjects.persist(about(appraisal, form).stream());
        return appraisal;
    }

    private static List<AppraisalSubject> about(Appraisal appraisal, PrepareAppraisal form) {
        return form.persons().isEmpty()
                ? List.of(new AppraisalSubject(
                        appraisal, appraisal.organisationKind.name(), appraisal.organisationNumber, false))
                : form.persons().stream()
                        .map(each -> new AppraisalSubject(
                                appraisal, AppraisalSubject.PERSON, each.person(), each.probationary()))
                        .toList();
    }

    private List<String> criteria(AppraisalKind kind, String division, LocalDate on) {
        if (kind.criteriaTable() == null) {
            return List.of("");
        }
        var table = CodeTable.of(kind.criteriaTable()).orElseThrow();
        var filled = codes.inForce(table, division, on);
        var cited = kind.cited();
        rule(
                filled.size() == table.places().size(),
                "criteria-not-filled-in",
                cited.with("table", table.code(), "missing", table.places().size() - filled.size()));
        return filled.stream().map(CodeEntry::code).toList();
    }

    /** Refuses persons named twice, unknown ones, those who belong elsewhere and, where only members are appraised, others. */
    private void requireOfIt(PrepareAppraisal form, AppraisalKind kind) {
        var numbers = form.persons().stream().map(AppraisedPerson::person).toList();
        if (numbers.isEmpty()) {
            return;
        }
        if (numbers.stream().distinct().count() < numbers.size()) {
            throw Refusal.field("persons", "person-named-twice");
        }
        var known = new HashMap<String, Neighbour>();
        neighbours.live(Kind.PERSON, numbers).forEach(person -> known.put(person.number(), person));
        for (var number : numbers) {
            var person = known.get(number);
            if (person == null) {
                throw new RuleViolation("neighbour-unknown")
                        .with("kind", Kind.PERSON)
                        .with("number", number);
            }
            rule(
                    person.isOf(form.organisation()),
                    "person-of-another-organisation",
                    kind.cited().with("organisation", form.organisation()));
            rule(
                    !kind.isOfMembers() || person.isPartyMember(),
                    "not-a-party-member",
                    kind.cited().with("person", number));
        }
    }
}
