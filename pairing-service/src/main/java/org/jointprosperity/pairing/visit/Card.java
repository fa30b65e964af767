package org.jointprosperity.pairing.visit;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.registry.Discretion;

/**
 * 记实卡: what is written about one visit. It names a town or village at most, and that only where the person visited
 * agreed; coordinates have no field (个人信息保护法 arts. 28, 29).
 *
 * @param place division code of the town or village where they met; null where it is not kept
 * @param locationConsent whether the person visited agreed that the place is kept
 * @param concern what worries the person visited; from then on it is tracked as a record of its own
 */
@Embeddable
@Schema(
        description =
                "记实卡：日期、目的、活动、内容、结果。The record card of a visit; a place only with consent, and no finer than a village.")
public record Card(
        @NotNull @Schema(examples = "2009-12-31") LocalDate visitedOn,
        @NotNull @Enumerated(STRING) @Schema(description = "目的 purpose") Purpose purpose,
        @NotNull @Enumerated(STRING) @Schema(description = "活动 activity") Activity activity,
        @NotBlank @Size(max = Card.LONGEST_TEXT) @Schema(examples = "讲解良种补贴政策") String content,
        @Size(max = Card.LONGEST_RESULT) @Schema(examples = "已答复") String result,
        @Pattern(regexp = Card.TOWN_OR_VILLAGE)
                @Schema(description = "镇或村的行政区划代码 town or village", examples = "611023104001")
                String place,
        @Schema(description = "被走访人同意留存地点 consent to keep the place") boolean locationConsent,
        @Size(max = Card.LONGEST_TOPIC) @Schema(description = "诉求类别 topic of the concern") String concernTopic,
        @Size(max = Card.LONGEST_TEXT) @Schema(description = "民情诉求 concern heard") String concern) {

    /** Characters of what was done, and of a concern. */
    public static final int LONGEST_TEXT = 1_000;

    /** Characters of what came of it. */
    public static final int LONGEST_RESULT = 200;

    /** Characters of a concern's topic. */
    public static final int LONGEST_TOPIC = 50;

    /** A division code of 9 or 12 digits. */
    static final String TOWN_OR_VILLAGE = "\\d{9}(\\d{3})?";

    /** Texts lose the space around them, and one of nothing else counts as none. */
    public Card {
        content = stripped(content);
        result = stripped(result);
        place = stripped(place);
        concernTopic = stripped(concernTopic);
        concern = stripped(concern);
    }

    /** When, why and what kind, and nothing of what was said. */
    Card withoutWords() {
        return new Card(visitedOn, purpose, activity, Discretion.KEPT_BACK, null, null, false, null, null);
    }

    boolean hasConcern() {
        return concern != null;
    }

    boolean hasConcernOf(Card other) {
        return concern.equals(other.concern) && java.util.Objects.equals(concernTopic, other.concernTopic);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
