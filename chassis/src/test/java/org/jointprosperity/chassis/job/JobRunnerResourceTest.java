package org.jointprosperity.chassis.job;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.note.NoteImport;
import org.jointprosperity.chassis.note.NoteRoster;
import org.jointprosperity.chassis.note.NoteService;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.place.PlacedWork;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class JobRunnerResourceTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    JobRows rows;

    @Inject
    @All
    List<Task> tasks;

    @Inject
    PlacedWork placed;

    @Inject
    CurrentPlace place;

    @Test
    void aJobThatOneRunnerHoldsIsNotBegunByAnother() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var mayGoOn = new CountDownLatch(1);
        NoteImport.MEANWHILE.set(() -> {
            begun.countDown();
            await().atMost(30, SECONDS).until(() -> mayGoOn.getCount() == 0);
        });
        String job = NoteRoster.of("T1,once,611023124001").started();
        var id = UUID.fromString(job.substring(job.lastIndexOf('/') + 1));
        assertThat(begun.await(30, SECONDS)).isTrue();
        try {
            new JobRunner(dataSource, rows, tasks, placed, place).round();
            assertThat(Database.number("select begun from job where id = ?", id))
                    .isEqualTo(1);
        } finally {
            mayGoOn.countDown();
        }
        await().atMost(30, SECONDS).until(() -> "SUCCEEDED"
                .equals(Tokens.county().asks().get(job).jsonPath().getString("state")));
        new JobRunner(dataSource, rows, tasks, placed, place).round();
        assertThat(Database.number("select begun from job where id = ?", id)).isEqualTo(1);
        assertThat(Database.number("select count(*) from note where number = 'T1'"))
                .isEqualTo(1);
    }
}
