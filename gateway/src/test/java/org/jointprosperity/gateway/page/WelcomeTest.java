package org.jointprosperity.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    @Test
    void namesTheLoginsOfADemonstrationInADemonstrationOnly() {
        assertThat(page(true)).contains("<code>villager</code>").contains("<code>demo</code>");
        assertThat(page(false))
                .contains("共建共富")
                .doesNotContain("<code>villager</code>")
                .doesNotContain("<code>demo</code>")
                .doesNotContain("joint token")
                .doesNotContain("http://sign-in");
    }

    private static String page(boolean demonstration) {
        return new Welcome(demonstration, "http://sign-in", new ObjectMapper()).html();
    }
}
