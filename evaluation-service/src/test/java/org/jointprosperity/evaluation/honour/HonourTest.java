package org.jointprosperity.evaluation.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.DivisionCode;
import org.junit.jupiter.api.Test;

class HonourTest {

    @Test
    void isCalledByNoNumberOfAPerson() {
        assertThatThrownBy(() -> new Honour(called("先进个人13812345678")))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("telephone-in-disclosure");
                    assertThat(refused.facts()).containsEntry("field", "nameZh");
                });
        assertThat(new Honour(called("全省先进县")).nameZh).isEqualTo("全省先进县");
    }

    private static RecordHonour called(String name) {
        return new RecordHonour(
                "provincial-honour",
                name,
                "advanced county",
                2007,
                null,
                "中共陕西省委",
                new DivisionCode("611023"),
                "表彰决定",
                true);
    }
}
