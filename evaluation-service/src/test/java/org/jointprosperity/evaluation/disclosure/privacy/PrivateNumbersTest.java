package org.jointprosperity.evaluation.disclosure.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a county's board says as it is, and what nobody may say there, whatever the spelling. */
class PrivateNumbersTest {

    private static final int LENGTH = 100_000;

    private static final String TELEPHONE = "telephone-in-disclosure";
    private static final String CITIZEN_ID = "citizen-id-in-disclosure";
    private static final String BANK_CARD = "bank-card-in-disclosure";

    private static final String TELEPHONES =
            """
            一三八一二三四五六七八
            壹叁捌壹贰叁肆伍陆柒捌
            幺三八幺二三四五六七八
            手机：一三八一二三四五六七八
            电话一三八 一二三四 五六七八
            零九一四六三二二一二三
            〇九一四-六三二二一二三
            ①③⑧①②③④⑤⑥⑦⑧
            ❶❸❽❶❷❸❹❺❻❼❽
            一3八1二3四5六7八
            附件一13812345678
            １３８，１２３４，５６７８
            138，1234，5678
            138,1234,5678
            138、1234、5678
            138:1234:5678
            138：1234：5678
            138|1234|5678
            138~1234~5678
            138*1234*5678
            **138**1234**5678**
            138+1234+5678
            138=1234=5678
            138"12345678
            138●12345678
            138˙12345678
            [138]12345678
            【138】1234【5678】
            138&nbsp;1234&nbsp;5678
            138&ensp;1234&#8203;5678
            &#49;3812345678
            <b>138</b>12345678
            138\u200712345678
            138\u202f1234\u205f5678
            138\u206012345678
            138\u316412345678
            138\u000212345678
            138\ud83d\ude0012345678
            1\u20e33\u20e38\u20e31\u20e32\u20e33\u20e34\u20e35\u20e36\u20e37\u20e38\u20e3
            138转1234转5678
            1,3,8,1,2,3,4,5,6,7,8
            l38l2345678
            I38I2345678
            138OOOO1234
            138.12345678
            09146 322123
            0914_6322123
            0914转6322123
            0914␤6322123
            0914，6322123
            09l46322123
            电话6322123
            固话：632-2123
            座机 6322123
            联系电话：6322123
            家里电话 六三二二一二三
            联系人李四 6322123
            联系人：李四，TEL 63221234
            张某电话13812345678元
            监督电话：0914-6321234 家里0914-6325678
            群众来访电话：镇政府 0914-6322001，李某家 0914-6325678
            办公电话13812345678
            户主张三（0914）6321234
            12345678901、13812345678
            联系人13812345678，3户
            13812345678 张三
            13812345678万某
            13812345678元旦回家
            咨询小额贷款：13812345678
            办理贷款 13812345678
            货款：13812345678
            资金 13812345678
            招商投资13812345678
            集体资产：13812345678
            税款138 1234 5678
            电话 1300 350 1800亩
            电话10015103373元
            低保户张三，联系电话：0914-6322123
            户主：张三；联系电话：0914-6322123
            姓名 张三 联系电话 0914-6322123
            张三␤联系电话：0914-6322123
            l38-l234-5678
            I38 I234 5678
            l38，l234，5678
            l-3-8-l-2-3-4-5-6-7-8
            09l4-632-2l23
            范学世 家 6322345
            范学世家里 6322345
            幺三勾勾幺四幺二三四五
            幺三勾洞拐两三四五六七
            手机幺三勾 洞拐两三 四五六七
            九一四六三二二三四五
            电话914-6322345
            联系人：王科长 电话：0914-6322345
            县民政局范学世 0914-6322345
            范学世家住县民政局 0914-6322345
            县民政局 13991412345
            范学世13991412345分机2
            电话0914-6322345、0914-6322346，传真0914-6322347
            """;

    private static final String CITIZEN_IDS =
            """
            六一二五二四一九七五〇三一二一二三〇
            陆壹贰伍贰肆壹玖柒伍零叁壹贰壹贰叁零
            公民身份号码：六一二五二四一九七五〇三一二一二三〇
            61252419750312102Х
            61252419750312102Χ
            612524，19750312，1230
            6125241975&nbsp;03121230
            身份证号612524197503121234(末位误)
            身份证 612524 19750312 1234
            身份证：61252419750312123X
            证件号码为612524197503121234
            ID:612524197503121234
            身份证：230015 2009-12-01 1700
            230015-2009-12-01-1700
            612524 19750312 1230
            612524750312123
            村民编号：612524750312123
            项目负责人612524750312123
            230015200912011700
            范学世的身份证登记在册，其号码为611023195405120010
            身份证：61102319540512001
            身份证 6110 2319 5405 1200
            身份证 6110231954051200101
            sfz:611023195405120010
            SFZH 611023195405120010
            """;

    private static final String BANK_CARDS =
            """
            六二二二〇二一二三四五六七八九〇一二八
            6217·0012·3456·7893
            6217/0012/3456/7893
            6217_0012_3456_7893
            6217，0012，3456，7893
            6217|0012|3456|7893
            卡号6217001234567890
            卡号6217-0012-3456-7890
            农行卡 6228481234567890123
            账号 2701 0123 4567 89
            帐号：27010123456789
            一卡通6100123456789012
            3000200050009000
            3000-2000-5000-9000
            卡号：3000 2000 5000 9000
            账号 3000 2000 5000 9000
            6217 0012 3456 7893
            """;

    /** As a board of the county says it: money, land, people, days, papers, offices. */
    private static final String TRUE_TEXTS =
            """
            收入12345678901元
            本年总收入13812345678元
            共 13800000000 元
            总投资13800000000.00元
            合计13812345678
            投资（元）：13812345678
            人民币13812345678元整
            ¥13812345678
            产值138.12345678亿元
            集体资产13500000000元、负债12400000000元
            13500000000-24800000000元
            种植核桃12345678901株
            退耕还林13912345678亩
            产粮15012345678公斤
            用电13912345678千瓦时
            总投资138,123,456.78元
            账面 1,381,234,567.80 元
            13亿8123万4567元
            一百三十八万一千二百三十四元
            人民币壹拾叁万捌仟壹佰贰拾叁元整
            投资 1234567.89 元
            各组分别为138、1234、5678元
            三个村分别种植138、1234、5678亩
            各组户数依次为1、3、5、2、4、6、7、3、2、1、2户
            面积 12345678 平方米
            人口 707 人，184 户
            3、5、8组
            第一、二、三季度
            第一、二、三、四、五、六、七、八、九、十组
            一、二、三、四、五、六、七、八、九
            二〇〇九年十二月三十一日
            二○○九年一、二、三、四季度
            2008-2009年度
            2008-2009、2009-2010
            2007、2008、2009年
            2009 2010 2011
            2009-12-31
            2009.12.31
            2009年1月1日至2009年12月31日
            8:30-12:00，14:00-18:00
            2009年12月31日15时30分
            商发〔2009〕12号
            商办发〔2009〕12号、〔2009〕138号
            商政发［2008］1号 商党发［2009］138号
            村民委员会组织法第三十条、第三十一条
            条例第十五条第（一）、（二）、（三）项
            第138、1234、5678号决议
            合同号 DD2009-0037
            项目编号 20091231001
            凭证号20091231000123
            编号20091201123456
            收据№0012345
            统一社会信用代码 11611023MBY416905X
            11611023016000013G
            区划611023104001，支部61102310400101
            邮编 726300
            监督电话：0914-6322123
            监督电话：12388
            值班电话12345
            服务热线 400-123-4567
            办公电话6322123
            办公电话 0914-6322123（镇党政办公室）
            村委会电话6322123
            群众来访电话：镇政府 0914-6322001 转801
            群众来访电话：镇政府 0914-6322001 转 801、派出所 0914-6322110
            监督电话：0914-6322345、0914-6325678
            联系电话：0914-6322345
            举报电话：县纪委 0914-6322345
            ① 2009年 ② 138户 ③ 1234人
            得分：98、97、96.5、95、94
            赞成138票、反对12票、弃权5票
            户数138，人口512，劳力301，党员23
            138+1234+5678=7050元
            长138米、宽1234米
            海拔1380米，北纬33°31′12″，东经110°53′08″
            C25混凝土1380立方米
            DN110管1380米
            应到138人，实到130人，占94.2%
            2009年第四季度收入3812元，支出1380元，结余2432元
            水泥1380袋、钢筋12345公斤
            G312线K1380+500处
            每亩补助125元，共1380.5亩，计172562.50元
            三议一公开 五个一批 一事一议
            八一村一组、二组
            贷款卡办理138户
            三推一选共1381234票
            联系人：王支书，投资额：2345678元
            党总支书记李四、王五，党员138名
            一卡通发放补贴123456789012元
            贷款13812345678元
            投资13812345678万元
            收入 13812345678
            支出：13812345678
            共计13812345678
            结余13812345678
            1200 350 1800 亩
            1300 350 1800 亩
            支出 1300 350 1800
            凭证10020090001
            10020090001
            联系人：王支书，凭证号10020090001
            项目编号611023200912001
            凭证号：611023200912001
            合同号611023200912001
            项目611023200912001
            收据单号（611023200912001）
            170524750312123
            赵川镇人民政府 0914-6450001
            县民政局 0914-6322345；县财政局 0914-6322346
            县民政局：电话0914-6322345、0914-6322346，传真0914-6322347
            合同价款：13991412345分
            水表读数013991412345
            农家 2345678 平方米
            两户、两委、三推两选，洞口两处，勾缝一千二百米
            编号9146322345
            办理身份证138张，补贴2345元，合计 20091201123456789元
            项目61102319540512001
            合同号 6110 2319 5405 1200
            230015 2009-12-01 1700
            230015，2009.12.01，1700
            3000 2000 5000 9000
            3000 2000 5000 9000 元
            对公示有异议的，联系电话：0914-6322345
            公示期七天。联系电话：0914-6322345
            公示期七天；联系电话：村委会0914-6322345
            户主：张三，监督电话：0914-6322345
            5L、10L、20L各12桶
            L1线长1380米
            """;

    @ParameterizedTest
    @MethodSource("telephones")
    void findsATelephoneInEverySpelling(String text) {
        assertThat(found(text)).isEqualTo(TELEPHONE);
    }

    static Stream<String> telephones() {
        return rows(TELEPHONES);
    }

    @ParameterizedTest
    @MethodSource("citizenIds")
    void findsACitizensIdInEverySpelling(String text) {
        assertThat(found(text)).isEqualTo(CITIZEN_ID);
    }

    static Stream<String> citizenIds() {
        return rows(CITIZEN_IDS);
    }

    @ParameterizedTest
    @MethodSource("bankCards")
    void findsABankCardInEverySpelling(String text) {
        assertThat(found(text)).isEqualTo(BANK_CARD);
    }

    static Stream<String> bankCards() {
        return rows(BANK_CARDS);
    }

    @ParameterizedTest
    @MethodSource("trueTexts")
    void takesWhatABoardSaysForNoNumberOfAPerson(String text) {
        assertThat(found(text)).isNull();
    }

    static Stream<String> trueTexts() {
        return rows(TRUE_TEXTS);
    }

    /** The work grows with the text and not with its square: so many numbers may be read in it and no more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1-",
                "1、",
                "0914 ",
                "1一",
                "138,1234,",
                "N0",
                "¶1",
                "(1)",
                "l1",
                "&#49;",
                "1.",
                "-",
                "<1",
                "l1-",
                "L 1，",
                "联系电话：0914-6322123 "
            })
    void looksAtNoDigitMoreOftenThanTheLongestNumberIsLong(String part) {
        String text = part.repeat(LENGTH / part.length());
        var spelling = Spelling.of(text);
        var read = new AtomicInteger();

        SplitNumbers.first(spelling.plain(), 1, PrivateNumbers.MOST_OF_AN_ACCOUNT, number -> {
            read.incrementAndGet();
            return number.end() - number.start() > 5 * number.digits().length();
        });

        assertThat(spelling.plain()).hasSizeLessThanOrEqualTo(2 * text.length());
        assertThat(read).hasValueLessThanOrEqualTo(PrivateNumbers.MOST_OF_AN_ACCOUNT * text.length());
        assertThat(PrivateNumbers.in(spelling))
                .matches(found ->
                        found.isEmpty() || found.get().end() <= spelling.plain().length());
    }

    @Test
    void readsANumberThatIsSplitOverSeveralParts() {
        assertThat(refusal(new PublicParts().part("a", "138").part("b", "12345678")))
                .isEqualTo(TELEPHONE + " b");
        assertThat(refusal(new PublicParts().part("a", "联系电话").part("b", "6322123")))
                .isEqualTo(TELEPHONE + " b");
        assertThat(refusal(new PublicParts().field("al", "手机前三位", "a", "138").field("bl", "手机后八位", "b", "12345678")))
                .isEqualTo(TELEPHONE + " b");
        assertThat(refusal(new PublicParts().field("l", "身份证号", "t", "612524197503121234")))
                .isEqualTo(CITIZEN_ID + " t");
        assertThat(refusal(new PublicParts()
                        .field("al", "身份证号", "a", "611023195405")
                        .field("bl", "续", "b", "120011")))
                .isEqualTo(CITIZEN_ID + " b");
        assertThat(refusal(new PublicParts()
                        .field("al", "身份证号", "a", "611023195405")
                        .field("bl", "备注", "b", "120011")))
                .isEqualTo(CITIZEN_ID + " b");
        assertThat(refusal(new PublicParts().field("al", "办理身份证", "a", "138 张").field("bl", "人口", "b", "120011")))
                .isEmpty();
        assertThat(refusal(
                        new PublicParts().field("al", "户数", "a", "611023195405").field("bl", "续", "b", "120011")))
                .isEmpty();
        assertThat(refusal(new PublicParts().field("l", "138-1234-5678", "t", "张某")))
                .isEqualTo(TELEPHONE + " l");
        assertThat(refusal(new PublicParts()
                        .part("title", "公示")
                        .field("nl", "户主", "n", "张三")
                        .field("tl", "联系电话", "t", "0914-6322123")))
                .isEqualTo(TELEPHONE + " t");
        assertThat(refusal(new PublicParts()
                        .part("title", "公示")
                        .field("nl", "联系人姓名", "n", "张三")
                        .field("al", "住址", "a", "一组")
                        .field("tl", "联系电话", "t", "0914-6322123")))
                .isEqualTo(TELEPHONE + " t");
        assertThat(refusal(new PublicParts().part("title", "公示").field("tl", "联系电话", "t", "0914-6322123")))
                .isEmpty();
        assertThat(refusal(new PublicParts()
                        .field("al", "户数", "a", "138")
                        .field("bl", "人口", "b", "1234")
                        .field("cl", "面积", "c", "5678")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "N04672 户 13812345678 未领，身份证612524750312123,［已隐去］ 户 ［已隐去］ 未领，身份证［已隐去］",
        "打一三八一二三四五六七八或 0914-6322123 问,打［已隐去］或 ［已隐去］ 问",
        "卡号6217001234567890，应领1200元,卡号［已隐去］，应领1200元",
        "+86 138 1234 5678、138 1234 5678,+86 ［已隐去］、［已隐去］",
        "账号 6222 0212 3456 7890 128，1200元,账号 ［已隐去］，1200元",
        "账号 2701 0123 4567 89，1200元,账号 ［已隐去］，1200元",
        "第三项支出与收据№00123不符,第三项支出与收据№00123不符"
    })
    void masksEveryNumberOfAPersonForReaders(String written, String shown) {
        assertThat(PublicText.shown(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "收据№00123,收据№00123",
        "合同编号：00123,合同编号：00123",
        "发票编号 No.00123,发票编号 No.00123",
        "凭证：№ 00123,凭证：№ 00123",
        "招标文件编号00123,招标文件编号00123",
        "商办字№00123,商办字№00123",
        "№00123,№［已隐去］",
        "编号：00123,编号：［已隐去］",
        "花名册00123,花名册［已隐去］",
        "党员编号00123,党员编号［已隐去］",
        "合同由村民编号00123签,合同由村民编号［已隐去］签"
    })
    void tellsTheNumberOfAPaperFromThatOfAVillager(String written, String shown) {
        assertThat(PublicText.shown(written)).isEqualTo(shown);
    }

    private static String refusal(PublicParts parts) {
        try {
            parts.requireNoPrivateNumber();
            return "";
        } catch (RuleViolation refused) {
            return refused.code() + " " + refused.facts().get("field");
        }
    }

    private static String found(String text) {
        return PrivateNumbers.in(Spelling.of(text))
                .map(PrivateNumbers.Found::code)
                .orElse(null);
    }

    private static Stream<String> rows(String table) {
        return List.of(table.strip().split("\n")).stream().map(row -> row.replace("␤", "\n"));
    }
}
