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
    boolean changedByHand;

    protected ProposedLiaison() {}

    ProposedLiaison(LiaisonProposal proposal, Gathered gathered, int person, int answersFor) {
        var gathering = gathered.gathering();
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.proposalId = proposal.id;
        this.divisionCode = proposal.divisionCode;
        this.personNumber = gathering.persons().get(person).number();
        give(gathering, gathered.memberOf()[person], person, answersFor);
        gathered.nextBest().get(person).ifPresent(next -> {
            alternative = true;
            nextMemberNumber = gathering.members().get(next.member()).number();
            nextExtra = next.extra();
        });
    }
    /** Gives the person this member, or says the reason anew as the member answers for more or fewer now. */
    void give(Gathering gathering, int at, int person, int answersFor) {
        var member = gathering.members().get(at);
        memberNumber = member.number();
        memberUnit = member.unit();
        needsMet = gathering.met(at, person);
        var skills = gathering.matching(at, person);
        int needs = gathering.persons().get(person).needs().size();
        reasonZh = (needs == 0
                        ? "群众未登记需求"
                        : skills.isEmpty() ? unansweredZh() : "特长“" + String.join("、", skills) + "”可应其需求")
                + "；该党员共联系 %d 人".formatted(answersFor);
        reasonEn = (needs == 0
                        ? "the person has no need on record"
                        : skills.isEmpty()
                                ? unansweredEn()
                                : "the skills " + String.join(", ", skills) + " answer his need")
                + "; the member answers for %d persons".formatted(answersFor);
    }

    /** Notes that it was changed by hand: what the next best would have cost is of the member before. */
    void moved() {
        changedByHand = true;
        alternative = false;
        nextMemberNumber = null;
        nextExtra = null;
    }

    private String unansweredZh() {
        return changedByHand ? "此党员的特长不应其需求，由手工指定" : "此党员的特长不应其需求，换人则总体代价更高";
    }

    private String unansweredEn() {
        return changedByHand
                ? "none of his needs is answered by this member, who was chosen by hand"
                : "none of his needs is answered by this member, and a better one would cost more in load";
    }
}
