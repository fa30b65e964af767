package org.jointprosperity.evaluation.disclosure.content;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jointprosperity.contracts.CreditCode;

/**
 * Numbers of persons that no purpose of a publication wants (个人信息保护法第六条), in every spelling: citizen's ids, telephones,
 * bank cards. Whoever means amounts parts them by 、 or a word. Dates, decimals, credit codes and roster numbers are no part
 * of a telephone or card.
 */
final class PrivateNumbers {

    private static final String ARTICLE = "个人信息保护法第六条";

    /** Anything may part the digits of an id, as its check tells it from everything else. */
    private static final Pattern CITIZEN_ID = Pattern.compile("(?:[0-9][^\\p{L}\\p{N}]{0,3}){17}[0-9X×](?![0-9])");

    private static final Pattern OLD_CITIZEN_ID =
            Pattern.compile("(?<![0-9])[0-9]{6}[- ]?[0-9]{6}[- ]?[0-9]{3}(?![0-9])");
    private static final Pattern ABROAD =
            Pattern.compile("(?:\\+|(?<![0-9])00)86(?:" + SplitNumber.GAP + "[0-9]){9,11}(?![0-9])");
    private static final Pattern DATE = Pattern.compile(
            "(?<![-./0-9])(?:1[89]|20)[0-9]{2}([-./])(?:0?[1-9]|1[0-2])(?:\\1(?:0?[1-9]|[12][0-9]|3[01]))?(?![-/0-9]|\\.[0-9])");
    private static final Pattern DECIMAL = Pattern.compile("(?<![.0-9])(0|[1-9][0-9]*)\\.(?=[0-9]+(?!\\.?[0-9]))");
    private static final Pattern CREDIT_CODE = Pattern.compile("(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])");
    private static final String LANDLINE = "\\(?0[0-9]{2,3}[)\\- ]{0,2}[2-9][0-9]{6,7}(?![0-9])";

    /** Whose line it is: for a purpose, of an office, or the one to reach that a notice gives by itself. */
    private static final String OF_AN_OFFICE = "(?:(?:监督|举报|受理|咨询|办公|值班|服务|反映|投诉)(?:联系)?(?:电话|热线)"
            + "|(?<![\\p{L}\\p{N}])联系电话"
            + "|(?:委会|委员会|支部|党委|党总支|纪委|政法委|组织部|政府|办公室|局|办|站|派出所|卫生院|村部|中心|监督组|合作社|工作队)的?(?:联系|办公)?电话)";

    /** An office's own landlines, named as such: a public notice says where to object (公示须留监督电话). */
    private static final Pattern OFFICE_LINE =
            Pattern.compile(OF_AN_OFFICE + "(?:号码)?[为是]?[: ]{0,2}" + LANDLINE + "(?: ?[、,;或和及] ?" + LANDLINE + ")*");

    private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[^0-9X]");

    /** What stands where something is that is no part of a number. */
    private static final String APART = "|";

    private static final List<Pattern> AS_LONG_AS_A_TELEPHONE = ofDigits(11, 15);
    private static final List<Pattern> AS_LONG_AS_A_CARD = ofDigits(16, 19);

    private PrivateNumbers() {}

    /** Refuses the value of a field that holds one: its label says whose number it is, and is read before it. */
    static void requireNone(String label, String text, String field) {
        requireNone(label + "：" + text, field);
    }

    /** Refuses a text that holds one. */
    static void requireNone(String text, String field) {
        String plain = Spelling.of(text).plain();
        requireNot(holdsCitizenId(plain), "citizen-id-in-disclosure", field);
        String told = apart(plain);
        requireNot(holdsTelephone(told), "telephone-in-disclosure", field);
        requireNot(holds(told, AS_LONG_AS_A_CARD, SplitNumber::isBankCard), "bank-card-in-disclosure", field);
    }

    private static void requireNot(boolean holds, String code, String field) {
        rule(!holds, code, "field", field, "article", ARTICLE);
    }

    private static boolean holdsCitizenId(String plain) {
        return IntStream.range(0, plain.length())
                        .anyMatch(from -> isAt(plain, from, CITIZEN_ID, PrivateNumbers::isCitizenId))
                || OLD_CITIZEN_ID
                        .matcher(plain)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(PrivateNumbers::isCitizenId);
    }

    private static boolean isCitizenId(String found) {
        return CitizenId.is(NOT_OF_A_NUMBER.matcher(found.replace('×', 'X')).replaceAll(""));
    }

    private static boolean holdsTelephone(String told) {
        return ABROAD.matcher(told).find() || holds(told, AS_LONG_AS_A_TELEPHONE, SplitNumber::isTelephone);
    }

    /** Numbers of so many digits, from the beginning of a group of digits to the end of one. */
    private static List<Pattern> ofDigits(int least, int most) {
        return IntStream.rangeClosed(least, most)
                .mapToObj(digits ->
                        Pattern.compile("[0-9](?:%s[0-9]){%d}(?![0-9])".formatted(SplitNumber.GAP, digits - 1)))
                .toList();
    }

    private static boolean holds(String told, List<Pattern> numbers, Predicate<SplitNumber> judge) {
        return IntStream.range(0, told.length()).anyMatch(from -> numbers.stream()
                .anyMatch(number -> isAt(told, from, number, found -> judge.test(SplitNumber.of(found)))));
    }

    private static boolean isAt(String text, int from, Pattern pattern, Predicate<String> judge) {
        if (!isDigit(text.charAt(from)) || from > 0 && isDigit(text.charAt(from - 1))) {
            return false;
        }
        var matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() && judge.test(matcher.group());
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The text without what is told by itself not to be a telephone or a card. */
    private static String apart(String plain) {
        String told =
                CREDIT_CODE.matcher(plain).replaceAll(found -> isCreditCode(found.group()) ? APART : found.group());
        told = Persons.WRITTEN.matcher(told).replaceAll(APART);
        told = OFFICE_LINE.matcher(told).replaceAll(APART);
        told = DATE.matcher(told).replaceAll(APART);
        return DECIMAL.matcher(told).replaceAll("$1" + APART);
    }

    private static boolean isCreditCode(String text) {
        try {
            return new CreditCode(text).value().equals(text);
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }
}
