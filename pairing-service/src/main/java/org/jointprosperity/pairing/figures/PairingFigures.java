package org.jointprosperity.pairing.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/** The figures of the programme that the registry yields. */
class PairingFigures {

    private static final String UNITS = "/api/v1/units/";
    private static final String BRANCHES = "/api/v1/branches/";
    private static final String DESIGNATED =
            "%s x where exists (select 1 from x.designations d where d.kind = %s and d.heldFrom <= :asOf"
                    + " and (d.heldUntil is null or d.heldUntil > :asOf))"
                    + " and (x.standing.mergedOn is null or x.standing.mergedOn > :asOf)";
    private static final String REGISTERED =
            "%s x where x.registeredOn <= :asOf and (x.standing.mergedOn is null or x.standing.mergedOn > :asOf)";

    @Produces
    @Singleton
    Figure units() {
        return new Figure(
                        "units",
                        "机关事企业单位党组织",
                        "urban party organisations in the programme",
                        "organisations",
                        "截至当日登记的城镇单位数",
                        "urban units registered by that day",
                        REGISTERED.formatted("Unit"),
                        "x.code",
                        UNITS)
                .knownSince("Unit");
    }

    @Produces
    @Singleton
    Figure branches() {
        return new Figure(
                        "branches",
                        "农村(社区)支部",
                        "rural (community) branches in the programme",
                        "branches",
                        "截至当日登记的农村(社区)支部数",
                        "rural and community branches registered by that day",
                        REGISTERED.formatted("Branch"),
                        "x.code",
                        BRANCHES)
                .knownSince("Branch");
    }

    @Produces
    @Singleton
    Figure urbanMembers() {
        return new Figure(
                        "urban-members",
                        "城镇党员",
                        "urban members paired",
                        "persons",
                        "截至当日登记的城镇党员数",
                        "urban members registered by that day",
                        REGISTERED.formatted("Member"),
                        "x.number",
                        "/api/v1/members/")
                .knownSince("Member");
    }

    @Produces
    @Singleton
    Figure ruralPeople() {
        return new Figure(
                        "rural-people",
                        "农村党员群众",
                        "rural members and ordinary people paired",
                        "persons",
                        "截至当日登记的农村党员群众人数",
                        "rural persons registered by that day",
                        REGISTERED.formatted("Villager"),
                        "x.number",
                        "/api/v1/villagers/")
                .knownSince("Villager");
    }

    @Produces
    @Singleton
    Figure departmentsInCharge() {
        return new Figure(
                        "departments-in-charge",
                        "双联双建包抓部门",
                        "departments answering for villages",
                        "organisations",
                        "当日标明双联双建包抓的单位数",
                        "units that answered for villages on that day",
                        DESIGNATED.formatted("Unit", "IN_CHARGE"),
                        "x.code",
                        UNITS)
                .knownSince("Unit");
    }

    @Produces
    @Singleton
    Figure keyVillages() {
        return new Figure(
                        "key-villages",
                        "新农村建设重点村",
                        "key villages of the new countryside",
                        "branches",
                        "当日标明重点村的支部数",
                        "branches marked as key villages on that day",
                        DESIGNATED.formatted("Branch", "KEY_VILLAGE"),
                        "x.code",
                        BRANCHES)
                .knownSince("Branch");
    }

    @Produces
    @Singleton
    Figure poorVillages() {
        return new Figure(
                        "poor-villages",
                        "贫困村",
                        "poor villages",
                        "branches",
                        "当日标明贫困村的支部数",
                        "branches marked as poor villages on that day",
                        DESIGNATED.formatted("Branch", "POOR_VILLAGE"),
                        "x.code",
                        BRANCHES)
                .knownSince("Branch");
    }
}
