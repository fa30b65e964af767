package org.jointprosperity.evaluation.disclosure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.api.Test;

class DisclosureItemTest {

    private static final String FROM = "2009-01-01";

    private final DisclosureItem law = CatalogueRows.of("00", Rhythm.QUARTERLY, FROM, null);

    @Test
    void saysHowManyDaysItAsksTooMany() {
        var late = CatalogueRows.of("611023", Rhythm.MONTHLY, FROM, null);
        late.graceDays = law.graceDays + 3;

        assertTooManyDays(3, late);
    }

    @Test
    void saysNoDaysWhereOnlyItsRhythmIsLaxer() {
        var seldom = CatalogueRows.of("611023", Rhythm.YEARLY, FROM, null);
        assertTooManyDays(null, seldom);
        seldom.dueAfterDays = law.dueAfterDays - 3;

        assertTooManyDays(null, seldom);
    }

    private void assertTooManyDays(Integer days, DisclosureItem item) {
        assertThatThrownBy(() -> item.requireKept(law)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo("disclosure-item-laxer-than-law");
            assertThat(refused.facts().get("tooManyDays")).isEqualTo(days);
        });
    }
}
