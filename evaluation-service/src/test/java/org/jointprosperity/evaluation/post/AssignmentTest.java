package org.jointprosperity.evaluation.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.EvaluationEvent.PostTaken;
import org.jointprosperity.evaluation.commitment.Promised;
import org.jointprosperity.evaluation.post.Assignment.AssignmentState;
import org.jointprosperity.evaluation.standing.Actor;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final LocalDate DAY = LocalDate.of(2009, 3, 1);
    private static final String MEMBER = "N04672";
    private static final Actor SECRETARY = new Actor("secretary", "N04671", DAY);
    private static final MatchMember GIVEN = new MatchMember(true, "有特长");

    private final Post post = new Post(
            new OpenPost("61102310400101", "服务类", "产业技术岗", "指导茶园管护", List.of("茶叶种植"), DAY), "611023104001", SECRETARY);

    @Test
    void comesStepByStepToThePost() {
        var assignment = applied();
        refuses("assignment-out-of-turn", () -> assignment.publish(post, SECRETARY));
        assignment.match(post, GIVEN, SECRETARY);
        refuses("assignment-out-of-turn", () -> assignment.match(post, GIVEN, SECRETARY));
        refuses("assignment-out-of-turn", () -> promise(assignment, MEMBER, DAY, Set.of(MEMBER)));
        assignment.publish(post, SECRETARY);
        var told = promise(assignment, MEMBER, DAY, Set.of(MEMBER));

        assertThat(assignment.state).isEqualTo(AssignmentState.PROMISED);
        assertThat(told.branchNumber()).isEqualTo("61102310400101");
        assertThat(told.commitmentId()).isEqualTo(assignment.commitmentId);
        assertThat(told.takenOn()).isEqualTo(DAY);
    }

    @Test
    void isGivenByNobodyToHimself() {
        refuses("own-post", () -> applied().match(post, GIVEN, new Actor("login", MEMBER, DAY)));
    }

    @Test
    void endsWhereItIsWithAClosedPost() {
        var applied = applied();
        var matched = matched();
        var published = matched();
        published.publish(post, SECRETARY);
        post.close(SECRETARY);

        refuses("post-closed", () -> applied.match(post, GIVEN, SECRETARY));
        refuses("post-closed", () -> matched.publish(post, SECRETARY));
        refuses("post-closed", () -> promise(published, MEMBER, DAY, Set.of(MEMBER)));
        refuses("post-closed", () -> post.close(SECRETARY));
        refuses("post-closed", this::applied);
        applied.match(post, new MatchMember(false, "岗位已撤"), SECRETARY);
        assertThat(applied.state).isEqualTo(AssignmentState.DECLINED);
    }

    @Test
    void isPromisedByTheMembersOwnStandingCommitment() {
        var assignment = matched();
        assignment.publish(post, SECRETARY);
        refuses("commitment-of-another", () -> promise(assignment, "N04673", DAY, Set.of(MEMBER)));
        refuses("commitment-not-standing", () -> promise(assignment, MEMBER, DAY.plusDays(1), Set.of(MEMBER)));
        // registered twice, he is one
        assertThat(promise(assignment, "N04673", DAY, Set.of(MEMBER, "N04673")).personNumber())
                .isEqualTo(MEMBER);
    }

    private PostTaken promise(Assignment assignment, String person, LocalDate publicFrom, Set<String> numbers) {
        return assignment.promise(post, Promised.by(person, DAY, publicFrom), numbers, SECRETARY);
    }

    private Assignment matched() {
        var assignment = applied();
        assignment.match(post, GIVEN, SECRETARY);
        return assignment;
    }

    private Assignment applied() {
        return new Assignment(
                post,
                new ApplyForPost(UUID.randomUUID(), MEMBER, Assignment.Route.VOLUNTEERED, List.of("茶叶种植")),
                SECRETARY);
    }

    private static void refuses(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
