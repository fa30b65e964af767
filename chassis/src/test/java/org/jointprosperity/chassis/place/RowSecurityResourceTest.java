package org.jointprosperity.chassis.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RowSecurity;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class RowSecurityResourceTest {

    @AfterEach
    void removesTheOpenOnes() {
        Database.execute("drop view if exists all_notes");
        Database.execute("drop table if exists forgotten");
    }

    @Test
    void theServiceReadsOnlyThePlatformsTablesWithoutAFence() {
        assertThat(RowSecurity.openTo("pairing_app")).containsExactly("event_sequence", "idempotency_key");
    }

    @Test
    void findsATableWithoutAFenceThoughItKnowsNoPlace() {
        Database.execute("create table forgotten (secret text)");
        assertThat(RowSecurity.openTo("pairing_app")).doesNotContain("forgotten");
        Database.execute("grant select (secret) on forgotten to pairing_app");
        Database.execute("alter table forgotten enable row level security");
        assertThat(RowSecurity.openTo("pairing_app")).contains("forgotten");
        Database.execute("alter table forgotten force row level security");
        assertThat(RowSecurity.openTo("pairing_app")).doesNotContain("forgotten");
    }

    @Test
    void findsAViewThatLooksOverTheFence() {
        Database.execute("create view all_notes as select text from note");
        Database.execute("grant select on all_notes to pairing_app");
        assertThat(RowSecurity.openTo("pairing_app")).contains("all_notes");
    }
}
