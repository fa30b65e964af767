package org.jointprosperity.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CriteriaTest {

    @Test
    void leavesOutWhatWasNotAsked() {
        var criteria = Criteria.after("number", "N1")
                .is("unitCode", null)
                .below("divisionCode", null)
                .has("classes", null);
        assertThat(criteria.query()).isEqualTo("number > :after order by number");
        assertThat(criteria.parameters()).containsOnlyKeys("after");
    }

    @Test
    void takesADivisionAsARangeOfCodes() {
        var criteria = Criteria.after("code", "").below("divisionCode", "611023");
        assertThat(criteria.query())
                .isEqualTo("code > :after and divisionCode >= :from and divisionCode < :to order by code");
        assertThat(criteria.parameters()).containsEntry("from", "611023").containsEntry("to", "611023:");
    }

    @Test
    void neverWritesAValueIntoTheQuery() {
        var criteria = Criteria.after("code", "").is("name", "' or 1=1 --");
        assertThat(criteria.query()).doesNotContain("1=1");
        assertThat(criteria.parameters()).containsEntry("name", "' or 1=1 --");
    }
}
