package org.jointprosperity.pairing.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.pairing.Registered;
import org.jointprosperity.pairing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class OfficeRosterTest {

    private static final String HEAD = "组织编码,组织类别,职务,人员编号,任职日期";
    private static final String ROW = Registered.UNIT + ",单位,宣传委员,C0281,2007-03-01";
    private static final String OPEN =
            "select count(*) from office where role = '宣传委员' and held_from = '2007-03-01' and held_until is null";

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
    }

    @Test
    void anOfficeThatHasEndedIsReopenedByAnEmptyCellAndNotByARosterWithoutTheColumn() {
        taken(HEAD + ",离任日期\n" + ROW + ",2008-05-01\n").body("counts.accepted", equalTo(1));
        taken(HEAD + "\n" + ROW + "\n").body("counts.unchanged", equalTo(1));
        assertThat(Database.number(OPEN)).isZero();
        taken(HEAD + ",离任日期\n" + ROW + ",\n").body("counts.accepted", equalTo(1));
        assertThat(Database.number(OPEN)).isOne();
        Database.execute("delete from office where role = '宣传委员'");
    }

    private static ValidatableResponse taken(String csv) {
        return Upload.csv("offices", csv, "").body("state", equalTo("SUCCEEDED"));
    }
}
