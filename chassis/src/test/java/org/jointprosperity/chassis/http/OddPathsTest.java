package org.jointprosperity.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units;a=b",
                "/api/v1/units%3Ba",
                "/api%2Fv1/units",
                "/api/%2e%2e/api/v1/units",
                "//api/v1/units",
                "/api/v1//units",
                "/api/v1/./units",
                "/api/v1/../v1/units",
                "/api/v1/units/..",
                "/api\\v1\\units",
                "/api/v1/units%253Ba",
                "/api/v1/%c0%af",
                "/api/v1/units\u0000",
                "/api/v1/units?name=a%00b",
                "api/v1/units",
                "http://elsewhere/api/v1/units"
            })
    void refusesPathsTwoReadersCouldUnderstandDifferently(String uri) {
        assertThat(OddPaths.isOdd(uri)).isTrue();
    }

    @Test
    void takesPlainPathsWithAnyQuery() {
        assertThat(OddPaths.isOdd("/api/v1/demonstration-households/01a2?name=%E5%95%86;x=//.."))
                .isFalse();
        assertThat(OddPaths.isOdd("/")).isFalse();
    }
}
