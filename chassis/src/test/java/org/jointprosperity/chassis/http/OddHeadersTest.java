package org.jointprosperity.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "application/json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "application/json; charset=UTF-8",
                "text/plain;format=\"a, b\" ;q=1.000 , */*;Q=0"
            })
    void takesWhatBrowsersAndSystemsSend(String accept) {
        assertThat(OddHeaders.areRanges(accept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "a/b/c",
                "text/",
                "/",
                "application/json;q=zzz",
                "application/json;q=1.5",
                "a/b,,c/d",
                "a/b;"
            })
    void refusesWhatIsNoMediaRange(String accept) {
        assertThat(OddHeaders.areRanges(accept)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "application/", "application/json, text/csv", ""})
    void refusesWhatIsNoMediaType(String contentType) {
        assertThat(OddHeaders.isType(contentType)).isFalse();
    }
}
