package org.jointprosperity.cooperative.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.CooperativeEvent.AssociationConverted;
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
    private static final String COLLECTIVE = "N2611023MF0000013X";
    private static final LocalDate OCTOBER = LocalDate.of(2009, 10, 1);

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
    void refusesAFoundationLongAgo() {
        assertRefused("founded-too-early", () -> registered(founded(ASSOCIATION, 9, "0001-01-01")));
        assertRefused("founded-too-early", () -> registered(founded(ASSOCIATION, 9, "1948-12-31")));
        assertThat(registered(founded(ASSOCIATION, 9, "1949-01-01")).foundedOn())
                .isEqualTo("1949-01-01");
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

    @Test
    void tellsACollectiveByItsCode() {
        assertThat(registered(details(COLLECTIVE, 300)).registered().kind()).isEqualTo("COLLECTIVE");
    }

    @Test
    void refusesAKindThatIsNotThatOfTheCode() {
        var written = new AssociationDetails(
                new CreditCode(ASSOCIATION), "协会", "核桃", "61102310920501", "N08957", 9, TODAY, Kind.COOPERATIVE);
        assertRefused("kind-not-of-credit-code", written::agreed);
        assertThat(details(ASSOCIATION, 9).agreed()).isEqualTo(details(ASSOCIATION, 9));
    }

    @Test
    void isClosedByItsConversionAndLinkedToItsSuccessor() {
        var association = registered(details(ASSOCIATION, 90));
        var before = association.details();
        var successor = converted(association, COOPERATIVE, 60, OCTOBER);

        assertThat(association.details()).isEqualTo(before);
        assertThat(association.closedOn).isEqualTo(OCTOBER);
        assertThat(association.successorId).isEqualTo(successor.id());
        assertThat(successor.predecessorId).isEqualTo(association.id());
        assertThat(successor.foundedOn()).isEqualTo(OCTOBER);
        assertThat(association.converted(successor))
                .isEqualTo(new AssociationConverted(
                        association.id(),
                        ASSOCIATION,
                        "ASSOCIATION",
                        successor.id(),
                        COOPERATIVE,
                        "COOPERATIVE",
                        VILLAGE.value(),
                        OCTOBER));
    }

    @Test
    void takesNothingOnceItIsClosed() {
        var association = registered(details(ASSOCIATION, 90));
        converted(association, COOPERATIVE, 60, OCTOBER);

        assertRefused("association-closed", () -> association.change(details(ASSOCIATION, 91), VILLAGE, LAW, TODAY));
        assertRefused("association-closed", () -> association.lead("N00001", TODAY));
        assertRefused("association-closed", () -> converted(association, COLLECTIVE, 60, TODAY));
    }

    @Test
    void refusesAConversionThatTheRulesDoNotAllowAndStaysOpen() {
        var association = registered(details(ASSOCIATION, 90));

        assertRefused("conversion-to-same-kind", () -> converted(association, "51611023MJY1287426", 60, OCTOBER));
        assertRefused("cooperative-too-few-members", () -> converted(association, COOPERATIVE, 4, OCTOBER));
        assertRefused(
                "conversion-before-foundation",
                () -> converted(association, COOPERATIVE, 60, LocalDate.of(2007, 11, 4)));
        assertRefused("date-in-the-future", () -> converted(association, COOPERATIVE, 60, TODAY.plusDays(1)));
        association.requireOpen();
    }

    @Test
    void refusesToChangeTheLeaderToTheSame() {
        var association = registered(details(ASSOCIATION, 90));
        assertRefused("leader-unchanged", () -> association.lead("N08957", TODAY));
        assertThat(association.lead("N00001", OCTOBER).leaderNumber()).isEqualTo("N00001");
    }

    private static Association converted(Association association, String code, int members, LocalDate on) {
        return association.convert(
                new ConvertAssociation(new CreditCode(code), "承继组织", "N08957", members, on), VILLAGE, LAW, TODAY);
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
