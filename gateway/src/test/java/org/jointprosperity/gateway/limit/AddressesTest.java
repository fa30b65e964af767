package org.jointprosperity.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private static final Addresses BEHIND_PROXIES =
            new Addresses(Optional.of(Set.of("192.0.2.1", "10.1.0.0/16", "::1")));

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "localhost", "", "10.1.0.0/x", "10.1.0.0/99", "10.1"})
    void takesNothingForAProxyThatIsNoAddressOrNetwork(String proxy) {
        assertThatThrownBy(() -> new Addresses(Optional.of(Set.of(proxy))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void believesNobodyByDefault() {
        assertThat(new Addresses(Optional.empty()).of("192.0.2.1", List.of("203.0.113.7")))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void doesNotBelieveOneThatIsNoTrustedProxy() {
        assertThat(BEHIND_PROXIES.of("192.0.2.2", List.of("203.0.113.7"))).isEqualTo("192.0.2.2");
        assertThat(BEHIND_PROXIES.of("10.2.0.1", List.of("203.0.113.7"))).isEqualTo("10.2.0.1");
    }

    @Test
    void believesATrustedProxyButNotWhatTheClientToldIt() {
        assertThat(BEHIND_PROXIES.of("192.0.2.1", List.of("198.51.100.1, 203.0.113.7")))
                .isEqualTo("203.0.113.7");
        assertThat(BEHIND_PROXIES.of("192.0.2.1", List.of("198.51.100.1", "203.0.113.7")))
                .isEqualTo("203.0.113.7");
        assertThat(BEHIND_PROXIES.of("0:0:0:0:0:0:0:1", List.of("2001:db8::7"))).isEqualTo("2001:db8::7");
    }

    @Test
    void looksThroughAChainOfTrustedProxies() {
        assertThat(BEHIND_PROXIES.of("192.0.2.1", List.of("203.0.113.7, 10.1.2.3")))
                .isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "203.0.113.7:443x", "a.example.org", ",,", "999.1.1.1"})
    void countsTheProxyItselfWhereItNamesNoAddress(String named) {
        assertThat(BEHIND_PROXIES.of("192.0.2.1", List.of(named))).isEqualTo("192.0.2.1");
        assertThat(BEHIND_PROXIES.of("192.0.2.1", List.of())).isEqualTo("192.0.2.1");
    }
}
