package org.jointprosperity.evaluation.disclosure.privacy;

import java.util.ArrayList;
import java.util.List;
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

    /** What a road of a village, its lamps or its concrete are numbered by as well: {@code C0012村道}. */
    private static final String ROAD = "(?:[县乡村]道|公路|道路|路灯|路段|路基|路面|路口|桥梁|混凝土|砼)";

    private static final String NO_ROAD_BEFORE = "(?<!(?:[县乡村]道|路灯)[: ]{0,2})";
    private static final String NO_ROAD_BEHIND = "(?! {0,2}" + ROAD + ")";

    /** What is measured or counted after a grade: {@code C25 800立方} is concrete, {@code N95 10000只} are masks. */
    private static final String MEASURE = "[元万亿立方平米吨亩公斤克升个只台套块条袋箱件把张根株头羽棵辆次%¥]";

    /** Of any marks so many may stand between a letter and its number. */
    private static final String ANY_GAP = "[^\\p{L}\\p{N}。]{0,3}";

    /** A letter may be called a number itself, {@code N号04672}. */
    private static final String LETTERS_GAP = ANY_GAP + "(?:编?号" + ANY_GAP + ")?";

    /**
     * In every spelling, of digits that are parted no more than it takes to be a number. Parted digits before a measure are a
     * grade and an amount, unless they begin with a nought, which no amount and no grade does.
     */
    private static final String SPELT =
            """
            (?<![0-9A-Z])(?:%5$sC%1$s[0-9]{4,9}(?![0-9A-Z])%4$s|N%1$s[0-9]{5,9}\
            |N[1-9][0-9]{3}(?![0-9A-Z]| ?%2$s)\
            |(?=[CN]%1$s0)(?:%5$sC(?:%1$s[0-9]){4,9}?(?![0-9A-Z])%4$s|N(?:%1$s[0-9]){5,9}?)\
            |(?:%5$sC(?:%1$s[0-9]){4,9}?(?![0-9A-Z])%4$s|N(?:%1$s[0-9]){5,9}?)(?![0-9A-Z]| ?%2$s)\
            |H%3$s[0-9](?:%1$s[0-9]){10})(?![0-9A-Z])"""
                    .formatted(Spelling.GAP, MEASURE, ANY_GAP, NO_ROAD_BEHIND, NO_ROAD_BEFORE);

    /** As rosters number them, from 1 on, whatever letters and few digits adjoin and whatever parts the letter from its digits. */
    private static final String DISGUISED =
            """
            (?<![0-9]{4})(?:N%3$s0(?:%1$s[0-9]){4}(?![0-9])|N%3$s1[0-9]{4}(?![0-9]| ?%2$s)\
            |%5$sC%3$s0(?:%1$s[0-9]){3}(?![0-9])%4$s)"""
                    .formatted(Spelling.GAP, MEASURE, LETTERS_GAP, NO_ROAD_BEHIND, NO_ROAD_BEFORE);

    /** What is numbered too, with noughts before, and is no person. */
    private static final String PAPER = "(?:收据|发票|合同|票据|凭证|招标|文件|项目|字)(?:编?号)?";

    /** The digits of a villager that words call a number: rosters are of no other things. */
    private static final String CALLED =
            """
            (?<=(?:花名册|(?:人员|党员|村民)编号)%1$s)0[0-9]{4}(?![0-9])\
            |(?<=(?<!%2$s%1$s)(?:№|NO|编号)%1$s)0[0-9]{4}(?![0-9])\
            |(?<=(?:花名册|人员|党员|村民)编号%1$s)1[0-9]{4}(?![0-9])"""
                    .formatted(ANY_GAP, PAPER);

    /** One more number without its letter behind one, in a list or as the end of a range. */
    private static final String ONE_MORE = " ?(?:[-~、,;/+&.· ]|[至到和及与或]|以及) ?";

    private static final Pattern ONE_MORE_VILLAGER = Pattern.compile(
            ONE_MORE + "(0[0-9]{4}(?![0-9A-Z])|(?<! )1[0-9]{4}(?![0-9A-Z]|[-.][0-9]| ?" + MEASURE + "))");

    /** None that may be a year. */
    private static final Pattern ONE_MORE_MEMBER = Pattern.compile(ONE_MORE
            + "(0[0-9]{3}(?![0-9A-Z])|(?<! )(?:1[0-8][0-9]{2}|2[1-9][0-9]{2})(?![0-9A-Z]|[-.][0-9]| ?"
            + MEASURE
            + "))");

    /** The digits of a villager beside a name, as whoever names a file writes them. */
    private static final Pattern BESIDE_A_NAME =
            Pattern.compile(("(?<=\\p{IsHan}[-_ ]?)(?<!%1$s[^\\p{L}\\p{N}]{0,3})0[0-9]{4}(?![0-9A-Z])"
                            + "|(?<![0-9A-Z])0[0-9]{4}(?=[-_ ]?\\p{IsHan}{2})")
                    .formatted(PAPER));

    private static final Pattern REFERENCE = Pattern.compile(SPELT + "|" + DISGUISED + "|" + CALLED);
    private static final Pattern REFERENCE_OF_A_FILE = Pattern.compile(REFERENCE + "|" + BESIDE_A_NAME);

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^0-9A-Z]");
    private static final int DIGITS_OF_A_BRANCH = 9;

    /** With the letter, as whoever leaves out the nought writes it. */
    private static final int DIGITS_LEFT_OUT = 5;

    private Persons() {}

    /** The text with every reference to a person or household masked, but for those who agreed. */
    public static String masked(String text, Set<String> agreed) {
        return masked(REFERENCE, text, 0, agreed);
    }

    /** What a field says, masked so; what it is called may tell what its digits are. */
    public static String masked(String label, String text, Set<String> agreed) {
        String called = label + "：";
        return masked(REFERENCE, called + text, called.length(), agreed);
    }

    /** The name of a file, masked so; the digits of a villager beside his name are a reference too. */
    public static String maskedFile(String name, Set<String> agreed) {
        return masked(REFERENCE_OF_A_FILE, name, 0, agreed);
    }

    /** Behind what stands before a place and tells what is there. */
    private static String masked(Pattern reference, String text, int from, Set<String> agreed) {
        var spelling = Spelling.of(text);
        String plain = spelling.plain();
        var masked = new StringBuilder();
        int told = from;
        for (var found : references(reference, plain)) {
            int end = spelling.end(found.end());
            if (end > told && !agreed.contains(found.number())) {
                masked.append(text, told, Math.max(told, spelling.begin(found.start())))
                        .append(MASKED);
                told = end;
            }
        }
        return masked.append(text, told, text.length()).toString();
    }

    /** A reference to a person, and where it stands in the text as it is judged. */
    private record Reference(String number, int start, int end) {}

    private static List<Reference> references(Pattern reference, String plain) {
        var references = new ArrayList<Reference>();
        var matcher = reference.matcher(plain);
        int from = 0;
        while (from <= plain.length() && matcher.find(from)) {
            String number = number(matcher.group());
            references.add(new Reference(number, matcher.start(), matcher.end()));
            from = addFurther(number.charAt(0), plain, matcher.end(), references);
        }
        return references;
    }

    /** Adds what follows a reference in a list; where that ends. */
    private static int addFurther(char letter, String plain, int from, List<Reference> references) {
        if (letter == 'H') {
            return from;
        }
        var further = (letter == 'N' ? ONE_MORE_VILLAGER : ONE_MORE_MEMBER)
                .matcher(plain)
                .useTransparentBounds(true);
        int end = from;
        while (further.region(end, plain.length()).lookingAt()) {
            references.add(new Reference(letter + further.group(1), further.start(1), further.end(1)));
            end = further.end(1);
        }
        return end;
    }

    /** As rosters write it. */
    private static String number(String found) {
        String number = NEITHER_LETTER_NOR_DIGIT.matcher(found).replaceAll("");
        return switch (number.charAt(0)) {
            case 'H' -> number.substring(0, DIGITS_OF_A_BRANCH) + "-" + number.substring(DIGITS_OF_A_BRANCH);
            case 'C' -> number;
            case 'N' -> number.length() > DIGITS_LEFT_OUT ? number : "N0" + number.substring(1);
            default -> "N" + number;
        };
    }
}
