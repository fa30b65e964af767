package org.jointprosperity.cooperative.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Registry;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class ParkedEventResourceTest {

    private static final Tokens OPERATOR = Tokens.of("611023").scopes("cooperative:admin");

    @Test
    void whatCouldNotBeLearntIsReplayedOnceItsCauseIsGone() {
        Database.execute("insert into neighbour (id, kind, number, division_code)"
                + " values (gen_random_uuid(), 'BRANCH', '61102701100101', '611027011001')");
        var parked = Registry.failsToRegisterBranch("61102701100101");

        Database.execute("delete from neighbour where number = '61102701100101'");
        OPERATOR.sends("").post("/admin/messages/" + parked + "/replay").then().statusCode(204);

        assertThat(Database.number("select count(*) from neighbour where number = '61102701100101'"))
                .isEqualTo(1);
        assertThat(Database.number("select count(*) from inbox_parked where event_id = ?", parked))
                .isZero();
    }
}
