package org.jointprosperity.cooperative.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeastMembersTest {

    @ParameterizedTest
    @CsvSource({"2007-07-01, 第十条", "2018-06-30, 第十条", "2018-07-01, 第十二条", "2026-01-01, 第十二条"})
    void namesTheArticleInForceOnTheDay(LocalDate on, String article) {
        var refusal = catchThrowableOfType(RuleViolation.class, () -> LeastMembers.check(Kind.COOPERATIVE, 4, on));
        assertThat(refusal.facts().get("article").toString()).endsWith(article);
    }

    @Test
    void asksForNothingBeforeTheLaw() {
        assertThatCode(() -> LeastMembers.check(Kind.COOPERATIVE, 1, LocalDate.of(2007, 6, 30)))
                .doesNotThrowAnyException();
    }

    @Test
    void doesNotBindAssociations() {
        assertThatCode(() -> LeastMembers.check(Kind.ASSOCIATION, 1, LocalDate.of(2026, 1, 1)))
                .doesNotThrowAnyException();
    }
}
