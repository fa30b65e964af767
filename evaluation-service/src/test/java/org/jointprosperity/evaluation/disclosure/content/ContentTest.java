package org.jointprosperity.evaluation.disclosure.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.disclosure.privacy.PublicText;
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
    void readsTheDigitsOfAPersonWithTheLabelAndTheNameBesideThem() {
        assertThat(content(field("人员编号", "04672、04673"), agreed("N04673"))
                        .shown()
                        .blocks()
                        .get(0))
                .extracting(Block::label, Block::text)
                .containsExactly("人员编号", "［已隐去］、04673");
        assertThat(content(field("合同编号", "04672")).shown().blocks().get(0).text())
                .isEqualTo("04672");
        assertThat(List.of("范学世04672.pdf", "04672范学世.pdf", "收据00123.pdf", "公示2009.pdf").stream()
                        .map(name -> new Content(
                                        "题", List.of(text("略")), List.of(), List.of(new AttachedPaper(PAPER, name)))
                                .shown()
                                .attachments()
                                .get(0)
                                .name()))
                .containsExactly("范学世［已隐去］.pdf", "［已隐去］范学世.pdf", "收据00123.pdf", "公示2009.pdf");
    }

    @Test
    void masksTheTitleAndTheNamesOfPapersToo() {
        var content = new Content(
                "关于 C0281 的公示", List.of(text("略")), List.of(), List.of(new AttachedPaper(PAPER, "N04672申请.pdf")));

        assertThat(content.shown().title()).isEqualTo("关于 ［已隐去］ 的公示");
        assertThat(content.shown().attachments().get(0).name()).isEqualTo("［已隐去］申请.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "由N04672承担",
                "由n04672承担",
                "由Ｎ０４６７２承担",
                "由ｎ０４６７２承担",
                "由N 04672承担",
                "由N-046 72承担",
                "由N\u200b04672承担",
                "由c0281承担",
                "由Ｃ 0281承担",
                "由h10400101-001承担",
                "由H10400101－001承担",
                "由Ｈ１０４００１０１—００１承担",
                "由H10400101001承担",
                "由H 10400101 001承担",
                "由N·046·72承担",
                "由N_04672承担",
                "由N 95 311承担",
                "由N\n04672承担",
                "由N：04695承担",
                "由N/04690承担",
                "由N+04696承担",
                "由N\"04697承担",
                "由N、04698承担",
                "由N&nbsp;04698承担",
                "由Ν04680承担",
                "由И04680承担",
                "由ⓝ04680承担",
                "由N〇四六九二承担",
                "由N零四六九三承担",
                "由N0 4679承担",
                "由N0469二承担",
                "由С0281承担",
                "由C：0281承担",
                "由Н10400101-001承担",
                "由H：10400101-001承担"
            })
    void masksAPersonInEverySpelling(String text) {
        assertThat(content(text(text)).shown().blocks().get(0).text()).isEqualTo("由［已隐去］承担");
    }

    @ParameterizedTest
    @CsvSource({
        "№04678号,№［已隐去］号",
        "编号04681的,编号［已隐去］的",
        "花名册编号：12900,花名册编号：［已隐去］",
        "(N)04694,(［已隐去］",
        "XN04685,X［已隐去］",
        "5N04672,5［已隐去］",
        "N4672领,［已隐去］领",
        "N号04672,［已隐去］",
        "N04672、04673、04674,［已隐去］、［已隐去］、［已隐去］",
        "N04672至04680,［已隐去］至［已隐去］",
        "N04672/04673,［已隐去］/［已隐去］",
        "N04672 04673领,［已隐去］ ［已隐去］领",
        "C0281和0282、1300,［已隐去］和［已隐去］、［已隐去］",
        "C0281、2009年,［已隐去］、2009年",
        "N04672、12000元,［已隐去］、12000元",
        "N04672 12000,［已隐去］ 12000",
        "C0012路某,［已隐去］路某",
        "AN04672,A［已隐去］",
        "N04686A,［已隐去］A",
        "C0283甲,［已隐去］甲",
        "组一N04672三人,组一［已隐去］三人"
    })
    void masksThePersonAndLeavesWhatAdjoins(String text, String shown) {
        assertThat(content(text(text)).shown().blocks().get(0).text()).isEqualTo(shown);
    }

    @Test
    void knowsWhoAgreedInEverySpellingAndLeavesWhatStandsBeside() {
        var shown = content(text("ｎ 04672、N04673 12亩，h10400101 001 3人"), agreed("N04672"))
                .shown();

        assertThat(shown.blocks().get(0).text()).isEqualTo("ｎ 04672、［已隐去］ 12亩，［已隐去］ 3人");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11610000N046720000",
                "CN046",
                "N0467",
                "编号20091201123456",
                "收据№0012345",
                "编号12345",
                "N：12345元",
                "A、B、C、2009年",
                "C028",
                "C0012村道",
                "C0012 村道",
                "村道C0012",
                "C1846路灯",
                "N4672元",
                "11610000N4672",
                "H10400101-0012",
                "PVC2009管",
                "611023104001",
                "第N条12345",
                "C25 800立方",
                "浇筑C25 800 立方米",
                "N95 10000只",
                "C30-1200元"
            })
    void leavesWhatIsNoNumberOfARoster(String text) {
        assertThat(content(text(text)).shown().blocks().get(0).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "身份证11010519491231002X,citizen-id-in-disclosure",
                "440524188001010014,citizen-id-in-disclosure",
                "身份证11010519491231002x号,citizen-id-in-disclosure",
                "id11010519491231002X,citizen-id-in-disclosure",
                "110105 19491231 002X,citizen-id-in-disclosure",
                "110105-1949-12-31-002X,citizen-id-in-disclosure",
                "2009-12-31 110105 1949 1231 002 X,citizen-id-in-disclosure",
                "１１０１０５１９４９１２３１００２Ｘ,citizen-id-in-disclosure",
                "110105194912310 02Ⅹ,citizen-id-in-disclosure",
                "11010519491231002×,citizen-id-in-disclosure",
                "1\u200b1010519491231002X,citizen-id-in-disclosure",
                "旧证110105491231002,citizen-id-in-disclosure",
                "联系13812345678,telephone-in-disclosure",
                "电话10015103373元,telephone-in-disclosure",
                "138 1234 5678,telephone-in-disclosure",
                "138-1234-5678,telephone-in-disclosure",
                "138－1234—5678,telephone-in-disclosure",
                "1381-234-5678,telephone-in-disclosure",
                "13-81-23-45-678,telephone-in-disclosure",
                "138.1234.5678,telephone-in-disclosure",
                "138·1234·5678,telephone-in-disclosure",
                "138・1234・5678,telephone-in-disclosure",
                "138/1234/5678,telephone-in-disclosure",
                "138_1234_5678,telephone-in-disclosure",
                "13_81_23_45_678,telephone-in-disclosure",
                "N95 138 1234 5678,telephone-in-disclosure",
                "监督电话：0914-6321234、13812345678,telephone-in-disclosure",
                "张某电话：0914-6321234,telephone-in-disclosure",
                "张某联系电话：0914-6321234,telephone-in-disclosure",
                "家庭电话为0914-6321234,telephone-in-disclosure",
                "138 12345678,telephone-in-disclosure",
                "1 3 8 1 2 3 4 5 6 7 8,telephone-in-disclosure",
                "１３８１２３４５６７８,telephone-in-disclosure",
                "１３８　１２３４　５６７８,telephone-in-disclosure",
                "①13812345678,telephone-in-disclosure",
                "tel13812345678x,telephone-in-disclosure",
                "2009-12-31 13812345678,telephone-in-disclosure",
                "138 1234 5678 139 1234 5678,telephone-in-disclosure",
                "+86 138 1234 5678,telephone-in-disclosure",
                "8613812345678,telephone-in-disclosure",
                "86138-1234-5678,telephone-in-disclosure",
                "013812345678,telephone-in-disclosure",
                "电话0914-6321234,telephone-in-disclosure",
                "0914 6321234转801,telephone-in-disclosure",
                "（0914）6321234,telephone-in-disclosure",
                "09146321234,telephone-in-disclosure",
                "监督电话：13812345678,telephone-in-disclosure",
                "监督电话：0914-6321234 家里0914-6325678,telephone-in-disclosure",
                "010-8765 4321,telephone-in-disclosure",
                "029-87654321-801,telephone-in-disclosure",
                "+86-914-6321234,telephone-in-disclosure",
                "账号6222021234567890128,bank-card-in-disclosure",
                "6222 0212 3456 7890 128,bank-card-in-disclosure",
                "６２２２-０２１２-３４５６-７８９０-１２８,bank-card-in-disclosure",
                "卡4111111111111111号,bank-card-in-disclosure"
            })
    void refusesNumbersThatNoPublicationMayHold(String text, String code) {
        refused(content(text(text)), code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11611023016000013G",
                "91611023MA7000018Y",
                "91 信用代码51611023MJY00001X3",
                "440524188001010015",
                "110105 19491231 0021",
                "合计138123456789元",
                "收入1,381,234,567.80元",
                "13812345.678万元",
                "138.12345678万元",
                "1380.50、1500.25、1600.75",
                "1500 3000 200",
                "1 5000 3000 20",
                "13500-248000元",
                "监督电话：0914-6321234",
                "反映电话 （0914）6321234",
                "监督电话为0914-6322345",
                "监督电话是：0914-6322345",
                "联系电话：0914-6322345",
                "对公示有异议的，联系电话：0914-6322345。",
                "村委会电话：0914-6322345",
                "县民政局电话 0914-6322345",
                "县委组织部联系电话：0914-6322345",
                "监督电话：0914-6322345、0914-6325678",
                "监督电话：0914-6322345，（0914）6325678",
                "2009/12/31",
                "1380/1500/1600元",
                "13 812 345 678元",
                "2009-12-31",
                "1998-11-4 5000",
                "1998.12 50000",
                "2009年12月31日15时30分",
                "2009-10-01至2009-12-31",
                "区划611023104001",
                "支部61102310400101",
                "H10400101-001",
                "H13800101-001",
                "N04672 2009-12-31",
                "商发〔2009〕12号",
                "凭证号20091231000123",
                "6222021234567890120",
                "6100000000000000000",
                "12345",
                "400-123-4567",
                "1.2公里、3.5亩、138户"
            })
    void takesOtherNumbers(String text) {
        assertThatCode(() -> content(text(text)).requirePublishable(TODAY)).doesNotThrowAnyException();
    }

    /** A field is read as readers do: first what it is called, then what it says. */
    @Test
    void readsAFieldWithItsLabel() {
        assertThatCode(() -> content(field("监督电话", "0914-6322345")).requirePublishable(TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() ->
                        content(field("联系电话：", "0914-6322345、0914-6325678")).requirePublishable(TODAY))
                .doesNotThrowAnyException();
        refused(content(field("监督电话", "13812345678")), "telephone-in-disclosure");
        refused(content(field("家庭电话", "0914-6322345")), "telephone-in-disclosure");
        refused(content(field("户主", "0914-6322345")), "telephone-in-disclosure");
    }

    @Test
    void findsANumberOverTwoLines() {
        refused(content(text("138\n1234\r\n5678")), "telephone-in-disclosure");
        refused(content(text("6222 0212\n3456 7890 128")), "bank-card-in-disclosure");
    }

    @Test
    void looksIntoTitlesLabelsAndPapersToo() {
        refused(new Content("138 1234 5678", List.of(text("文")), List.of(), List.of()), "telephone-in-disclosure");
        refused(content(new Block(Block.Kind.FIELD, "电话0914-6321234", "文", false, null)), "telephone-in-disclosure");
        refused(
                new Content(
                        "题",
                        List.of(text("文")),
                        List.of(),
                        List.of(new AttachedPaper(PAPER, "6222 0212 3456 7890 128.pdf"))),
                "bank-card-in-disclosure");
        assertThatThrownBy(() -> PublicText.of("请拨１３８１２３４５６７８", "reason")).isInstanceOf(RuleViolation.class);
        assertThat(PublicText.of("ｎ04672要求", "reason")).isEqualTo("［已隐去］要求");
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

    private static Block field(String label, String text) {
        return new Block(Block.Kind.FIELD, label, text, false, null);
    }

    private static Consent agreed(String person) {
        return new Consent(person, TODAY, PAPER);
    }

    private static Content content(Block block, Consent... consents) {
        return new Content("题", List.of(block), List.of(consents), List.of());
    }
}
