package org.jointprosperity.evaluation.disclosure.catalogue;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.disclosure.privacy.PublicText;
import org.jointprosperity.evaluation.rule.Jurisdiction;

/**
 * 公开目录项: what every place of a level within a jurisdiction discloses, from when until when. An item is never changed; a
 * later one of the same code and place takes its place. Jurisdiction {@code 00} is the country.
 */
@Entity
@Immutable
public class DisclosureItem {

    /** Digits of the code of a province, above which is only the country. */
    private static final int PROVINCE = 2;

    @Id
    UUID id;

    String code;

    @Enumerated(STRING)
    Level level;

    String jurisdiction;
    String titleZh;
    String titleEn;

    @Enumerated(STRING)
    ContentClass contentClass;

    String source;
    String article;
    boolean verified;

    @Enumerated(STRING)
    Rhythm rhythm;

    int dueAfterDays;
    int graceDays;

    @Enumerated(STRING)
    Scope scope;

    boolean narrowerAllowed;
    Integer shownDays;
    int objectionDays;
    int answerDays;
    int correctionDays;
    String office;
    String officeUnit;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    boolean demonstration;

    /** Codes of the matters whose decision makes it due, or null where none does. */
    List<String> matters;

    protected DisclosureItem() {}

    DisclosureItem(DefineItem request) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = request.code();
        this.level = request.level();
        this.jurisdiction = request.jurisdiction().value();
        this.titleZh = PublicText.of(request.titleZh(), "titleZh");
        this.titleEn = PublicText.of(request.titleEn(), "titleEn");
        this.contentClass = request.contentClass();
        this.source = PublicText.of(request.source(), "source");
        this.article = request.article() == null ? null : PublicText.of(request.article(), "article");
        this.verified = request.verified();
        this.rhythm = request.rhythm();
        this.dueAfterDays = request.dueAfterDays();
        this.graceDays = request.graceDays();
        this.scope = request.scope();
        this.narrowerAllowed = request.narrowerAllowed();
        this.shownDays = request.shownDays();
        this.objectionDays = request.objectionDays();
        this.answerDays = request.answerDays();
        this.correctionDays = request.correctionDays();
        this.office = PublicText.of(request.office(), "office");
        this.officeUnit =
                request.officeUnit() == null ? null : request.officeUnit().value();
        this.effectiveFrom = request.effectiveFrom();
        this.effectiveTo = request.effectiveTo();
        this.matters = request.matters();
    }

    /** Whether the item rules on a day. */
    public boolean isInForce(LocalDate on) {
        return !on.isBefore(effectiveFrom) && (effectiveTo == null || !on.isAfter(effectiveTo));
    }

    /** Whether a place of the item's level within its jurisdiction has this code. */
    public boolean binds(String division) {
        return level.isOf(division) && isWithin(division, jurisdiction);
    }

    /** Whether it is of the country or of a province: then it is law, and no place below may ask for less. */
    boolean isLaw() {
        return jurisdiction.length() <= PROVINCE;
    }

    /** Whether it is law where another item of its code holds, on a day on which that one does. */
    boolean isLawFor(DisclosureItem other) {
        return isLaw()
                && id != other.id
                && code.equals(other.code)
                && isWithin(other.jurisdiction, jurisdiction)
                && (effectiveTo == null || !effectiveTo.isBefore(other.effectiveFrom))
                && (other.effectiveTo == null || !other.effectiveTo.isBefore(effectiveFrom));
    }

    /** Whether it asks for at least what a law does: as often, as soon, for as many readers. */
    boolean keeps(DisclosureItem law) {
        return rhythm.isAsOftenAs(law.rhythm)
                && dueAfterDays + graceDays <= law.dueAfterDays + law.graceDays
                && !law.scope.isWiderThan(scope)
                && (!narrowerAllowed || law.narrowerAllowed);
    }

    /** Refuses to ask for less than a law does. */
    void requireKept(DisclosureItem law) {
        var cited = law.cited();
        int tooManyDays = dueAfterDays + graceDays - law.dueAfterDays - law.graceDays;
        rule(
                keeps(law),
                "disclosure-item-laxer-than-law",
                cited.with(
                        "item",
                        code,
                        "rhythm",
                        rhythm,
                        "days",
                        dueAfterDays + graceDays,
                        "lawRhythm",
                        law.rhythm,
                        "lawDays",
                        law.dueAfterDays + law.graceDays,
                        "tooManyDays",
                        tooManyDays > 0 ? tooManyDays : null,
                        "lawScope",
                        law.scope,
                        "jurisdiction",
                        law.jurisdiction));
    }

    /** Whether a decision on a matter makes it due 决议公开. */
    boolean isDueBy(String matter) {
        return matters != null && matters.contains(matter);
    }

    private static boolean isWithin(String division, String jurisdiction) {
        return jurisdiction.equals(Jurisdiction.NATIONAL.code()) || division.startsWith(jurisdiction);
    }

    /** Refuses a scope that the item does not allow: never a wider one, a narrower one only where the item says so. */
    public void requireScope(Scope wanted) {
        boolean allowed = wanted == scope || narrowerAllowed && scope.isWiderThan(wanted);
        var cited = cited();
        rule(allowed, "disclosure-scope-not-allowed", cited.with("scope", wanted, "item", code, "allowed", scope));
    }

    /** The id of this dated row. */
    public UUID id() {
        return id;
    }

    /** Names the item through all its dated rows. */
    public String code() {
        return code;
    }

    /** At which level of places it is disclosed. */
    public Level level() {
        return level;
    }

    /** 内容类别. */
    public ContentClass contentClass() {
        return contentClass;
    }

    /** 公开时限. */
    public Rhythm rhythm() {
        return rhythm;
    }

    /** The Chinese title. */
    public String titleZh() {
        return titleZh;
    }

    /** The English title. */
    public String titleEn() {
        return titleEn;
    }

    /** Law or policy with its article, as a reader sees it. */
    public String basis() {
        return article == null ? source : source + " " + article;
    }

    /** How a refusal names it 援引: by its code, its law or policy, and whether that was checked. */
    public Citation cited() {
        return new Citation(code, basis(), source, verified);
    }

    /** Days from the end of a period, or from an event, to the last day in time. */
    public int dueAfterDays() {
        return dueAfterDays;
    }

    /** Days after the due day before it is overdue. */
    public int graceDays() {
        return graceDays;
    }

    /** 公示期: how many days it must be shown, or null where it stays up. */
    public Integer shownDays() {
        return shownDays;
    }

    /** 异议期: on how many days after publication an objection is taken. */
    public int objectionDays() {
        return objectionDays;
    }

    /** 答复期限: within how many working days an objection is answered. */
    public int answerDays() {
        return answerDays;
    }

    /** Within how many days an upheld objection is followed by a correction. */
    public int correctionDays() {
        return correctionDays;
    }

    /** 责任单位: who answers, in words. */
    public String office() {
        return office;
    }

    /** Credit code of the unit that answers, or null where the place itself does. */
    public String officeUnit() {
        return officeUnit;
    }

    /** The first day on which it rules. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }
}
