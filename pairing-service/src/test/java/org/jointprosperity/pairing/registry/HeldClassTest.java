package org.jointprosperity.pairing.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointprosperity.pairing.registry.VillageClass.DISORDER;
import static org.jointprosperity.pairing.registry.VillageClass.INDUSTRY_DEMONSTRATION;
import static org.jointprosperity.pairing.registry.VillageClass.POOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldClassTest {

    private static final LocalDate DAY = LocalDate.of(2009, 12, 31);

    private final List<HeldClass> history = new ArrayList<>();

    @Test
    void severalAreHeldAtATimeEachWithItsOwnDays() {
        HeldClass.note(history, Set.of(POOR), DAY);
        HeldClass.note(history, Set.of(POOR, DISORDER), DAY.plusDays(2));
        HeldClass.note(history, Set.of(DISORDER), DAY.plusDays(5));
        assertThat(history)
                .containsExactly(
                        new HeldClass(POOR, DAY, DAY.plusDays(5)), new HeldClass(DISORDER, DAY.plusDays(2), null));
    }

    @Test
    void oneHeldAgainLaterIsASecondRow() {
        HeldClass.note(history, Set.of(POOR), DAY);
        HeldClass.note(history, Set.of(), DAY.plusDays(1));
        HeldClass.note(history, Set.of(POOR), DAY.plusDays(3));
        HeldClass.note(history, Set.of(POOR), DAY.plusDays(4));
        assertThat(history)
                .containsExactly(new HeldClass(POOR, DAY, DAY.plusDays(1)), new HeldClass(POOR, DAY.plusDays(3), null));
    }

    @Test
    void oneTakenBackOnItsFirstDayNeverWas() {
        HeldClass.note(history, Set.of(POOR, INDUSTRY_DEMONSTRATION), DAY);
        HeldClass.note(history, Set.of(INDUSTRY_DEMONSTRATION), DAY);
        assertThat(history).containsExactly(new HeldClass(INDUSTRY_DEMONSTRATION, DAY, null));
    }
}
