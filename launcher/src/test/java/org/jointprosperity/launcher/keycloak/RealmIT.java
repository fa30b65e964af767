package org.jointprosperity.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jointprosperity.launcher.county.SignIn;
import org.jointprosperity.launcher.county.SystemToken;
import org.jointprosperity.launcher.refusal.Refusal;
import org.jointprosperity.launcher.suite.Ground;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The realm as Keycloak runs it on PostgreSQL: what each demonstration login is granted. */
class RealmIT {

    private static Ground ground;

    @BeforeAll
    static void start() throws Exception {
        ground = new Ground("realm");
        ground.bring(ground.postgres());
        ground.bring(ground.keycloak());
    }

    @AfterAll
    static void stop() {
        ground.close();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    county,           611023,        C0004,   ,                    ,                county-officer,     p:rwa c:rwa e:rwa personal e-personal
                    county-clerk,     611023,        C0006,   ,                    ,                county-officer,     p:rwa c:rwa e:rwa personal e-personal
                    county-reviewer,  611023,        C0010,   ,                    ,                county-officer,     p:rwa c:rwa e:rwa personal e-personal
                    county-leader,    611023,        C0012,   ,                    ,                county-officer,     p:rwa c:rwa e:rwa personal e-personal
                    town,             611023104,     C1846,   ,                    ,                town-officer,       p:rw c:rw e:rw
                    town-clerk,       611023104,     C1847,   ,                    ,                town-officer,       p:rw c:rw e:rw
                    branch,           611023104001,  N04672,  ,                    61102310400101,  village-secretary,  p:rw c:rw e:rw
                    village-clerk,    611023104001,  N04683,  ,                    61102310400101,  village-secretary,  p:rw c:rw e:rw
                    unit,             ,              C0281,   11611023MBY416905X,  ,                unit-secretary,     p:rw c:r e:rw
                    member,           ,              C0283,   11611023MBY416905X,  ,                urban-member,       p:r c:r e:r e-confirm
                    villager,         611023104001,  N04673,  ,                    61102310400101,  villager,           p:r c:r e:r confirm e-confirm
                    analyst,          611023,        ,        ,                    ,                analyst,            p:r c:r e:r events
                    auditor,          611023,        ,        ,                    ,                auditor,            p:r c:r e:r events audit
                    """)
    void grantsEachLoginItsRoleScopesAndPlace(
            String login, String division, String person, String unit, String branch, String role, String scopes)
            throws Exception {
        var claims = Ground.claims(new SignIn(ground.settings.issuer()).token(login, "demo"));

        assertThat(claims.path("division").asText(null)).isEqualTo(division);
        assertThat(claims.path("person").asText(null)).isEqualTo(person);
        assertThat(claims.path("unit").asText(null)).isEqualTo(unit);
        assertThat(claims.path("branch").asText(null)).isEqualTo(branch);
        assertThat(claims.at("/realm_access/roles")).hasSize(1);
        assertThat(claims.at("/realm_access/roles/0").asText()).isEqualTo(role);
        assertThat(granted(claims.path("scope").asText())).isEqualTo(written(scopes));
        assertThat(Ground.life(claims)).isBetween(300L, 301L);
        assertThat(claims.path("azp").asText()).isEqualTo("joint-mobile");
    }

    @Test
    void givesAnAudienceForEachServiceWhoseScopesAreGrantedAndNoOther() throws Exception {
        var claims = Ground.claims(new SignIn(ground.settings.issuer()).token("villager", "demo"));

        var audiences =
                StreamSupport.stream(claims.path("aud").spliterator(), false).map(one -> one.asText());
        assertThat(audiences).containsExactlyInAnyOrder("pairing-service", "cooperative-service", "evaluation-service");
    }

    @Test
    void givesTheIntegratorItsDivisionByClientCredentials() throws Exception {
        var secret = ground.secrets.get("client.integrator");

        var claims = Ground.claims(new SystemToken(ground.settings.issuer(), secret).value());

        assertThat(claims.path("division").asText()).isEqualTo("611023");
        assertThat(claims.at("/realm_access/roles/0").asText()).isEqualTo("government-system");
        assertThat(granted(claims.path("scope").asText())).isEqualTo(written("p:rw c:rw e:rw events"));
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> new SignIn(ground.settings.issuer()).token("county", "wrong"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesThePasswordGrant() throws Exception {
        for (var client : Set.of("joint-mobile", "admin-cli", "account")) {
            var answer = post(
                    "/protocol/openid-connect/token",
                    "application/x-www-form-urlencoded",
                    "grant_type=password&username=county&password=demo&client_id=" + client);
            assertThat(answer).isIn(400, 401);
        }
    }

    @Test
    void refusesAnAuthorisationWithoutPkce() throws Exception {
        var address = URI.create(ground.settings.issuer() + "/protocol/openid-connect/auth?response_type=code"
                + "&client_id=joint-mobile&redirect_uri=org.jointprosperity.mobile:/signed-in&scope=openid");

        var answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().contains("error=invalid_request");
    }

    @Test
    void refusesToRegisterClients() throws Exception {
        var answer = post(
                "/clients-registrations/openid-connect",
                "application/json",
                "{\"redirect_uris\":[\"http://127.0.0.1/x\"]}");

        assertThat(answer).isEqualTo(403);
    }

    private static int post(String path, String type, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(ground.settings.issuer() + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static Set<String> granted(String scope) {
        return Arrays.stream(scope.split(" "))
                .filter(one -> one.contains(":"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> written(String shorthand) {
        var scopes = new TreeSet<String>();
        for (var word : shorthand.trim().split(" ")) {
            if (word.equals("events")) {
                scopes.add("events:read");
                continue;
            }
            if (Set.of("personal", "audit", "confirm").contains(word)) {
                scopes.add("pairing:" + word);
                continue;
            }
            if (Set.of("e-personal", "e-confirm").contains(word)) {
                scopes.add("evaluation:" + word.substring(2));
                continue;
            }
            var context =
                    switch (word.charAt(0)) {
                        case 'p' -> "pairing";
                        case 'c' -> "cooperative";
                        default -> "evaluation";
                    };
            for (var letter : word.substring(2).toCharArray()) {
                scopes.add(context + ":" + (letter == 'r' ? "read" : letter == 'w' ? "write" : "admin"));
            }
        }
        return scopes;
    }
}
