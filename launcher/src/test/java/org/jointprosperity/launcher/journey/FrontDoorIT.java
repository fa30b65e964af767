package org.jointprosperity.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.jointprosperity.launcher.process.PortHolder;
import org.jointprosperity.launcher.setting.Directories;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** {@code ./joint} from up to reset. It comes after all other journeys, as it ends the suite that they walk through. */
@Order(Integer.MAX_VALUE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FrontDoorIT {

    private final WholeSuite suite = WholeSuite.running();
    private final FrontDoor door = suite.door();

    @Test
    @Order(1)
    void upTellsEveryStepAndEndsWithTheBoxAndWithoutErrorOrWarning() {
        for (int step = 1; step <= 7; step++) {
            assertThat(suite.start().console()).containsPattern("\\[" + step + "/7\\].* ok");
        }
        assertThat(suite.start().console())
                .contains("门户 Portal     " + suite.settings().publicUrl())
                .contains("└─");
        assertThat(suite.settings().home().firstRun()).content().contains("密码 password: demo");
        assertThat(suite.troubles()).isEmpty();
    }

    @Test
    @Order(2)
    void statusSaysThatEverythingIsReadyAndASecondUpChangesNothing() {
        var processes = suite.processes().all();

        var again = door.joint("up");

        assertThat(again.status()).as(again.console()).isZero();
        assertThat(again.console()).contains("已在运行").contains("└─");
        assertThat(suite.processes().all()).containsAll(processes.stream().filter(ProcessHandle::isAlive)::iterator);
        isReady();
    }

    @Test
    @Order(3)
    void upRecoversAfterEveryProcessWasKilled() {
        suite.processes().part("supervisor").orElseThrow().destroyForcibly();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            suite.processes().all().forEach(ProcessHandle::destroyForcibly);
            return suite.processes().all().isEmpty();
        });
        assertThat(door.joint("status").status()).isEqualTo(1);

        var up = door.joint("up");

        assertThat(up.status()).as(up.console()).isZero();
        isReady();
    }

    @Test
    @Order(4)
    void downLeavesNoProcessAndNoPort() {
        assertThat(door.joint("down").status()).isZero();

        assertThat(suite.processes().all()).isEmpty();
        assertThat(suite.settings().ports().byPart().values()).hasSize(8).noneMatch(PortHolder::isTaken);
        assertThat(door.joint("status").status()).isEqualTo(1);
        assertThat(door.joint("down").status()).isZero();
    }

    @Test
    @Order(5)
    void resetRemovesTheHome() throws IOException {
        var home = suite.settings().home();
        assertThat(home.path()).isDirectory();
        // whoever looks for what went wrong in a journey finds it there
        Directories.replace(home.directory("logs"), home.path().resolveSibling("journeys-logs"));

        assertThat(door.joint("reset").status()).isZero();

        assertThat(home.path()).doesNotExist();
    }

    private void isReady() {
        var status = door.joint("status");
        assertThat(status.status()).as(status.console()).isZero();
        assertThat(status.console()).contains("county       ready").doesNotContain("not ready");
    }
}
