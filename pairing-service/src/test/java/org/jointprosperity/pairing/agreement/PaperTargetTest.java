package org.jointprosperity.pairing.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTargetTest {

    private static final LocalDate DUE = LocalDate.of(2009, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "新建茶园100亩, 新建茶园, 100, 亩, , 茶叶",
        "发展10头以上养猪大户30户, 发展养猪大户, 30, 户, 10, 生猪",
        "发展食用菌13万袋, 发展食用菌, 13, 万袋, , 食用菌",
        "改造低产板栗园40亩, 改造低产板栗园, 40, 亩, , 板栗",
        "捐赠图书500册, 捐赠图书, 500, 册, ,",
        "硬化村道5公里, 硬化村道, 5, 公里, ,"
    })
    void readsWhatRostersWrite(
            String text, String title, long quantity, String unit, Integer threshold, String product) {
        assertThat(PaperTarget.read(text).orElseThrow().promise(words(), DUE))
                .isEqualTo(new Promise(title, product, quantity, unit, threshold, DUE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新建茶园",
                "100亩",
                "新建茶园0亩",
                "新建茶园-5亩",
                "新建茶园1.5亩",
                "新建茶园100",
                "新建茶园9999999999亩",
                "发展0头以上养猪大户30户",
                ""
            })
    void readsNothingElse(String text) {
        assertThat(PaperTarget.read(text)).isEmpty();
    }

    private static List<ProductWord> words() {
        return List.of(word("茶园", "茶叶"), word("养猪", "生猪"), word("食用菌", "食用菌"), word("板栗", "板栗"));
    }

    private static ProductWord word(String word, String product) {
        var known = new ProductWord();
        known.word = word;
        known.product = product;
        return known;
    }

    @Test
    void theLongestKnownWordOfATitleNamesTheProduct() {
        var words = List.of(word("菌", "菌"), word("食用菌", "食用菌"));
        assertThat(PaperTarget.read("发展食用菌1万袋")
                        .orElseThrow()
                        .promise(words, DUE)
                        .product())
                .isEqualTo("食用菌");
    }
}
