package org.jointprosperity.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units;a=b",
                "/api/v1/units%3Ba",
                "/api%2Fv1/units",
                "/api%5Cv1",
                "/api\\v1\\units",
                "//api/v1",
                "/api/v1//units",
                "/api/./v1",
                "/api/../v1",
                "/api/v1/..",
                "/api/v1/.",
                "/%2e%2e/api",
                "/api/%252e%252e",
                "/api/v1/\u00c0\u00afunits",
                "/api/v1/%c0%af",
                "/api/v1/a\u0000b",
                "/api/v1/a\u0009b",
                "/api/v1/%00",
                "/api/v1/单位",
                "/api/v1/units#x",
                "http://localhost/api/v1/units",
                "*",
                "",
                "?a=b"
            })
    void findsPathsOddThatTwoReadersCouldUnderstandDifferently(String uri) {
        assertThat(RawPath.isOdd(uri)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/units",
                "/api/v1/units/",
                "/api/v1/units?name=%E5%95%86;..//",
                "/webjars/swagger-ui/5.30.3/a-b_c.js",
                "/api/v1/units/0190f3c2-7b1e-7c3d-9a51-000000000001/plan",
                "/api/v1/...",
                "/.well-known/x~y"
            })
    void findsOrdinaryPathsInOrder(String uri) {
        assertThat(RawPath.isOdd(uri)).isFalse();
    }

    @Test
    void readsTheFirstSegmentAsItIsWritten() {
        assertThat(RawPath.segment("/api/v1/units/7?x=/y", "/api/v1/")).isEqualTo("units");
        assertThat(RawPath.segment("/api/v1/UNITS", "/api/v1/")).isEqualTo("UNITS");
        assertThat(RawPath.segment("/api/v2/units", "/api/v1/")).isEmpty();
    }
}
