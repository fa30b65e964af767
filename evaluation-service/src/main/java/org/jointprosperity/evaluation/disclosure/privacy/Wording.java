package org.jointprosperity.evaluation.disclosure.privacy;

import java.util.regex.Pattern;

/**
 * 上下文: what the words before and behind a number in a text call it; they are looked at so far as a reader takes them for
 * its name, and no farther.
 */
final class Wording {

    private static final int BEFORE = 48;
    private static final int BEHIND = 40;

    private static final String SO_FAR = "[^0-9。;!?" + Spelling.PART + "]{0,8}[: " + Spelling.PART + "]{0,2}$";
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?:电话|座机|固话|手机|热线|专线|联系方式|联系人|致电|拨打|TEL|PHONE|MOBILE)" + SO_FAR + "|(?:(?<!\\p{L})家|家[里中庭]|宅电)[: ]{0,2}$");
    private static final String AN_ID = "(?:身份证|身份号|公民身份|证件号|(?<![A-Z])(?:ID|SFZH?M?))";

    private static final Pattern NAME_OF_AN_ID = Pattern.compile(AN_ID);

    /** An id is looked for farther from its name, as nothing else is as long. */
    private static final Pattern CITIZEN_ID =
            Pattern.compile(AN_ID + "[^0-9。;!?" + Spelling.PART + "]{0,24}[: " + Spelling.PART + "]{0,2}$");

    private static final Pattern ACCOUNT = Pattern.compile("(?:账号|帐号|账户号|帐户号|卡号|银行账户|银行卡|存折|一折通|一卡通)" + SO_FAR);
    private static final Pattern CARD = Pattern.compile("卡[^\\p{L}0-9]{0,3}$");

    /** What so large an amount is of; none of it is a name that follows a telephone. */
    private static final String LARGE = "(?:[余多]?[万亿千百十]{0,3}(?:元(?!旦)|圆|美元|人民币|亩|公斤|千克|斤|吨|公里|千米|米(?!\\p{L})"
            + "|平方|立方|升|千瓦|度电|人次|株|公顷|分(?!\\p{L}))|[万亿](?!\\p{L}))";

    private static final String COUNTED = "(?:户|人|名|个|次|件|份|只|头|组|条|年|月|日|分|票|%)";
    private static final Pattern OF_A_LARGE_AMOUNT = Pattern.compile(
            "^(?:\\.[0-9]{1,2})? ?" + LARGE + "|^(?: ?[-~、,/至和及到] ?[0-9]{9,13}(?:\\.[0-9]{1,2})?){1,3} ?" + LARGE);
    private static final Pattern OF_A_LIST = Pattern.compile("^ ?(?:" + LARGE + "|" + COUNTED + "|=)");
    private static final String OF_MONEY = "[¥$]|RMB|人民币|\\([万亿千]?(?:元|亩|公斤|斤|吨|平方米|米|人|户)\\)";
    private static final String A_SUM = "收入|支出|合计|总计|共计|金额|价款|余额|结余|读数|示数";
    private static final String CALLED = ")[为是共达约计]{0,2}) ?:? ?$";
    private static final Pattern CALLED_AN_AMOUNT =
            Pattern.compile("(?:" + OF_MONEY + "|(?:" + A_SUM + "|投资|产值|总额|资产|负债|利润|税款|货款|贷款|资金" + CALLED);

    /** What looks like a mobile number may be that of whoever arranges a loan 贷款: a sum only is called so without a unit. */
    private static final Pattern CALLED_A_SUM = Pattern.compile("(?:" + OF_MONEY + "|(?:" + A_SUM + CALLED);

    /** What numbers a paper and not a person. */
    private static final Pattern CALLED_A_PAPER =
            Pattern.compile("(?:(?<!人员|党员|村民|农户|社员|会员|户主|花名册|身份|身份证|证件)编号|单号|凭证号|合同号|项目(?:号|代码)?)[^\\p{L}0-9¶]{0,3}$");

    private static final Pattern ORDINAL_LIST = Pattern.compile("第 ?$");

    private static final String OFFICE = "(?:委会|委员会|支部|党委|党总支|纪委|政法委|组织部|政府|办公室|局|办|站|派出所|卫生院|村部|中心|监督组|合作社|工作队)";

    /** Whose line it is: for a purpose, or of an office. */
    private static final String LINE_OF_AN_OFFICE =
            "(?:监督|举报|受理|咨询|办公|值班|服务|反映|投诉|来访|来信|信访|接待|报名|预约|查询|求助|救助|维权|便民)(?:联系)?(?:电话|热线|专线)" + "|" + OFFICE
                    + "[的: ]?(?:联系|办公)?电话";

    /** The whole name of an office that stands by itself right before a line, and of no one who lives there. */
    private static final Pattern OFFICE_BY_ITSELF =
            Pattern.compile("(?<!\\p{L})(?!\\p{IsHan}{0,16}(?:家[在里住中]|住[在址]|户主))\\p{IsHan}{0,16}"
                    + "(?:人民政府|[镇乡县]政府|街道办|办事处|办公室|(?<!\\p{IsHan})(?:[县市镇省]?\\p{IsHan}{2,6}局)|[村居]委会|委员会|县委|镇党委|派出所|卫生院|服务中心|服务站|工作站|信用社)"
                    + "[: ]{0,2}\\(?$");

    private static final String NAME_OF_AN_OFFICE = "\\p{IsHan}{0,16}" + OFFICE + "[: ]{0,2}";
    private static final String UP_TO_A_LINE = "(?:号码)?[为是]?[: ]{0,2}(?:" + NAME_OF_AN_OFFICE + ")?\\(?$";
    private static final Pattern OFFICE_LINE = Pattern.compile("(?:" + LINE_OF_AN_OFFICE + ")" + UP_TO_A_LINE);

    /** The one to reach that a notice gives by itself: where it begins, a sentence or a block does, or for whoever objects. */
    private static final Pattern LINE_OF_A_NOTICE =
            Pattern.compile("(?:[。;" + Spelling.PART + "] {0,2}|有(?:不同)?(?:异议|意见|疑问|问题)[的者], ?)联系电话" + UP_TO_A_LINE);

    /** Of whom a notice says more: the one to reach behind it is his. */
    private static final Pattern SOMEBODY = Pattern.compile("(?<!\\p{L})(?:户主|姓名|联系人)(?:姓名)? ?:");

    private static final Pattern FURTHER_LINE = Pattern.compile("(?:[-转 ]{0,3}[0-9]{1,5})? ?(?:[、,;/或和及" + Spelling.PART
            + "] ?(?:" + NAME_OF_AN_OFFICE + ")?(?:传真[: ]{0,2})?|" + NAME_OF_AN_OFFICE + ")\\(?");

    private final String words;
    private int somebody = -1;

    Wording(String words) {
        this.words = words;
    }

    /** Whether the text calls it a telephone. */
    boolean callsATelephone(SplitNumber number) {
        return isCalled(number, TELEPHONE);
    }

    /** Whether it is read out in Chinese numerals, as no amount is without its tens and hundreds. */
    boolean isSpoken(SplitNumber number) {
        return words.substring(number.start(), number.end()).chars().noneMatch(c -> isDigit((char) c));
    }

    /** Whether the text speaks of ids at all. */
    boolean speaksOfIds() {
        return NAME_OF_AN_ID.matcher(words).find();
    }

    /** Whether the text calls it the number of a citizen. */
    boolean callsACitizenId(SplitNumber number) {
        return isCalled(number, CITIZEN_ID);
    }

    /** Whether the text calls it an account. */
    boolean callsAnAccount(SplitNumber number) {
        return isCalled(number, ACCOUNT);
    }

    /** Whether the text calls it a card. */
    boolean callsACard(SplitNumber number) {
        return isCalled(number, CARD);
    }

    /** Whether it is an amount, or a list of them, by what it is of or what it is called. */
    boolean callsAnAmount(SplitNumber number) {
        String behind = words.substring(number.end(), Math.min(words.length(), number.end() + BEHIND));
        String before = before(number);
        if (OF_A_LARGE_AMOUNT.matcher(behind).find()
                || (number.isMobile() ? CALLED_A_SUM : CALLED_AN_AMOUNT)
                        .matcher(before)
                        .find()) {
            return true;
        }
        return number.isListed()
                && (OF_A_LIST.matcher(behind).find()
                        || ORDINAL_LIST.matcher(before).find());
    }

    /** Whether a line is an office's own, named as such: a public notice says where to object (公示须留监督电话). */
    boolean callsAnOffice(SplitNumber line) {
        return OFFICE_LINE.matcher(before(line)).find()
                || line.isLandline() && (OFFICE_BY_ITSELF.matcher(before(line)).find() || isOfANotice(line));
    }

    private boolean isOfANotice(SplitNumber line) {
        String before = line.start() <= BEFORE ? "。" + before(line) : before(line);
        return LINE_OF_A_NOTICE.matcher(before).find() && line.start() < somebody();
    }

    /** Where somebody is named in the text, or behind its end; it is looked for once. */
    private int somebody() {
        if (somebody < 0) {
            var named = SOMEBODY.matcher(words);
            somebody = named.find() ? named.start() : words.length();
        }
        return somebody;
    }

    /** Whether it numbers a paper 单据编号. */
    boolean callsAPaper(SplitNumber number) {
        return CALLED_A_PAPER.matcher(before(number)).find();
    }

    /** Whether a line is one more of an office behind one that ends there. */
    boolean isOneMoreLine(int end, SplitNumber line) {
        return end <= line.start()
                && line.start() - end <= BEHIND
                && FURTHER_LINE.matcher(words.substring(end, line.start())).matches();
    }

    /** No name stands where another number follows at once, as in a row of them. */
    private boolean isCalled(SplitNumber number, Pattern name) {
        int from = number.start();
        while (from > 0 && number.start() - from < BEFORE && !isDigit(words.charAt(from - 1))) {
            from--;
        }
        return from < number.start()
                && name.matcher(words.substring(from, number.start())).find();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private String before(SplitNumber number) {
        return words.substring(Math.max(0, number.start() - BEFORE), number.start());
    }
}
