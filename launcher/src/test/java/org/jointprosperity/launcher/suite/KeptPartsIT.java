package org.jointprosperity.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.config.ConfigResource;
import org.jointprosperity.launcher.process.PortHolder;
import org.jointprosperity.launcher.process.Until;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PostgreSQL and Kafka as real processes: their settings, their death and return, their end. */
class KeptPartsIT {

    private static Ground ground;

    @BeforeAll
    static void start() throws Exception {
        ground = new Ground("parts");
        ground.bring(ground.postgres());
        ground.bring(ground.kafka());
    }

    @AfterAll
    static void stop() {
        try {
            ground.stop();
            assertThat(ground.table.all()).isEmpty();
            assertThat(PortHolder.isTaken(ground.settings.ports().postgres())).isFalse();
            assertThat(PortHolder.isTaken(ground.settings.ports().kafka())).isFalse();
        } finally {
            ground.close();
        }
    }

    @Test
    void keepsEveryAcknowledgedCommitOnDisk() throws Exception {
        for (var setting : Map.of(
                        "fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "data_checksums", "on")
                .entrySet()) {
            assertThat(ask("pairing", "pairing_app", "pairing.app", "show " + setting.getKey()))
                    .isEqualTo(setting.getValue());
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        var refused = catchState(() -> connect("pairing", "pairing_app", "wrong"));
        assertThat(refused).isEqualTo("28P01");
    }

    @Test
    void keepsTheServicesOutOfEachOthersDatabases() {
        var refused = catchState(() -> connect("evaluation", "pairing_app", ground.secrets.get("pairing.app")));
        assertThat(refused).isEqualTo("42501");
    }

    @Test
    void letsTheRuntimeRoleTakeTheListenerRoleButNotInheritIt() throws Exception {
        var inherits = ask("pairing", "pairing_app", "pairing.app", "select pg_has_role('pairing_listener', 'usage')");
        var takes = ask("pairing", "pairing_app", "pairing.app", "select pg_has_role('pairing_listener', 'set')");

        assertThat(inherits).isEqualTo("f");
        assertThat(takes).isEqualTo("t");
    }

    @Test
    void makesTheTopicsOfTheCatalogueAndNoOther() throws Exception {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + ground.settings.ports().kafka()))) {
            var topics = admin.listTopics().names().get(10, TimeUnit.SECONDS);
            var events = new ConfigResource(ConfigResource.Type.TOPIC, "pairing.events");
            var settings = admin.describeConfigs(Set.of(events))
                    .all()
                    .get(10, TimeUnit.SECONDS)
                    .get(events);

            assertThat(topics).hasSize(9).contains("pairing.events", "evaluation.events.cooperative.dlq");
            assertThat(settings.get("retention.ms").value()).isEqualTo("-1");
        }
    }

    @Test
    void startsAKilledPartAgain() {
        for (var part : Set.of("postgres", "kafka")) {
            var killed = ground.table.part(part).orElseThrow();
            killed.destroyForcibly();

            var back = Until.holds(
                    Duration.ofSeconds(60),
                    () -> ground.table
                                    .part(part)
                                    .filter(process -> process.pid() != killed.pid())
                                    .isPresent()
                            && (part.equals("kafka")
                                    ? ground.kafka().ready()
                                    : ground.postgres().ready()));
            assertThat(back).as(part).isTrue();
        }
    }

    private static String ask(String database, String role, String secret, String question) throws SQLException {
        try (var connection = connect(database, role, ground.secrets.get(secret));
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(String database, String role, String password) throws SQLException {
        var address = "jdbc:postgresql://127.0.0.1:%d/%s"
                .formatted(ground.settings.ports().postgres(), database);
        return DriverManager.getConnection(address, role, password);
    }

    private static String catchState(Opening source) {
        try (var connection = source.open()) {
            return "let in";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    private interface Opening {
        Connection open() throws SQLException;
    }
}
