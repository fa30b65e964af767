package org.jointprosperity.evaluation.post;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.standing.Actor;

/** 岗位: a small post of a branch for a member without office, with its duties and the skills it wants. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Post {

    @Id
    UUID id;

    @Version
    long version;

    String divisionCode;
    String branchNumber;
    String postClass;
    String name;
    String duties;

    @Convert(converter = Skills.class)
    List<String> skills;

    LocalDate opensOn;
    LocalDate closedOn;

    protected Post() {}

    Post(OpenPost form, String divisionCode, Actor actor) {
        actor.requireCome(form.opensOn());
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.divisionCode = divisionCode;
        this.branchNumber = form.branch();
        this.postClass = form.postClass();
        this.name = form.name();
        this.duties = form.duties();
        this.skills = List.copyOf(form.skills());
        this.opensOn = form.opensOn();
    }

    /** Closes it from today on; whoever holds it stays what he was. */
    void close(Actor actor) {
        requireOpen();
        closedOn = actor.on();
    }

    void requireOpen() {
        rule(closedOn == null, "post-closed", "closedOn", closedOn);
    }
}
