package org.jointprosperity.cooperative.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.api.Test;

class PartyTest {

    private static final Set<String> LINKED = Set.of(
            "ENTERPRISE-BASE",
            "ENTERPRISE-HOUSEHOLD",
            "BASE-HOUSEHOLD",
            "ASSOCIATION-HOUSEHOLD",
            "PERSON-BASE",
            "PERSON-HOUSEHOLD");

    @Test
    void linksWhatAChainLinksAndNothingElse() {
        for (var from : Party.Kind.values()) {
            for (var to : Party.Kind.values()) {
                if (LINKED.contains(from + "-" + to)) {
                    new Party(from, "a").requireLinkTo(new Party(to, "b"));
                } else {
                    assertRefused("link-not-of-chain", new Party(from, "a"), new Party(to, "b"));
                }
            }
        }
    }

    @Test
    void linksNothingToItself() {
        for (var kind : Party.Kind.values()) {
            assertRefused("link-to-itself", new Party(kind, "a"), new Party(kind, "a"));
        }
    }

    private static void assertRefused(String code, Party from, Party to) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> from.requireLinkTo(to))
                .satisfies(violation -> assertThat(violation.code()).isEqualTo(code));
    }
}
