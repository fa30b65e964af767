package org.jointprosperity.pairing.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointprosperity.pairing.registry.Designation.Kind.KEY_VILLAGE;
import static org.jointprosperity.pairing.registry.Designation.Kind.POOR_VILLAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesignationTest {

    private static final LocalDate DAY = LocalDate.of(2009, 12, 31);

    private final List<Designation> history = new ArrayList<>();

    @Test
    void holdsUntilTheDayItNoLongerDoesAndMayHoldAgain() {
        Designation.note(history, KEY_VILLAGE, true, DAY);
        Designation.note(history, KEY_VILLAGE, true, DAY.plusDays(1));
        Designation.note(history, KEY_VILLAGE, false, DAY.plusDays(7));
        Designation.note(history, KEY_VILLAGE, true, DAY.plusDays(9));
        assertThat(history)
                .containsExactly(
                        new Designation(KEY_VILLAGE, DAY, DAY.plusDays(7)),
                        new Designation(KEY_VILLAGE, DAY.plusDays(9), null));
    }

    @Test
    void oneTakenBackOnItsFirstDayNeverWas() {
        Designation.note(history, POOR_VILLAGE, true, DAY);
        Designation.note(history, KEY_VILLAGE, true, DAY);
        Designation.note(history, POOR_VILLAGE, false, DAY);
        Designation.note(history, POOR_VILLAGE, false, DAY.plusDays(1));
        assertThat(history).containsExactly(new Designation(KEY_VILLAGE, DAY, null));
    }
}
