package org.jointprosperity.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(mapped).hasSize(15);
    }

    @Test
    void letsUnitsWriteTheirSideOfAnEvaluationAndTheirMembersAnswerOnly() {
        assertThat(rolesOf("evaluation:write")).contains("unit-secretary").doesNotContain("urban-member", "villager");
        assertThat(rolesOf("evaluation:confirm")).containsExactlyInAnyOrder("urban-member", "villager");
        assertThat(REALM.path("scopeMappings"))
                .filteredOn(mapped -> texts(mapped.path("roles")).contains("urban-member"))
                .extracting(mapped -> mapped.path("clientScope").asText())
                .containsExactlyInAnyOrder("pairing:read", "cooperative:read", "evaluation:read", "evaluation:confirm");
    }

    @Test
    void letsNobodyButAdministratorsSeeOrChangeWhoIsWho() throws Exception {
        var declared = new ArrayList<String>();
        for (var attribute : profile()) {
            var name = attribute.path("name").asText();
            if (Set.of("division", "person", "unit", "branch").contains(name)) {
                declared.add(name);
                assertThat(texts(attribute.at("/permissions/edit"))).containsExactly("admin");
                assertThat(texts(attribute.at("/permissions/view"))).containsExactly("admin");
            }
        }
        assertThat(declared).containsExactly("division", "person", "unit", "branch");
    }

    @ParameterizedTest
    @CsvSource({
        "C0281, true",
        "C123456789, true",
        "N04672, true",
        "N123456789, true",
        "C028, false",
        "N0467, false",
        "C1234567890, false",
        "N1234567890, false",
        "X04672, false",
        "CN04672, false"
    })
    void takesEveryRosterNumberThatTheRegistryTakesAndNoOther(String number, boolean taken) throws Exception {
        for (var attribute : profile()) {
            if (attribute.path("name").asText().equals("person")) {
                assertThat(number.matches(
                                attribute.at("/validations/pattern/pattern").asText()))
                        .isEqualTo(taken);
                return;
            }
        }
        throw new AssertionError("The profile declares no person");
    }

    @Test
    void keepsWhatPeopleAndAdministratorsDidForNinetyDays() {
        var ninetyDays = Duration.ofDays(90).toSeconds();
        assertThat(REALM.path("eventsEnabled").asBoolean()).isTrue();
        assertThat(REALM.path("eventsExpiration").asLong()).isEqualTo(ninetyDays);
        assertThat(REALM.path("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(REALM.at("/attributes/adminEventsExpiration").asLong()).isEqualTo(ninetyDays);
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
        assertThat(LOGINS.path("users")).hasSize(14);
    }

    /** Four persons take the steps of a disclosure 提出、审查、审批、公布, at every level of the demonstration county. */
    @ParameterizedTest
    @CsvSource({"611023", "611023104", "611023104001"})
    void hasFourPersonsForADisclosureAtEveryLevel(String division) {
        var persons = StreamSupport.stream(LOGINS.path("users").spliterator(), false)
                .filter(login -> Set.of("county-officer", "town-officer", "village-secretary")
                        .contains(login.at("/realmRoles/0").asText()))
                .filter(login ->
                        division.startsWith(login.at("/attributes/division/0").asText()))
                .map(login -> login.at("/attributes/person/0").asText())
                .filter(person -> !person.isEmpty())
                .toList();
        assertThat(persons).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(4);
    }

    private static List<String> rolesOf(String scope) {
        for (var mapped : REALM.path("scopeMappings")) {
            if (mapped.path("clientScope").asText().equals(scope)) {
                return texts(mapped.path("roles"));
            }
        }
        throw new AssertionError("No role may hold " + scope);
    }

    private static JsonNode profile() throws IOException {
        return new ObjectMapper()
                .readTree(REALM.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                        .path("kc.user.profile.config")
                        .get(0)
                        .asText())
                .path("attributes");
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
