package org.jointprosperity.cooperative.enterprise;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.contracts.CooperativeEvent.EnterpriseStood;

/** What an enterprise is from a day on: a lead enterprise 龙头企业 or not, with a party branch 党支部 or without. */
@Entity
@Immutable
@Table(name = "enterprise_standing")
class Standing {

    @Id
    UUID id;

    UUID enterpriseId;
    boolean lead;
    String branchNumber;
    LocalDate since;
    LocalDate recordedOn;
    String divisionCode;

    protected Standing() {}

    Standing(Enterprise enterprise, StateStanding statement, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.enterpriseId = enterprise.id;
        this.lead = statement.lead();
        this.branchNumber = statement.branch();
        this.since = statement.since();
        this.recordedOn = today;
        this.divisionCode = enterprise.divisionCode;
    }

    EnterpriseStood told(Enterprise enterprise) {
        return new EnterpriseStood(enterpriseId, enterprise.creditCode, lead, branchNumber, divisionCode, since);
    }
}
