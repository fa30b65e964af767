package org.jointprosperity.chassis.job;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.note.NoteRoster;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service's own predicate, with the database's fence taken away. */
@QuarkusTest
@TestProfile(NoteService.class)
class JobScopeResourceTest {

    private static final String ANOTHER_UNIT = "91611023MA6TEST00X";

    @BeforeEach
    void withoutTheFence() {
        Database.execute("alter table job disable row level security");
    }

    @AfterEach
    void withTheFence() {
        Database.execute("alter table job enable row level security");
    }

    @Test
    void aJobIsSeenInItsPlaceAndNowhereElse() {
        var owner = Tokens.of("611023122");
        String job = NoteRoster.of("J1,a,611023122001").by(owner).started();
        owner.asks().get(job).then().statusCode(200);
        Tokens.county().asks().get(job).then().statusCode(200);
        for (var stranger : new Tokens[] {
            Tokens.of("611023123"), Tokens.unit(), Tokens.county().without("division")
        }) {
            stranger.asks().get(job).then().statusCode(404);
            stranger.asks().delete(job).then().statusCode(404);
        }
    }

    @Test
    void aJobOfAUnitIsSeenByThatUnitOnly() {
        String job = NoteRoster.of("J2,a,611023122001").by(Tokens.unit()).started();
        Tokens.unit().asks().get(job).then().statusCode(200);
        for (var stranger : new Tokens[] {
            Tokens.county(), Tokens.county().without("division"), Tokens.unit().with("unit", ANOTHER_UNIT)
        }) {
            stranger.asks().get(job).then().statusCode(404);
        }
    }
}
