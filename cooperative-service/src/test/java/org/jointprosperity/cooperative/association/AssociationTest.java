package org.jointprosperity.cooperative.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.compliance.Compliance;
import org.jointprosperity.cooperative.law.RulePacks;
import org.jointprosperity.cooperative.law.Verification;
import org.junit.jupiter.api.Test;

class AssociationTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);
    private static final DivisionCode VILLAGE = new DivisionCode("611023109205");
    private static final Compliance LAW = new Compliance(RulePacks.delivered());
    private static final String ASSOCIATION = "51611023MJY066692K";
    private static final String COOPERATIVE = "93611023MA7000026K";

    @Test
    void tellsItsKindByTheCreditCode() {
        assertThat(registered(details(ASSOCIATION, 90)).registered().kind()).isEqualTo("ASSOCIATION");
        assertThat(registered(details(COOPERATIVE, 5)).registered().kind()).isEqualTo("COOPERATIVE");
    }

    @Test
    void refusesTheCodeOfACompany() {
        assertRefused("neither-association-nor-cooperative", () -> registered(details("91611023MA7000018Y", 90)));
    }

    @Test
    void refusesACooperativeOfFourMembers() {
        assertRefused("cooperative-too-few-members", () -> registered(details(COOPERATIVE, 4)));
    }

    @Test
    void namesTheArticleThatRefuses() {
        var refusal = catchThrowableOfType(RuleViolation.class, () -> registered(details(COOPERATIVE, 4)));
        assertThat(refusal.facts())
                .containsEntry("article", "农民专业合作社法(2006) 第十条")
                .containsEntry("least", 5L)
                .containsEntry("verification", Verification.NOT_VERIFIED);
    }

    @Test
    void asksNothingOfACooperativeBeforeTheLaw() {
        var cooperative =
                new Association(founded(COOPERATIVE, 1, "2006-05-01"), VILLAGE, LAW, LocalDate.of(2007, 6, 30));
        assertThat(cooperative.details().members()).isEqualTo(1);
    }

    @Test
    void acceptsAnAssociationOfFourMembers() {
        assertThat(registered(details(ASSOCIATION, 4)).details().members()).isEqualTo(4);
    }

    @Test
    void refusesAFoundationInTheFuture() {
        var tomorrow = new AssociationDetails(
                new CreditCode(ASSOCIATION), "协会", "核桃", "61102310920501", "N08957", 9, TODAY.plusDays(1));
        assertRefused("date-in-the-future", () -> registered(tomorrow));
    }

    @Test
    void staysAsItIsWhenTheDetailsAreTheSame() {
        var association = registered(details(ASSOCIATION, 90));
        assertThat(association.change(details(ASSOCIATION, 90), VILLAGE, LAW, TODAY))
                .isFalse();
    }

    @Test
    void takesOtherDetails() {
        var association = registered(details(ASSOCIATION, 90));
        assertThat(association.change(details(ASSOCIATION, 91), VILLAGE, LAW, TODAY))
                .isTrue();
        assertThat(association.details().members()).isEqualTo(91);
    }

    @Test
    void keepsItsCreditCode() {
        var association = registered(details(ASSOCIATION, 90));
        assertRefused("number-fixed", () -> association.change(details("51611023MJY1287426", 90), VILLAGE, LAW, TODAY));
    }

    @Test
    void isNotChangedByARefusedChange() {
        var cooperative = registered(details(COOPERATIVE, 5));
        assertRefused(
                "cooperative-too-few-members", () -> cooperative.change(details(COOPERATIVE, 4), VILLAGE, LAW, TODAY));
        assertThat(cooperative.details()).isEqualTo(details(COOPERATIVE, 5));
    }

    private static Association registered(AssociationDetails details) {
        return new Association(details, VILLAGE, LAW, TODAY);
    }

    private static AssociationDetails details(String code, int members) {
        return founded(code, members, "2007-11-05");
    }

    private static AssociationDetails founded(String code, int members, String on) {
        return new AssociationDetails(
                new CreditCode(code), "商南县清油河镇涧场村核桃协会", "核桃", "61102310920501", "N08957", members, LocalDate.parse(on));
    }

    private static void assertRefused(String code, ThrowingCallable command) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(command)
                .satisfies(violation -> assertThat(violation.code()).isEqualTo(code));
    }
}
