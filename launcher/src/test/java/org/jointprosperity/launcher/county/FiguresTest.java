package org.jointprosperity.launcher.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Path REPORT = Path.of("..", "deploy", "shangnan", "figures.csv");
    private static final Figures EXPECTED = Figures.expected(REPORT);

    @Test
    void readsTheFiguresOfTheReport() {
        assertThat(EXPECTED.byCode())
                .hasSize(46)
                .containsEntry("rural-people", new BigDecimal(12900))
                .containsEntry("example-signed-in", new BigDecimal(200901));
        assertThat(EXPECTED.summary())
                .isEqualTo(
                        "293 units, 167 branches, 2,958 + 12,900 people, 203 associations, 282 bases, 2,680 households");
    }

    @Test
    void leavesNoneOfThemOutWhenEachServiceIsAskedForItsOwn() {
        assertThat(Figures.RESOURCES.stream()
                        .map(resource -> Figures.expected(REPORT, List.of(resource)))
                        .flatMap(own -> own.byCode().keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(EXPECTED.byCode().keySet());
        assertThat(Figures.expected(REPORT, List.of("cooperative-figures")).byCode())
                .containsKey("bases")
                .doesNotContainKeys("units", "decision-stages");
    }

    @Test
    void namesEveryFigureThatIsMissingOrAnother() {
        var answered = new HashMap<>(EXPECTED.byCode());
        answered.put("units", new BigDecimal("292"));
        answered.put("bases", new BigDecimal("282.00"));
        answered.remove("branches");

        assertThat(EXPECTED.differences(new Figures(answered)))
                .containsExactlyInAnyOrder("units is 292, not 293", "branches is null, not 167");
    }
}
