package org.jointprosperity.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jointprosperity.launcher.county.SignIn;
import org.jointprosperity.launcher.process.Keeper;
import org.jointprosperity.launcher.setting.Directories;
import org.jointprosperity.launcher.setting.Ports;
import org.jointprosperity.launcher.setting.Settings;
import org.jointprosperity.launcher.suite.Ground;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A login that an administrator has made outlives a new address of the portal and new realm files. */
class RealmChangeIT {

    private static final String LOGIN =
            """
            {"username": "clerk", "enabled": true, "email": "clerk@example.org", "firstName": "某", "lastName": "某",
             "credentials": [{"type": "password", "value": "of the clerk", "temporary": false}],
             "attributes": {"division": ["611023101"]}}""";

    private Ground ground;
    private Settings settings;
    private Keeper keeper;

    @BeforeEach
    void start() throws Exception {
        ground = new Ground("realm-change");
        ground.bring(ground.postgres());
        var root = ground.settings.home().directory("checkout");
        Directories.replace(ground.settings.deploy("keycloak"), root.resolve("deploy/keycloak"));
        settings = with(root, ground.settings.ports().gateway());
        bring();
    }

    @AfterEach
    void stop() {
        ground.close();
    }

    @Test
    void keepsTheLogin() throws Exception {
        assertThat(make(LOGIN)).isEqualTo(201);
        assertThat(Ground.claims(token()).path("division").asText()).isEqualTo("611023101");
        var subject = Ground.claims(token()).path("sub").asText();

        keeper.stop();
        settings = with(settings.root(), settings.ports().gateway() + 1);
        assertThat(bring()).contains("moved");

        assertThat(Ground.claims(token()).path("sub").asText()).isEqualTo(subject);
        assertThat(signsInFor(settings.publicUrl())).isEqualTo(200);
        assertThat(signsInFor(ground.settings.publicUrl())).isEqualTo(400);

        keeper.stop();
        var file = settings.deploy("keycloak/joint-prosperity-realm.json");
        Files.writeString(
                file, Files.readString(file).replace("\"accessTokenLifespan\": 300", "\"accessTokenLifespan\": 200"));
        assertThat(bring()).contains("its files have changed");

        var claims = Ground.claims(token());
        assertThat(claims.path("sub").asText()).isEqualTo(subject);
        assertThat(claims.path("division").asText()).isEqualTo("611023101");
        assertThat(Ground.life(claims)).isBetween(200L, 201L);
        assertThat(Ground.claims(new SignIn(settings.issuer()).token("county", "demo")))
                .isNotEmpty();

        keeper.stop();
        assertThat(bring()).isEmpty();
    }

    /** Starts Keycloak with the settings as they are now, and tells what that did to the realm. */
    private String bring() {
        var distribution = ground.settings.root().resolve("launcher/target/dist/keycloak.zip");
        var keycloak = new Keycloak(settings, ground.table, ground.secrets, distribution);
        keeper = ground.bring(keycloak);
        return keycloak.news();
    }

    private Settings with(Path root, int gateway) {
        var p = ground.settings.ports();
        var ports = new Ports(
                gateway,
                p.pairing(),
                p.cooperative(),
                p.evaluation(),
                p.keycloak(),
                p.postgres(),
                p.kafka(),
                p.kafkaController());
        return new Settings(
                root,
                ground.settings.home(),
                ground.settings.keycloak(),
                ports,
                Settings.DEMONSTRATION_DAY,
                ground.settings.jvm());
    }

    private String token() {
        return new SignIn(settings.issuer()).token("clerk", "of the clerk");
    }

    /** The status of the page on which people sign in for the portal at this address. */
    private int signsInFor(String portal) throws Exception {
        var address = settings.issuer() + "/protocol/openid-connect/auth?response_type=code&client_id=joint-portal"
                + "&scope=openid&code_challenge_method=S256&code_challenge=" + "x".repeat(43) + "&redirect_uri="
                + portal + "/signed-in";
        return send(HttpRequest.newBuilder(URI.create(address))).statusCode();
    }

    private int make(String login) throws Exception {
        var keycloak = settings.issuer().replace("/realms/joint-prosperity", "");
        var grant = send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=admin&password="
                        + ground.secrets.get("keycloak.admin"))));
        var token =
                new ObjectMapper().readTree(grant.body()).path("access_token").asText();
        return send(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/joint-prosperity/users"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(login)))
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
