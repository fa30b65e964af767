package org.jointprosperity.evaluation.disclosure.privacy;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Texts that readers read one after another, such as the title and the blocks of a content, under the names of their fields. A
 * number of a person is looked for in all of them at once, as one that is split over two of them is read as one.
 */
public final class PublicParts {

    /** Fields that are called so hold parts of one number, where several of them follow each other. */
    private static final Pattern CALLS_A_NUMBER = Pattern.compile("电话|手机|座机|号码|联系|[账帐卡]号|身份证|[前中后][一二三四五六七八九0-9]+位");

    /** A field that is called so holds what follows in the one before it. */
    private static final Pattern CALLED_ITS_END = Pattern.compile("^[^\\p{L}]*$|续|接[上前]|[上前]接|余下|其余|剩余|尾|[后下另][半段]");

    /** A field that is called so and says so much begins an id, which any digits in the next field may end. */
    private static final Pattern CALLS_AN_ID = Pattern.compile("身份证|身份号|证件号");

    private static final Pattern BEGINNING_OF_AN_ID =
            Pattern.compile("(?:[" + Spelling.PARTING + "]{0,3}[0-9]){6,14}+");
    private static final Pattern DIGITS_ONLY = Pattern.compile("[" + Spelling.PARTING + Spelling.TURN + "0-9X]{1,40}+");

    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, String> fields = new TreeMap<>();
    private final StringBuilder values = new StringBuilder();
    private final TreeMap<Integer, String> fieldsOfValues = new TreeMap<>();
    private boolean inSeries;
    private boolean inAnId;

    /** Adds a text under the name of its field. */
    public PublicParts part(String field, String said) {
        add(text, fields, field, said);
        inSeries = false;
        inAnId = false;
        values.append(Spelling.END_OF_PART).append('。');
        return this;
    }

    /** Adds what a field is called and says, which are read together. */
    public PublicParts field(String labelsField, String label, String textsField, String said) {
        fields.put(text.length(), labelsField);
        text.append(label).append('：');
        add(text, fields, textsField, said);
        if (CALLS_A_NUMBER.matcher(label).find()
                || inSeries && CALLED_ITS_END.matcher(label).find()
                || inAnId && DIGITS_ONLY.matcher(Spelling.of(said).plain()).matches()) {
            if (!inSeries) {
                fieldsOfValues.put(values.length(), labelsField);
                values.append(label).append('：');
                inSeries = true;
            }
            add(values, fieldsOfValues, textsField, said);
            inAnId = CALLS_AN_ID.matcher(label).find()
                    && BEGINNING_OF_AN_ID.matcher(Spelling.of(said).plain()).matches();
        } else {
            inSeries = false;
            inAnId = false;
            values.append(Spelling.END_OF_PART).append('。');
        }
        return this;
    }

    private static void add(StringBuilder text, TreeMap<Integer, String> fields, String field, String said) {
        fields.put(text.length(), field);
        text.append(said).append(Spelling.END_OF_PART);
    }

    /** Refuses an id of a citizen, a telephone or the number of a bank card. */
    public void requireNoPrivateNumber() {
        requireNone(text, fields);
        requireNone(values, fieldsOfValues);
    }

    private static void requireNone(StringBuilder text, TreeMap<Integer, String> fields) {
        var spelling = Spelling.of(text.toString());
        PrivateNumbers.in(spelling)
                .ifPresent(found -> rule(
                        false,
                        found.code(),
                        "field",
                        fields.floorEntry(spelling.begin(found.end() - 1)).getValue()));
    }
}
