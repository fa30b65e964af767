package org.jointprosperity.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The realm file keeps the rules of docs/security.md. */
class RealmFileTest {

    private static final JsonNode REALM = read("joint-prosperity-realm.json");
    private static final JsonNode LOGINS = read("demonstration/joint-prosperity-users-0.json");

    @Test
    void allowsNoGrantButCodeAndClientCredentials() {
        for (var client : REALM.path("clients")) {
            var name = client.path("clientId").asText();
            assertThat(client.path("directAccessGrantsEnabled")).as(name).isEqualTo(no());
            assertThat(client.path("implicitFlowEnabled")).as(name).isEqualTo(no());
            assertThat(client.path("fullScopeAllowed")).as(name).isEqualTo(no());
        }
    }

    @Test
    void hasNoWildcardInRedirectsAndOrigins() {
        for (var client : REALM.path("clients")) {
            for (var field : List.of("redirectUris", "webOrigins")) {
                assertThat(client.path(field))
                        .noneMatch(value ->
                                value.asText().contains("*") || value.asText().equals("+"));
            }
            assertThat(client.at("/attributes/post.logout.redirect.uris").asText())
                    .doesNotContain("*", "+");
        }
    }

    @Test
    void demandsPkceWhereverPeopleSignIn() {
        for (var client : REALM.path("clients")) {
            if (client.path("standardFlowEnabled").asBoolean()) {
                assertThat(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asText())
                        .as(client.path("clientId").asText())
                        .isEqualTo("S256");
            }
        }
    }

    @Test
    void switchesOffTheClientsThatKeycloakWouldAdd() {
        var off = Set.of("account", "account-console", "admin-cli", "security-admin-console");
        var enabled = new ArrayList<String>();
        REALM.path("clients").forEach(client -> {
            if (client.path("enabled").asBoolean()) {
                enabled.add(client.path("clientId").asText());
            }
        });

        assertThat(enabled).containsExactlyInAnyOrder("joint-mobile", "joint-portal", "integrator");
        assertThat(REALM.path("clients").findValuesAsText("clientId")).containsAll(off);
    }

    @Test
    void holdsNoSecret() {
        for (var secret : REALM.findValuesAsText("secret")) {
            assertThat(secret).matches("\\$\\{[A-Z_]+}");
        }
        assertThat(REALM.has("users")).isFalse();
    }

    @Test
    void givesEveryScopeItsAudienceAndItsRoles() {
        var mapped = REALM.path("scopeMappings").findValuesAsText("clientScope");
        for (var scope : REALM.path("clientScopes")) {
            var name = scope.path("name").asText();
            if (!name.contains(":")) {
                continue;
            }
            var audience = name.startsWith("events:") ? "gateway" : name.replaceAll(":.*", "-service");
            assertThat(scope.at("/protocolMappers/0/config/included.custom.audience")
                            .asText())
                    .isEqualTo(audience);
            assertThat(mapped).contains(name);
        }
        assertThat(mapped).hasSize(10);
    }

    @Test
    void letsNobodyButAdministratorsSeeOrChangeWhoIsWho() throws Exception {
        var profile = new ObjectMapper()
                .readTree(REALM.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                        .path("kc.user.profile.config")
                        .get(0)
                        .asText());
        var declared = new ArrayList<String>();
        for (var attribute : profile.path("attributes")) {
            var name = attribute.path("name").asText();
            if (Set.of("division", "person", "unit", "branch").contains(name)) {
                declared.add(name);
                assertThat(texts(attribute.at("/permissions/edit"))).containsExactly("admin");
                assertThat(texts(attribute.at("/permissions/view"))).containsExactly("admin");
            }
        }
        assertThat(declared).containsExactly("division", "person", "unit", "branch");
    }

    @Test
    void keepsTokensShortAndGuessingSlow() {
        assertThat(REALM.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(REALM.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(REALM.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(REALM.path("registrationAllowed")).isEqualTo(no());
    }

    @Test
    void givesEachDemonstrationLoginOneRole() {
        for (var login : LOGINS.path("users")) {
            assertThat(login.path("realmRoles"))
                    .as(login.path("username").asText())
                    .hasSize(1);
        }
        assertThat(LOGINS.path("users")).hasSize(8);
    }

    private static List<String> texts(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode no() {
        return BooleanNode.FALSE;
    }

    private static JsonNode read(String name) {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("..", "deploy", "keycloak", name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
