package org.jointprosperity.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jointprosperity.contracts.CreditCode.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43, COMPANY",
        "11611023016000013G, ORGAN",
        "1261102343600001XF, INSTITUTION",
        "51611023MJY00001X3, ASSOCIATION",
        "91611023MA7000018Y, COMPANY",
        "93611023MA7000026K, COOPERATIVE",
        "N2611023MF0000013X, COLLECTIVE",
        "11611023MBY416905X, ORGAN",
    })
    void tellsTheKindByThePrefix(String code, Kind kind) {
        assertThat(new CreditCode(code).kind()).isEqualTo(kind);
    }

    @Test
    void acceptsTheCheckCharacterZeroThatARemainderOfZeroGives() {
        assertThat(new CreditCode("91611023MA70003760")).hasToString("91611023MA70003760");
    }

    @Test
    void acceptsTheXThatARemainderOfTenGivesInsideTheBody() {
        assertThat(new CreditCode("1261102343600001XF").value().charAt(16)).isEqualTo('X');
    }

    @Test
    void refusesTheWronglyComputedExampleThatIsCopiedEverywhere() {
        assertThatIllegal("91350100M000100Y4Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11611023016000013H", // outer check
                "91350100M000100Y53", // inner check
                "11611023016000013", // 17 characters
                "11611023016000013GG", // 19 characters
                "1161102301600001IG", // a letter outside the alphabet
                "1161A023016000013G", // a letter in the division
                "11611023016000013g", // small
                "",
            })
    void refusesWhatFailsTheStandard(String code) {
        assertThatIllegal(code);
    }

    @Test
    void refusesEverySingleWrongCharacter() {
        var right = "91611023MA7000018Y";
        for (var i = 0; i < right.length(); i++) {
            for (var c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                var changed = right.substring(0, i) + c + right.substring(i + 1);
                if (c != right.charAt(i)) {
                    assertThatIllegal(changed);
                }
            }
        }
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(CreditCode.of(" 11611023mby416905x ")).isEqualTo(new CreditCode("11611023MBY416905X"));
    }

    private static void assertThatIllegal(String code) {
        assertThatExceptionOfType(IllegalCode.class)
                .as(code)
                .isThrownBy(() -> new CreditCode(code))
                .satisfies(e -> assertThat(e.code()).isEqualTo("credit-code-invalid"));
    }
}
