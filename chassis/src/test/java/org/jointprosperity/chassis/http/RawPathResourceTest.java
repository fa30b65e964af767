package org.jointprosperity.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Raw paths as no URL library would send them. */
@QuarkusTest
@TestProfile(NoteService.class)
class RawPathResourceTest {

    private static String answerTo(String path, String authorization) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            var request =
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + authorization + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String bearer() {
        return "Authorization: Bearer " + Tokens.county().token() + "\r\n";
    }

    @Test
    void aPlainPathIsTaken() throws IOException {
        assertThat(answerTo("/api/v1/notes?text=%E4%B8%80//..", bearer())).startsWith("HTTP/1.1 200");
    }

    @Test
    void theProblemIsLikeEveryOther() throws IOException {
        var chinese = answerTo("/api/v1//notes", bearer());
        assertThat(chinese)
                .containsIgnoringCase("\r\nContent-Language: zh-CN\r\n")
                .contains("\"title\":\"路径写法不可接受\"")
                .contains("\"detail\":\"路径含有")
                .containsPattern("\"traceId\":\"(?!0{32})[0-9a-f]{32}\"");
        assertThat(answerTo("/api/v1//notes", "Accept-Language: en-GB,zh;q=0.5\r\n"))
                .containsIgnoringCase("\r\nContent-Language: en\r\n")
                .contains("\"title\":\"Path not acceptable\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/notes;a=b",
                "/api/v1/notes%3Ba",
                "/api%2Fv1/notes",
                "/api/%2e%2e/api/v1/notes",
                "/api/v1/../v1/notes",
                "/api/v1/./notes",
                "//api/v1/notes",
                "/api/v1//notes",
                "/api/v1/notes%253Ba",
                "/api/v1/%c0%aenotes",
                "/api/v1/n%6Ftes",
                "http://elsewhere/api/v1/notes"
            })
    void anOddPathIsRefusedEvenToWhoMay(String path) throws IOException {
        assertThat(answerTo(path, bearer()))
                .startsWith("HTTP/1.1 400")
                .contains("path-not-acceptable")
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/notes/", "/API/v1/notes", "/api/v1/notes/x", "/api/v1/notes?x", "/admin/messages/"})
    void noSpellingOpensADoorWithoutAToken(String path) throws IOException {
        assertThat(answerTo(path, "")).containsPattern("^HTTP/1.1 (400|401|404) ");
    }
}
