package org.jointprosperity.evaluation.selection.election;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.selection.count.Certificate;
import org.jointprosperity.evaluation.selection.count.CountSheet;
import org.jointprosperity.evaluation.selection.count.SheetPart;
import org.jointprosperity.evaluation.selection.course.Nominator;

/** 推荐: whom one body recommended in a step, by how many votes; never changed or removed. */
@Entity
@Table(name = "election_recommendation")
@Immutable
class Recommendation {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Election election;

    String divisionCode;
    int step;

    @Enumerated(STRING)
    @Column(name = "nominator")
    Nominator by;

    LocalDate heldOn;
    Integer issued;
    Integer returned;

    /** Null for the organisation's, and for what was entered before counts were certified. */
    @Embedded
    Certificate certificate;

    @OneToMany(mappedBy = "recommendation", cascade = CascadeType.PERSIST)
    @OrderBy("personNumber")
    @BatchSize(size = 200)
    List<Nomination> nominations = new ArrayList<>();

    protected Recommendation() {}

    Recommendation(Election election, int step, RecordRecommendation form, Citation cited) {
        requireCount(form, cited);
        var seen = new HashSet<String>();
        form.names().forEach(each -> rule(seen.add(each.person()), "nominated-twice", "person", each.person()));
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.election = election;
        this.divisionCode = election.divisionCode;
        this.step = step;
        this.by = form.by();
        this.heldOn = form.heldOn();
        this.issued = form.issued();
        this.returned = form.returned();
        this.certificate = form.certificate();
        form.names().forEach(each -> nominations.add(new Nomination(this, each)));
    }

    /** The organisation recommends without a count; everybody else on paper that adds up. */
    private static void requireCount(RecordRecommendation form, Citation cited) {
        boolean counted = form.issued() != null && form.returned() != null;
        boolean wanted = form.by() != Nominator.ORGANISATION;
        rule(wanted == counted, "recommendation-count-mismatch", cited.with("by", form.by()));
        rule(wanted == (form.certificate() != null), "certificate-mismatch", cited.with("counted", wanted));
        if (counted) {
            form.certificate()
                    .requireApartFrom(
                            form.names().stream()
                                    .map(RecordRecommendation.Named::person)
                                    .toList(),
                            cited);
            CountSheet.requirePart(SheetPart.RETURNED, form.returned(), SheetPart.ISSUED, form.issued());
            form.names()
                    .forEach(each ->
                            CountSheet.requirePart(SheetPart.VOTES, each.votes(), SheetPart.RETURNED, form.returned()));
        }
    }
}
