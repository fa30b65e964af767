package org.jointprosperity.evaluation.disclosure.publication;

import static jakarta.persistence.EnumType.STRING;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureItem;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;
import org.jointprosperity.evaluation.disclosure.content.Content;
import org.jointprosperity.evaluation.disclosure.posting.DisclosurePosting;

/** 公开事项: a content on its way from the proposal to the publication, through the hands of four persons. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Disclosure {

    /** That another person takes each step, which the county asks for and the Regulations do not. */
    static final String FOUR_PERSONS = "shangnan-disclosure-four-persons";

    @Id
    UUID id;

    @Version
    long version;

    UUID itemId;
    String itemCode;

    @Enumerated(STRING)
    Level level;

    String divisionCode;

    @Enumerated(STRING)
    Scope scope;

    UUID dueId;
    UUID correctsId;

    @Enumerated(STRING)
    Progress progress;

    int draft;
    LocalDate proposedOn;
    LocalDate publishedOn;

    @OneToMany(mappedBy = "disclosure", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 200)
    List<DisclosureDraft> drafts = new ArrayList<>();

    @OneToMany(mappedBy = "disclosure", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 200)
    List<DisclosureAct> acts = new ArrayList<>();

    protected Disclosure() {}

    /** Proposes a content of an item for a place 提出. */
    Disclosure(DisclosureItem item, String division, Scope scope, UUID due, DisclosurePosting corrects) {
        item.requireScope(scope);
        rule(
                corrects == null
                        || corrects.itemCode().equals(item.code())
                                && corrects.divisionCode().equals(division),
                "correction-of-something-else");
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.itemId = item.id();
        this.itemCode = item.code();
        this.level = item.level();
        this.divisionCode = division;
        this.scope = scope;
        this.dueId = due;
        this.correctsId = corrects == null ? null : corrects.id();
        this.progress = Progress.RETURNED;
    }

    /** Drafts the content, for the first time or anew after it was refused; who drafts it proposes it. */
    void draft(Content content, String person, LocalDate today) {
        requireNext(Step.PROPOSAL);
        content.requirePublishable(today);
        draft++;
        drafts.add(new DisclosureDraft(this, draft, content));
        take(Step.PROPOSAL, person, null, today);
        proposedOn = today;
    }

    /** Takes the review or the approval; refused, it goes back with the reason. */
    void decide(Step step, DecideStep decision, String person, LocalDate today) {
        requireNext(step);
        rule(
                Boolean.TRUE.equals(decision.passed())
                        == (decision.reason() == null || decision.reason().isBlank()),
                "refusal-and-reason-belong-together",
                "step",
                step);
        take(step, person, decision.reason(), today);
    }

    /** Publishes the approved draft 公布, by the item that rules on the day; refused where that one has other readers by now. */
    DisclosurePosting publish(DisclosureItem item, String person, LocalDate today) {
        requireNext(Step.PUBLICATION);
        item.requireScope(scope);
        take(Step.PUBLICATION, person, null, today);
        publishedOn = today;
        return new DisclosurePosting(id, item, divisionCode, scope, latest(), correctsId, today);
    }

    /** The content of the latest draft. */
    Content latest() {
        return drafts.get(drafts.size() - 1).content;
    }

    /** The acts on the draft that is under way. */
    private List<DisclosureAct> actsOnDraft() {
        return acts.stream().filter(act -> act.draft == draft).toList();
    }

    private void requireNext(Step step) {
        rule(progress != Progress.PUBLISHED, "disclosure-already-published", "step", step, "publishedOn", publishedOn);
        rule(
                progress != Progress.RETURNED || step == Step.PROPOSAL,
                "disclosure-returned",
                "step",
                step,
                "draft",
                draft);
        boolean taken = actsOnDraft().stream().anyMatch(act -> act.step == step);
        rule(
                progress.next() == Step.PROPOSAL || !taken,
                "disclosure-step-taken",
                "step",
                step,
                "next",
                progress.next());
        rule(
                progress.next() == step,
                "disclosure-step-out-of-order",
                "step",
                step,
                "next",
                progress.next(),
                "missingSteps",
                step.ordinal() - progress.next().ordinal());
    }

    private void take(Step step, String person, String refusal, LocalDate today) {
        actsOnDraft().stream()
                .filter(act -> act.person.equals(person) && step != Step.PROPOSAL)
                .findFirst()
                .ifPresent(act -> rule(
                        false,
                        "disclosure-same-person-twice",
                        "person",
                        person,
                        "step",
                        step,
                        "earlier",
                        act.step,
                        "missingPersons",
                        Step.values().length - actsOnDraft().size()));
        acts.add(new DisclosureAct(this, step, person, refusal, today));
        progress = refusal == null ? Progress.after(step) : Progress.RETURNED;
    }
}
