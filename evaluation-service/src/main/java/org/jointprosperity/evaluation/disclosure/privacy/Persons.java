package org.jointprosperity.evaluation.disclosure.privacy;

import java.util.Set;
import java.util.regex.Pattern;

/** What in a text names a person or household: numbers of the rosters, in every spelling that a reader would understand. */
public final class Persons {

    /** 花名册编号 of an urban member or of someone in a village, as rosters write it. */
    public static final String NUMBER = "C[0-9]{4,9}|N[0-9]{5,9}";

    /** What stands where something of a person was. */
    public static final String MASKED = "［已隐去］";

    /** As rosters write it, in the spelling of {@link Spelling}: it is told from a telephone by itself. */
    static final Pattern WRITTEN =
            Pattern.compile("(?<![0-9A-Z])(?:C[0-9]{4,9}|N[0-9]{5,9}|H[0-9]{8}-?[0-9]{3})(?![0-9A-Z])");

    /** What is measured or counted after a grade: {@code C25 800立方} is concrete, {@code N95 10000只} are masks. */
    private static final String MEASURE = "[元万亿立方平米吨亩公斤克升个只台套块条袋箱件把张根株头羽棵辆次%¥]";

    /** Of any marks so many may stand between a letter and its number. */
    private static final String ANY_GAP = "[^\\p{L}\\p{N}。]{0,3}";

    /**
     * In every spelling, of digits that are parted no more than it takes to be a number. Parted digits before a measure are a
     * grade and an amount, unless they begin with a nought, which no amount and no grade does.
     */
    private static final String SPELT =
            """
            (?<![0-9A-Z])(?:C%1$s[0-9]{4,9}|N%1$s[0-9]{5,9}\
            |(?=[CN]%1$s0)(?:C(?:%1$s[0-9]){4,9}?|N(?:%1$s[0-9]){5,9}?)\
            |(?:C(?:%1$s[0-9]){4,9}?|N(?:%1$s[0-9]){5,9}?)(?![0-9A-Z]| ?%2$s)\
            |H%3$s[0-9](?:%1$s[0-9]){10})(?![0-9A-Z])"""
                    .formatted(Spelling.GAP, MEASURE, ANY_GAP);

    /** As rosters number them, from 1 on, whatever letters adjoin and whatever marks part the letter from its digits. */
    private static final String DISGUISED =
            """
            (?<![0-9])(?:N%3$s0(?:%1$s[0-9]){4}(?![0-9])|N%3$s1[0-9]{4}(?![0-9]| ?%2$s)|C%3$s0(?:%1$s[0-9]){3}(?![0-9]))"""
                    .formatted(Spelling.GAP, MEASURE, ANY_GAP);

    /** What is numbered too, with noughts before, and is no person. */
    private static final String PAPER = "(?:收据|发票|合同|票据|凭证|招标|文件|项目|字)(?:编?号)?";

    /** The digits of a villager that words call a number: rosters are of no other things. */
    private static final String CALLED =
            """
            (?<=(?:花名册|(?:人员|党员|村民)编号)%1$s)0[0-9]{4}(?![0-9])\
            |(?<=(?<!%2$s%1$s)(?:№|NO|编号)%1$s)0[0-9]{4}(?![0-9])\
            |(?<=(?:花名册|人员|党员|村民)编号%1$s)1[0-9]{4}(?![0-9])"""
                    .formatted(ANY_GAP, PAPER);

    private static final Pattern REFERENCE = Pattern.compile(SPELT + "|" + DISGUISED + "|" + CALLED);

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^0-9A-Z]");
    private static final int DIGITS_OF_A_BRANCH = 9;

    private Persons() {}

    /** The text with every reference to a person or household masked, but for those who agreed. */
    public static String masked(String text, Set<String> agreed) {
        var spelling = Spelling.of(text);
        var masked = new StringBuilder();
        int told = 0;
        for (var found : REFERENCE.matcher(spelling.plain()).results().toList()) {
            if (!agreed.contains(number(found.group()))) {
                masked.append(text, told, spelling.begin(found.start())).append(MASKED);
                told = spelling.end(found.end());
            }
        }
        return masked.append(text, told, text.length()).toString();
    }

    /** As rosters write it. */
    private static String number(String found) {
        String number = NEITHER_LETTER_NOR_DIGIT.matcher(found).replaceAll("");
        return switch (number.charAt(0)) {
            case 'H' -> number.substring(0, DIGITS_OF_A_BRANCH) + "-" + number.substring(DIGITS_OF_A_BRANCH);
            case 'C', 'N' -> number;
            default -> "N" + number;
        };
    }
}
