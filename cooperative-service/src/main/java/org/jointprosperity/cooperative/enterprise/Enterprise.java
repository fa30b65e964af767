package org.jointprosperity.cooperative.enterprise;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.contracts.CooperativeEvent.EnterpriseRegistered;
import org.jointprosperity.contracts.CreditCode;

/** 企业: a company that buys from households or carries a base. Companies are public bodies, seen by all. */
@Entity
public class Enterprise {

    @Id
    UUID id;

    @Version
    long version;

    String creditCode;
    String name;
    String divisionCode;
    LocalDate registeredOn;

    protected Enterprise() {}

    Enterprise(EnterpriseDetails details, LocalDate today) {
        requireCompany(details.creditCode());
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.creditCode = details.creditCode().value();
        this.name = details.name();
        this.divisionCode = details.place().value();
        this.registeredOn = today;
    }

    /** Refuses the code of any other body. */
    static void requireCompany(CreditCode code) {
        rule(code.kind() == CreditCode.Kind.COMPANY, "not-an-enterprise", "creditCode", code.value());
    }

    /** Takes another name or place. The credit code names the enterprise and stays. */
    void change(EnterpriseDetails other) {
        rule(other.creditCode().value().equals(creditCode), "number-fixed", "number", creditCode);
        name = other.name();
        divisionCode = other.place().value();
    }

    EnterpriseRegistered registered() {
        return new EnterpriseRegistered(id, creditCode, divisionCode, registeredOn);
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** 统一社会信用代码. */
    public String creditCode() {
        return creditCode;
    }

    /** 名称, as it was first entered or changed since. */
    public String name() {
        return name;
    }

    /** 行政区划代码 of where it lies. */
    public String divisionCode() {
        return divisionCode;
    }
}
