package org.jointprosperity.cooperative.criteria;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.problem.Citation;

/** 认定程序: whether the village gives its opinion and what carries it, how long the notice hangs, how often it is reviewed; never changed. */
@Entity
@Immutable
@Table(name = "certification_procedure")
public class Procedure {

    @Id
    UUID id;

    boolean opinionRequired;

    @Embedded
    OpinionShare opinionShare;

    int noticeDays;
    int reviewMonths;
    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;
    boolean verified;

    protected Procedure() {}

    /** A procedure from a day on. */
    public Procedure(
            boolean opinionRequired,
            OpinionShare opinionShare,
            int noticeDays,
            int reviewMonths,
            String jurisdiction,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            String source,
            boolean verified) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.opinionRequired = opinionRequired;
        this.opinionShare = opinionShare;
        this.noticeDays = noticeDays;
        this.reviewMonths = reviewMonths;
        this.jurisdiction = jurisdiction;
        this.effectiveFrom = effectiveFrom;
        this.effectiveTo = effectiveTo;
        this.source = source;
        this.verified = verified;
    }

    /** Whether an opinion 村级评议 is carried by so many votes in favour of so many cast, abstentions among them. */
    public boolean carries(int votesFor, int cast) {
        return opinionShare.isReachedBy(votesFor, cast);
    }

    /** The day on which what was certified or reviewed on a day is due to be looked at again. */
    public LocalDate dueAgain(LocalDate on) {
        return on.plusMonths(reviewMonths);
    }

    /** Refuses a certification on paper on a day on which an opinion or a notice goes before it: those are taken here. */
    public void checkPaper(LocalDate certifiedOn) {
        rule(
                !opinionRequired && noticeDays == 0,
                "paper-where-steps-are-asked",
                citation().with("certifiedOn", certifiedOn));
    }

    /** Refuses a notice before the opinion it asks for. */
    public void checkBeforeNotice(LocalDate from, LocalDate opinionOn, boolean opinionCarried) {
        checkOpinion(opinionOn, opinionCarried);
        rule(
                opinionOn == null || !from.isBefore(opinionOn),
                "notice-before-opinion",
                citation().with("heldOn", opinionOn, "from", from));
    }

    /** Refuses where the villagers 群众 were not asked though they have to be, or said no. */
    private void checkOpinion(LocalDate opinionOn, boolean opinionCarried) {
        rule(
                !opinionRequired || opinionOn != null,
                "opinion-missing",
                citation().with());
        rule(
                opinionOn == null || opinionCarried,
                "opinion-not-carried",
                citation().with("heldOn", opinionOn));
    }

    /** Refuses a notice 公示 that ends before it begins, or of fewer days than it asks; both days count. */
    public void checkNotice(LocalDate from, LocalDate until) {
        rule(!until.isBefore(from), "notice-days-reversed", "from", from, "until", until);
        rule(
                !until.isBefore(from.plusDays(noticeDays - 1L)),
                "notice-too-short",
                citation()
                        .with(
                                "from",
                                from,
                                "until",
                                until,
                                "leastDays",
                                noticeDays,
                                "missing",
                                noticeDays - DAYS.between(from, until) - 1));
    }

    /** Refuses a certification before what goes before it. */
    public void checkSteps(LocalDate certifiedOn, LocalDate opinionOn, boolean opinionCarried, LocalDate noticeUntil) {
        checkOpinion(opinionOn, opinionCarried);
        rule(
                opinionOn == null || !certifiedOn.isBefore(opinionOn),
                "certified-before-opinion",
                citation().with("heldOn", opinionOn, "certifiedOn", certifiedOn));
        rule(
                noticeDays == 0 || noticeUntil != null,
                "notice-missing",
                citation().with("leastDays", noticeDays, "missing", noticeDays));
        rule(
                noticeUntil == null || certifiedOn.isAfter(noticeUntil),
                "certified-before-notice-ended",
                citation()
                        .with(
                                "until",
                                noticeUntil,
                                "certifiedOn",
                                certifiedOn,
                                "missing",
                                noticeUntil == null ? null : DAYS.between(certifiedOn, noticeUntil) + 1));
    }

    private Citation citation() {
        return new Citation(id.toString(), source, null, verified);
    }
}
