package org.jointprosperity.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointprosperity.contracts.PairingEvent.LetterSigned;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    @Test
    void namesATypeByContextAndRecord() {
        assertThat(EventTypes.nameOf(LetterSigned.class)).isEqualTo("pairing.LetterSigned");
        assertThat(EventTypes.nameOf(CooperativeEvent.BaseOpened.class)).isEqualTo("cooperative.BaseOpened");
        assertThat(EventTypes.nameOf(EvaluationEvent.StageJudged.class)).isEqualTo("evaluation.StageJudged");
    }

    @Test
    void findsEveryTypeByItsName() {
        assertThat(EventTypes.all()).hasSizeGreaterThan(20).allSatisfy(type -> assertThat(
                        EventTypes.classOf(EventTypes.nameOf(type)))
                .contains(type));
    }

    @Test
    void sendsEveryTypeToATopicOfTheList() {
        assertThat(EventTypes.all()).map(EventTypes::topicOf).containsOnlyElementsOf(EventTypes.topics());
    }

    @Test
    void doesNotKnowTheTypesOfTomorrow() {
        assertThat(EventTypes.classOf("pairing.LetterSignedV2")).isEmpty();
    }
}
