package org.jointprosperity.launcher.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Figures EXPECTED = Figures.expected(Path.of("..", "deploy", "shangnan", "figures.csv"));

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
    void namesEveryFigureThatIsMissingOrAnother() {
        var answered = new HashMap<>(EXPECTED.byCode());
        answered.put("units", new BigDecimal("292"));
        answered.put("bases", new BigDecimal("282.00"));
        answered.remove("branches");

        assertThat(EXPECTED.differences(new Figures(answered)))
                .containsExactlyInAnyOrder("units is 292, not 293", "branches is null, not 167");
    }
}
