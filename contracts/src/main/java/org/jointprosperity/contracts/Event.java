package org.jointprosperity.contracts;

import java.util.UUID;

/** A fact one service announces to the others: ids, codes, dates and amounts, never a name. */
public sealed interface Event permits PairingEvent, CooperativeEvent, EvaluationEvent {

    /** The aggregate the fact is about; the key of the record on the topic. */
    UUID aggregateId();

    /** What kind of aggregate it is about, for example {@code pairing}. */
    String aggregateType();

    /** 行政区划代码 of the place the fact belongs to; a fact of the whole county carries the county. */
    String divisionCode();

    /** 统一社会信用代码 of the urban unit that may see the fact too, or null. */
    default String unitCode() {
        return null;
    }
}
