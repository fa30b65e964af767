package org.jointprosperity.evaluation.meeting.ballot;

import jakarta.persistence.Converter;
import org.jointprosperity.evaluation.stored.StoredJson;

/** Keeps the count of a vote. */
@Converter
public class StoredTally extends StoredJson<Tally> {

    StoredTally() {
        super(Tally.class);
    }
}
