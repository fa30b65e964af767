package org.jointprosperity.cooperative.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);
    private static final DivisionCode VILLAGE = new DivisionCode("611023104001");
    private static final String COMPANY = "91611023MAY220802U";

    @ParameterizedTest
    @CsvSource({
        "DOUBLE_LINK, 11611023016000013G",
        "DOUBLE_LINK, 1261102343600001XF",
        "DOUBLE_LINK, 91611023MAY220802U",
        "ENTERPRISE_BASE_HOUSEHOLD, 91611023MAY220802U",
        "BRANCH_ASSOCIATION_HOUSEHOLD, 51611023MJY00001X3",
        "BRANCH_ASSOCIATION_HOUSEHOLD, 93611023MA7000026K",
    })
    void isCarriedByABodyThatFitsItsModel(Model model, String body) {
        assertThatCode(() -> opened(details(model, body, "285", 75))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "DOUBLE_LINK, 51611023MJY00001X3",
        "ENTERPRISE_BASE_HOUSEHOLD, 11611023016000013G",
        "ENTERPRISE_BASE_HOUSEHOLD, 93611023MA7000026K",
        "BRANCH_ASSOCIATION_HOUSEHOLD, 91611023MAY220802U",
        "BRANCH_ASSOCIATION_HOUSEHOLD, N2611023MF0000013X",
    })
    void refusesABodyThatDoesNotFitItsModel(Model model, String body) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> opened(details(model, body, "285", 75)))
                .satisfies(violation -> assertThat(violation.code()).isEqualTo("base-body-does-not-fit-model"));
    }

    @Test
    void tellsItsExtentInThousandths() {
        var opened = opened(details(Model.ENTERPRISE_BASE_HOUSEHOLD, COMPANY, "12.5", 75))
                .opened();
        assertThat(opened.areaThousandths()).isEqualTo(12_500);
        assertThat(opened.areaUnit()).isEqualTo("亩");
    }

    @Test
    void hasSomeExtent() {
        for (var nothing : new String[] {"0", "0.000"}) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> opened(details(Model.ENTERPRISE_BASE_HOUSEHOLD, COMPANY, nothing, 75)))
                    .satisfies(violation -> assertThat(violation.code()).isEqualTo("extent-not-positive"));
        }
        opened(details(Model.ENTERPRISE_BASE_HOUSEHOLD, COMPANY, "0.001", 75));
    }

    @Test
    void isNoSlipOfThePen() {
        var most = opened(details(Model.ENTERPRISE_BASE_HOUSEHOLD, COMPANY, "10000000", 75));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> opened(details(Model.ENTERPRISE_BASE_HOUSEHOLD, COMPANY, "10000000.001", 75)))
                .satisfies(violation -> assertThat(violation.code()).isEqualTo("extent-too-large"));
        var early = on(most.details(), LocalDate.of(Base.FIRST_YEAR - 1, 12, 31));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> opened(early))
                .satisfies(violation -> assertThat(violation.code()).isEqualTo("opened-too-early"));
        opened(on(early, LocalDate.of(Base.FIRST_YEAR, 1, 1)));
    }

    private static BaseDetails on(BaseDetails of, LocalDate openedOn) {
        return new BaseDetails(
                of.number(),
                of.name(),
                of.model(),
                of.industry(),
                of.branch(),
                of.extent(),
                of.households(),
                of.body(),
                of.leader(),
                openedOn);
    }

    @Test
    void isExtended() {
        var base = opened(details(Model.ENTERPRISE_BASE_HOUSEHOLD, COMPANY, "285", 75));
        var larger = details(Model.ENTERPRISE_BASE_HOUSEHOLD, COMPANY, "320.25", 81);

        assertThat(base.change(larger, VILLAGE, TODAY)).isTrue();

        var extended = base.extended(TODAY);
        assertThat(extended.areaThousandths()).isEqualTo(320_250);
        assertThat(extended.households()).isEqualTo(81);
        assertThat(extended.extendedOn()).isEqualTo(TODAY);
    }

    @Test
    void staysAsItIsWhenOnlyTheExtentIsWrittenOtherwise() {
        var base = opened(details(Model.ENTERPRISE_BASE_HOUSEHOLD, COMPANY, "285", 75));
        assertThat(base.change(details(Model.ENTERPRISE_BASE_HOUSEHOLD, COMPANY, "285.000", 75), VILLAGE, TODAY))
                .isFalse();
    }

    private static Base opened(BaseDetails details) {
        return new Base(details, VILLAGE, TODAY);
    }

    private static BaseDetails details(Model model, String body, String amount, int households) {
        return new BaseDetails(
                "JD001",
                "赵川镇前川社区茶叶基地",
                model,
                "茶叶",
                "61102310400101",
                new Extent(amount, "亩"),
                households,
                new Body("商南县玉泉生态茶叶有限公司", new CreditCode(body)),
                "N04672",
                LocalDate.of(2009, 9, 5));
    }
}
