package org.jointprosperity.pairing.matching.person;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 方案中的一名党员与一名群众: why the two, and who else it could be at what cost. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class ProposedLiaison {

    @Id
    UUID id;

    UUID proposalId;
    String divisionCode;
    String memberNumber;
    String memberUnit;
    String personNumber;
    int needsMet;
    String reasonZh;
    String reasonEn;
    boolean alternative;
    String nextMemberNumber;
    Long nextExtra;

    protected ProposedLiaison() {}

    ProposedLiaison(LiaisonProposal proposal, Gathered gathered, int person, int answersFor) {
        var gathering = gathered.gathering();
        int at = gathered.memberOf()[person];
        var member = gathering.members().get(at);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.proposalId = proposal.id;
        this.divisionCode = proposal.divisionCode;
        this.memberNumber = member.number();
        this.memberUnit = member.unit();
        this.personNumber = gathering.persons().get(person).number();
        this.needsMet = gathering.met(at, person);
        var skills = gathering.matching(at, person);
        int needs = gathering.persons().get(person).needs().size();
        this.reasonZh = (needs == 0
                        ? "群众未登记需求"
                        : skills.isEmpty() ? "此党员的特长不应其需求，换人则总体代价更高" : "特长“" + String.join("、", skills) + "”可应其需求")
                + "；该党员共联系 %d 人".formatted(answersFor);
        this.reasonEn = (needs == 0
                        ? "the person has no need on record"
                        : skills.isEmpty()
                                ? "none of his needs is answered by this member, and a better one would cost more in load"
                                : "the skills " + String.join(", ", skills) + " answer his need")
                + "; the member answers for %d persons".formatted(answersFor);
        gathered.nextBest().get(person).ifPresent(next -> {
            alternative = true;
            nextMemberNumber = gathering.members().get(next.member()).number();
            nextExtra = next.extra();
        });
    }
}
