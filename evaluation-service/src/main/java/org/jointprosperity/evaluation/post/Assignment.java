package org.jointprosperity.evaluation.post;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.EvaluationEvent.PostTaken;
import org.jointprosperity.evaluation.commitment.Commitment;
import org.jointprosperity.evaluation.standing.Actor;

/** 上岗: a member on his way to a post: volunteered or nominated, matched, made public, promised. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Assignment {

    /** How a member came to be asked. */
    @Schema(name = "PostRoute", description = "自荐 VOLUNTEERED 或推荐 NOMINATED。")
    enum Route {
        /** 自荐. */
        VOLUNTEERED,
        /** 推荐. */
        NOMINATED
    }

    /** How far it has come; none is skipped. */
    @Schema(name = "AssignmentState")
    enum AssignmentState {
        /** 已报名. */
        APPLIED,
        /** 未定岗. */
        DECLINED,
        /** 已定岗. */
        MATCHED,
        /** 已公示. */
        PUBLISHED,
        /** 已承诺. */
        PROMISED
    }

    @Id
    UUID id;

    @Version
    long version;

    String divisionCode;
    UUID postId;
    String personNumber;

    @Enumerated(STRING)
    Route route;

    @Convert(converter = Skills.class)
    List<String> skills;

    @Enumerated(STRING)
    AssignmentState state;

    LocalDate appliedOn;
    LocalDate matchedOn;
    String reasons;
    LocalDate publishedOn;
    UUID commitmentId;
    LocalDate promisedOn;

    protected Assignment() {}

    Assignment(Post post, ApplyForPost form, Actor actor) {
        post.requireOpen();
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.divisionCode = post.divisionCode;
        this.postId = post.id;
        this.personNumber = form.person();
        this.route = form.route();
        this.skills = List.copyOf(form.skills());
        this.state = AssignmentState.APPLIED;
        this.appliedOn = actor.on();
    }

    /** 定岗: whether the member gets the post; nobody gives one to himself. */
    void match(Post post, MatchMember form, Actor actor) {
        requireTurn(AssignmentState.APPLIED);
        if (form.matched()) {
            post.requireOpen();
        }
        rule(!personNumber.equals(actor.person()), "own-post");
        state = form.matched() ? AssignmentState.MATCHED : AssignmentState.DECLINED;
        reasons = form.reasons();
        matchedOn = actor.on();
    }

    /** 公示: who is to have the post is made public in the branch. */
    void publish(Post post, Actor actor) {
        requireTurn(AssignmentState.MATCHED);
        post.requireOpen();
        state = AssignmentState.PUBLISHED;
        publishedOn = actor.on();
    }

    /** 设岗承诺: the member's own public commitment, by any number he is registered under, is the letter of his post. */
    PostTaken promise(Post post, Commitment commitment, Set<String> numbers, Actor actor) {
        requireTurn(AssignmentState.PUBLISHED);
        post.requireOpen();
        rule(commitment.isOfPerson(numbers), "commitment-of-another", "person", personNumber);
        rule(commitment.isStandingOn(actor.on()), "commitment-not-standing");
        state = AssignmentState.PROMISED;
        commitmentId = commitment.id();
        promisedOn = actor.on();
        return new PostTaken(id, postId, personNumber, post.branchNumber, commitmentId, divisionCode, promisedOn);
    }

    private void requireTurn(AssignmentState turn) {
        rule(state == turn, "assignment-out-of-turn", "state", state, "turn", turn);
    }
}
