package org.jointprosperity.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's journey is run as it stands, by a shell, against the running suite. */
class ReadmeIT {

    private static final Pattern JOURNEY = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    private final WholeSuite suite = WholeSuite.running();
    private final Person county = suite.person("county");

    @Test
    void theJourneyByCurlRuns() throws IOException {
        var settings = suite.settings();
        var readme = Files.readString(settings.root().resolve("README.md"));
        var journey = JOURNEY.matcher(readme);
        assertThat(journey.find()).isTrue();
        new Rows(suite).giveUpWhatIsComing(WorkedExample.UNIT, WorkedExample.BRANCH, county);

        try {
            var said = suite.door().shell(journey.group(1));

            assertThat(said.status()).as(said.console()).isZero();
            assertThat(said.console())
                    .contains("\"verdict\":\"CONTINUE\"")
                    .contains("\"state\":\"ACTIVE\"")
                    .contains("\"hashedBy\":\"RFC8785-SHA256\"")
                    .contains("\"herdSize\":12")
                    .contains("\"state\":\"CERTIFIED\"")
                    .contains("\"outcome\":\"VOID\"")
                    .contains("\"state\":\"CARRIED\"")
                    .contains("\"code\":\"key-villages\"");
        } finally {
            withdrawTheCertification();
        }
        assertThat(county.get("/api/v1/cooperative-figures?asOf=2009-12-31")
                        .is(200)
                        .at("items"))
                .filteredOn(figure -> figure.path("code").asText().equals("demonstration-households"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.path("value").asInt()).isEqualTo(2680));
    }

    /** The county's figures are those of the report again; a journey that broke off may have certified no one. */
    private void withdrawTheCertification() {
        var certified = county.get("/api/v1/demonstration-households?state=CERTIFIED&household=H10400101-002")
                .is(200)
                .at("items");
        for (var household : certified) {
            county.post(
                            "/api/v1/demonstration-households/"
                                    + household.path("id").asText() + "/withdrawal",
                            "{\"reason\": \"MOVED_AWAY\", \"withdrawnOn\": \"2009-12-31\"}")
                    .is(200);
        }
    }
}
