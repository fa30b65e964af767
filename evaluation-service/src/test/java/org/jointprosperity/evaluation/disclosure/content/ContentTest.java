package org.jointprosperity.evaluation.disclosure.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);
    private static final String PAPER = "a".repeat(64);

    @Test
    void masksWhoeverDidNotAgree() {
        var shown = content(text("由N04672、N04673 和 H10400101-001 户承担"), agreed("N04673"))
                .shown();

        assertThat(shown.blocks().get(0).text()).isEqualTo("由［已隐去］、N04673 和 ［已隐去］ 户承担");
        assertThat(shown.consents()).isEmpty();
    }

    @Test
    void masksAPersonalFieldWithoutConsentAndShowsItWithIt() {
        var income = new Block(Block.Kind.FIELD, "家庭收入", "低保户", true, "N04672");
        var nobodys = new Block(Block.Kind.FIELD, "补助", "800元", true, null);

        assertThat(content(income).shown().blocks().get(0).text()).isEqualTo("［已隐去］");
        assertThat(content(income, agreed("N04672")).shown().blocks().get(0).text())
                .isEqualTo("低保户");
        assertThat(content(nobodys, agreed("N04672")).shown().blocks().get(0).text())
                .isEqualTo("［已隐去］");
        assertThat(content(income, agreed("N04672")).shown().blocks().get(0).person())
                .isNull();
    }

    @Test
    void masksTheTitleAndTheNamesOfPapersToo() {
        var content = new Content(
                "关于 C0281 的公示", List.of(text("略")), List.of(), List.of(new AttachedPaper(PAPER, "N04672申请.pdf")));

        assertThat(content.shown().title()).isEqualTo("关于 ［已隐去］ 的公示");
        assertThat(content.shown().attachments().get(0).name()).isEqualTo("［已隐去］申请.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "身份证11010519491231002X,citizen-id-in-disclosure",
        "440524188001010014,citizen-id-in-disclosure",
        "联系13812345678,telephone-in-disclosure"
    })
    void refusesNumbersThatNoPublicationMayHold(String text, String code) {
        assertThatThrownBy(() -> content(text(text)).requirePublishable(TODAY))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11611023016000013G", "440524188001010015", "电话0914-6321234", "合计138123456789元"})
    void takesOtherNumbers(String text) {
        assertThatCode(() -> content(text(text)).requirePublishable(TODAY)).doesNotThrowAnyException();
    }

    @Test
    void refusesAConsentOfTomorrowAndOneGivenTwice() {
        var tomorrow = new Consent("N04672", TODAY.plusDays(1), PAPER);
        refused(new Content("题", List.of(text("文")), List.of(tomorrow), List.of()), "date-in-the-future");
        refused(content(text("文"), agreed("N04672"), agreed("N04672")), "consent-given-twice");
        refused(content(new Block(Block.Kind.FIELD, " ", "文", false, null)), "disclosure-field-wants-a-label");
        refused(content(new Block(Block.Kind.TEXT, null, "文", true, null)), "only-a-field-is-personal");
    }

    @Test
    void writesTheSameTextForTheSameContentAndLetsNothingLookLikeAFact() {
        var facts = new LinkedHashMap<>(Map.of("id", "1"));
        var text = CanonicalText.of(facts, content(text("一\r\nid: 2")).shown());

        assertThat(text.text()).isEqualTo("disclosure/1\nid: 1\n| # 题\n| 一\n| id: 2\n");
        assertThat(text.sha256())
                .isEqualTo(CanonicalText.of(facts, content(text("一\nid: 2")).shown())
                        .sha256())
                .isNotEqualTo(CanonicalText.of(facts, content(text("一 id: 2")).shown())
                        .sha256())
                .hasSize(64);
    }

    private static void refused(Content content, String code) {
        assertThatThrownBy(() -> content.requirePublishable(TODAY))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    private static Block text(String text) {
        return new Block(Block.Kind.TEXT, null, text, false, null);
    }

    private static Consent agreed(String person) {
        return new Consent(person, TODAY, PAPER);
    }

    private static Content content(Block block, Consent... consents) {
        return new Content("题", List.of(block), List.of(consents), List.of());
    }
}
