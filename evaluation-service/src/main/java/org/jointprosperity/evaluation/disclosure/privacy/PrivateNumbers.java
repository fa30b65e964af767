package org.jointprosperity.evaluation.disclosure.privacy;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jointprosperity.contracts.CreditCode;

/**
 * Numbers of persons that no purpose of a publication wants and nobody agreed to (个人信息保护法第二十五条): citizen's ids, telephones, bank cards. A text
 * is brought into its one {@link Spelling}; whatever digits may be one number are found there ({@link SplitNumbers}) and
 * judged by how they are split ({@link SplitNumber}) and by what the words around call them ({@link Wording}). Dates,
 * decimals, credit codes and roster numbers are no part of a telephone or card.
 */
final class PrivateNumbers {

    /** Stands where something is that is no part of a number. */
    static final char APART = '\u0002';

    private static final String TELEPHONE = "telephone-in-disclosure";

    private static final Pattern DATE = Pattern.compile(
            "(?<![-./0-9])(?:1[89]|20)[0-9]{2}([-./])(?:0?[1-9]|1[0-2])(?:\\1(?:0?[1-9]|[12][0-9]|3[01]))?(?![-/0-9]|\\.[0-9])");

    /** Of two decimals, or of more where it is said of what. */
    private static final Pattern DECIMAL = Pattern.compile(
            "(?<![.0-9])(?:0|[1-9][0-9]*+)(\\.)(?=[0-9]{1,2}(?!\\.?[0-9])|[0-9]{3,9}+ ?(?:[万亿]?(?:元|亩|公斤|斤|吨|米|公里|平方|立方)|%))");

    private static final Pattern CREDIT_CODE = Pattern.compile("(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])");
    private static final Pattern ABROAD = Pattern.compile(
            "(?:\\+|(?<![0-9])00)86(?:[" + Spelling.PARTING + Spelling.TURN + "()]{0,3}[0-9]){9,11}(?![0-9])");

    /** As it parts the digits of a number and not the columns of a row. */
    private static final Pattern HYPHEN = Pattern.compile("[-_·]");

    /** The check character of an id behind its 17 digits. */
    private static final Pattern CHECKED_BY_X = Pattern.compile("^[^\\p{L}\\p{N}]{0,3}[X×](?![0-9])");

    private static final Pattern FURTHER_GROUPS =
            Pattern.compile("(?:[" + Spelling.PARTING + Spelling.TURN + "]{1,3}[0-9]{1,4}(?![0-9])){1,4}");

    private static final Pattern CITIZENS = Pattern.compile("[1-9][0-9]{5}(?:(?:18|19|20)[0-9]{9}[0-9X]|[0-9]{9})");

    /** An id of which a digit or more is left out or written twice: a division, a day of birth, and what is there behind it. */
    private static final Pattern INCOMPLETE = Pattern.compile(
            "[1-9][0-9]{5}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:[0-9]{1,3}|[0-9]{5})");

    private static final int MOST_OF_AN_INCOMPLETE = 19;
    private static final int BEFORE_THE_CHECK = 17;
    private static final int WITH_THE_CHECK = 18;
    private static final int LEAST_OF_AN_ACCOUNT = 10;

    /** As a landline without its area code, and as a mobile number with the country's. */
    static final int LEAST_OF_A_TELEPHONE = 7;

    private static final int MOST_OF_A_TELEPHONE = 15;
    private static final int LEAST_OF_AN_ID = 15;

    /** As the longest account number. */
    static final int MOST_OF_AN_ACCOUNT = 21;

    private final String plain;
    private final String told;
    private final Wording wording;
    private int endOfAnOffices = -1;

    private PrivateNumbers(Spelling spelling) {
        this.plain = spelling.plain();
        this.told = apart(plain);
        this.wording = new Wording(spelling.words());
    }

    /**
     * A number that no publication may hold.
     *
     * @param code of the refusal
     * @param start at its first digit, in the text as it is judged
     * @param end behind its last digit, in the text as it is judged
     */
    record Found(String code, int start, int end) {}

    /** The first of the gravest kind in a text; empty where there is none. */
    static Optional<Found> in(Spelling spelling) {
        var numbers = new PrivateNumbers(spelling);
        return numbers.citizenId()
                .or(numbers::telephone)
                .or(numbers::telephoneFromAbroad)
                .or(numbers::bankCard);
    }

    /** The text with every number that no publication may hold masked; each that is masked leaves fewer digits. */
    static String masked(String text) {
        String masked = text;
        for (var spelling = Spelling.of(masked); ; spelling = Spelling.of(masked)) {
            var found = in(spelling);
            if (found.isEmpty()) {
                return masked;
            }
            masked = masked.substring(0, spelling.begin(found.get().start()))
                    + Persons.MASKED
                    + masked.substring(spelling.end(found.get().end()));
        }
    }

    private Optional<Found> citizenId() {
        return SplitNumbers.first(plain, LEAST_OF_AN_ID, WITH_THE_CHECK, this::isCitizenId)
                .or(this::incompleteId)
                .map(number -> new Found("citizen-id-in-disclosure", number.start(), number.end()));
    }

    private Optional<SplitNumber> incompleteId() {
        return wording.speaksOfIds()
                ? SplitNumbers.first(plain, LEAST_OF_AN_ID, MOST_OF_AN_INCOMPLETE, this::isIncompleteId)
                : Optional.empty();
    }

    private Optional<Found> telephone() {
        return SplitNumbers.first(told, LEAST_OF_A_TELEPHONE, MOST_OF_A_TELEPHONE, this::isTelephone)
                .map(number -> new Found(TELEPHONE, number.start(), number.end()));
    }

    private Optional<Found> telephoneFromAbroad() {
        return ABROAD.matcher(told)
                .results()
                .findFirst()
                .map(number -> new Found(TELEPHONE, number.start(), number.end()));
    }

    private Optional<Found> bankCard() {
        return SplitNumbers.first(told, LEAST_OF_AN_ACCOUNT, MOST_OF_AN_ACCOUNT, this::isBankCard)
                .map(number -> new Found("bank-card-in-disclosure", number.start(), endOfTheWhole(number)));
    }

    /** Words call an account so from as few digits as one may have on; the groups behind them belong to it. */
    private int endOfTheWhole(SplitNumber account) {
        var further = FURTHER_GROUPS.matcher(told).region(account.end(), told.length());
        return !account.isWhole() && further.lookingAt() ? further.end() : account.end();
    }

    private boolean isCitizenId(SplitNumber number) {
        String digits = number.digits();
        if (digits.length() == BEFORE_THE_CHECK) {
            int most = Math.min(plain.length(), number.end() + 5);
            return CHECKED_BY_X.matcher(plain.substring(number.end(), most)).find()
                    && isCitizenId(number, digits + "X");
        }
        return (digits.length() == WITH_THE_CHECK || number.isSplitLikeAnOldCitizenId()) && isCitizenId(number, digits);
    }

    /** Its check tells it from everything else, or the text does. */
    private boolean isCitizenId(SplitNumber number, String id) {
        if (CITIZENS.matcher(id).matches() && wording.callsACitizenId(number)) {
            return true;
        }
        return CitizenId.is(id) && !isRowWithADate(number) && !(isOld(id) && isOtherwiseCalled(number));
    }

    /** The text alone tells an id that is not as long as one. */
    private boolean isIncompleteId(SplitNumber number) {
        return INCOMPLETE.matcher(number.digits()).matches() && wording.callsACitizenId(number);
    }

    /** An old id has no check, and a number of a paper may be as long. */
    private boolean isOtherwiseCalled(SplitNumber number) {
        return wording.callsAnAmount(number) || number.isWhole() && wording.callsAPaper(number);
    }

    /** Whether it is read together from a row of a ledger 台账, such as {@code 230015 2009-12-01 1700}: a date, and more behind spaces. */
    private boolean isRowWithADate(SplitNumber number) {
        var date = DATE.matcher(plain).region(number.start(), number.end()).useTransparentBounds(true);
        return date.find()
                && !HYPHEN.matcher(plain.substring(number.start(), date.start()))
                        .find()
                && !HYPHEN.matcher(plain.substring(date.end(), number.end())).find();
    }

    private static boolean isOld(String id) {
        return id.length() < WITH_THE_CHECK;
    }

    private boolean isTelephone(SplitNumber number) {
        if (number.isMobile()) {
            return number.isHyphened() || wording.callsATelephone(number) || !wording.callsAnAmount(number);
        }
        if (number.isAsLongAsAMobile() && wording.callsATelephone(number) && !wording.callsAPaper(number)) {
            return true;
        }
        if (number.isLandline()) {
            return !isAnOffices(number);
        }
        if (number.isLandlineButForTheNought() && !wording.callsAnAmount(number) && !wording.callsAPaper(number)) {
            return wording.isSpoken(number) || wording.callsATelephone(number) && !isAnOffices(number);
        }
        return number.isLocalLine()
                && wording.callsATelephone(number)
                && !wording.callsAnAmount(number)
                && !isAnOffices(number);
    }

    private boolean isAnOffices(SplitNumber line) {
        boolean offices =
                wording.callsAnOffice(line) || endOfAnOffices >= 0 && wording.isOneMoreLine(endOfAnOffices, line);
        if (offices) {
            endOfAnOffices = line.end();
        }
        return offices;
    }

    private boolean isBankCard(SplitNumber number) {
        boolean card = number.isBankCard();
        if (card && number.isWhole()) {
            return true;
        }
        boolean called =
                card || wording.callsAnAccount(number) || number.isAsLongAsACard() && wording.callsACard(number);
        return called && !wording.callsAnAmount(number);
    }

    /** The text without what is told by itself not to be a telephone or a card, every character where it was. */
    private static String apart(String plain) {
        var told = new StringBuilder(plain);
        takeApart(told, CREDIT_CODE, found -> isCreditCode(found.group()), 0);
        takeApart(told, Persons.WRITTEN, found -> true, 0);
        takeApart(told, DATE, found -> true, 0);
        takeApart(told, DECIMAL, found -> true, 1);
        return told.toString();
    }

    private static void takeApart(StringBuilder told, Pattern pattern, Predicate<MatchResult> wanted, int group) {
        pattern.matcher(told.toString()).results().filter(wanted).forEach(found -> {
            for (int i = found.start(group); i < found.end(group); i++) {
                told.setCharAt(i, APART);
            }
        });
    }

    private static boolean isCreditCode(String text) {
        try {
            return new CreditCode(text).value().equals(text);
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }
}
