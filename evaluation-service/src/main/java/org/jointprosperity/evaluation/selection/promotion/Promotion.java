package org.jointprosperity.evaluation.selection.promotion;

import static jakarta.persistence.EnumType.STRING;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.EvaluationEvent.CadrePromoted;
import org.jointprosperity.evaluation.selection.count.Certificate;
import org.jointprosperity.evaluation.selection.count.CountSheet;
import org.jointprosperity.evaluation.selection.count.SheetPart;
import org.jointprosperity.evaluation.selection.course.Course;
import org.jointprosperity.evaluation.selection.course.CourseStep;
import org.jointprosperity.evaluation.standing.Actor;

/** 村干部选拔副科: a village cadre on the way to a deputy post of a town, by years of service and results, step by step. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Promotion {

    static final String NOMINATION = "nomination";
    private static final String PUBLIC_NOTICE = "public-notice";

    @Id
    UUID id;

    @Version
    long version;

    String divisionCode;
    String branchNumber;
    String personNumber;
    String courseCode;
    LocalDate servingSince;
    int yearsServed;
    String townCode;
    String office;
    String results;
    String evidence;

    @Enumerated(STRING)
    PromotionState state;

    LocalDate nominatedOn;
    LocalDate endedOn;
    String endingReasons;

    /** Counts steps, so that each makes a new version of the record. */
    int changes;

    @OneToMany(mappedBy = "promotion", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 200)
    List<PromotionStep> steps = new ArrayList<>();

    protected Promotion() {}

    /** Nominates: the first step, and not before the years of service the course wants. */
    Promotion(NominateCadre form, String divisionCode, Course course, Actor actor) {
        actor.requireCome(form.nominatedOn());
        rule(
                !form.servingSince().isAfter(form.nominatedOn()),
                "service-begins-later",
                "since",
                form.servingSince(),
                "nominatedOn",
                form.nominatedOn(),
                "missing",
                DAYS.between(form.nominatedOn(), form.servingSince()));
        int years = Period.between(form.servingSince(), form.nominatedOn()).getYears();
        int least = course.terms().leastYears() == null ? 0 : course.terms().leastYears();
        rule(
                years >= least,
                "service-too-short",
                "years",
                years,
                "least",
                least,
                "missing",
                least - years,
                "enoughOn",
                form.servingSince().plusYears(least));
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.divisionCode = divisionCode;
        this.branchNumber = form.branch();
        this.personNumber = form.person();
        this.courseCode = course.code();
        this.servingSince = form.servingSince();
        this.yearsServed = years;
        this.townCode = form.town();
        this.office = form.office();
        this.results = form.results();
        this.evidence = String.join("\n", form.evidence());
        this.state = PromotionState.UNDER_WAY;
        this.nominatedOn = form.nominatedOn();
        var step = course.requireNext(NOMINATION, 0);
        enter(
                step,
                new TakePromotionStep(step.code(), nominatedOn, true, form.results(), null, null, null, null),
                actor);
    }

    /** Takes the next step; one that finds against him ends the promotion, the last one puts him in the post. */
    Optional<CadrePromoted> take(TakePromotionStep form, Course course, Actor actor) {
        requireUnderWay();
        var step = course.requireNext(form.step(), steps.size());
        requireDay(form.on(), actor);
        requireCounts(step, form, course);
        requireShown(form, course);
        enter(step, form, actor);
        if (!form.passed()) {
            end(PromotionState.REFUSED, form.on(), form.reasons());
            return Optional.empty();
        }
        if (course.after(steps.size()).isPresent()) {
            return Optional.empty();
        }
        end(PromotionState.PROMOTED, form.on(), form.reasons());
        return Optional.of(new CadrePromoted(
                id, personNumber, branchNumber, townCode, office, yearsServed, divisionCode, endedOn));
    }

    void close(EndPromotion form, Actor actor) {
        requireUnderWay();
        requireDay(form.on(), actor);
        end(PromotionState.CLOSED, form.on(), form.reasons());
    }

    private void requireCounts(CourseStep step, TakePromotionStep form, Course course) {
        boolean given = form.issued() != null && form.returned() != null && form.yes() != null;
        boolean none = form.issued() == null && form.returned() == null && form.yes() == null;
        var cited = course.cited();
        rule(step.counted() ? given : none, "promotion-count-mismatch", cited.with("step", step.code()));
        rule(
                step.counted() == (form.certificate() != null),
                "certificate-mismatch",
                cited.with("counted", step.counted()));
        if (step.counted()) {
            form.certificate().requireApartFrom(List.of(personNumber), cited);
            requireNewSheet(form);
            CountSheet.requirePart(SheetPart.RETURNED, form.returned(), SheetPart.ISSUED, form.issued());
            CountSheet.requirePart(SheetPart.VOTES, form.yes(), SheetPart.RETURNED, form.returned());
            var approval = course.terms().approval();
            boolean approved = approval == null || approval.isReachedBy(form.yes(), form.returned());
            rule(
                    !form.passed() || approval == null || form.returned() > 0,
                    "promotion-without-ballots",
                    cited.with("issued", form.issued(), "returned", form.returned(), "ruleId", course.code()));
            int needed = approved || form.returned() == 0 ? 0 : approval.least(form.returned());
            rule(
                    !form.passed() || approved,
                    "promotion-not-approved",
                    cited.with(
                            "yes",
                            form.yes(),
                            "needed",
                            needed,
                            "missing",
                            needed - form.yes(),
                            "ruleId",
                            course.code()));
        }
    }

    private void requireNewSheet(TakePromotionStep form) {
        form.certificate()
                .requireNew(steps.stream()
                        .map(each -> each.certificate)
                        .filter(Objects::nonNull)
                        .map(Certificate::sheetSha256));
    }

    private void requireShown(TakePromotionStep form, Course course) {
        var last = steps.get(steps.size() - 1);
        if (last.code.equals(PUBLIC_NOTICE) && course.terms().publicNoticeDays() != null) {
            var cited = course.cited();
            int days = course.terms().publicNoticeDays();
            var until = last.takenOn.plusDays(days);
            rule(
                    !form.on().isBefore(until),
                    "public-notice-too-short",
                    cited.with(
                            "days",
                            days,
                            "from",
                            last.takenOn,
                            "until",
                            until,
                            "missing",
                            DAYS.between(form.on(), until)));
        }
    }

    private void requireUnderWay() {
        rule(state == PromotionState.UNDER_WAY, "promotion-ended", "state", state);
    }

    private void requireDay(LocalDate on, Actor actor) {
        actor.requireCome(on);
        var lastDay = steps.get(steps.size() - 1).takenOn;
        rule(!on.isBefore(lastDay), "selection-day-too-early", "on", on, "lastDay", lastDay);
    }

    private void enter(CourseStep step, TakePromotionStep form, Actor actor) {
        steps.add(new PromotionStep(this, step, form, actor));
        changes++;
    }

    private void end(PromotionState as, LocalDate on, String reasons) {
        state = as;
        endedOn = on;
        endingReasons = reasons;
    }
}
