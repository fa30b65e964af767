package org.jointprosperity.evaluation.decision;

import jakarta.persistence.Converter;
import org.jointprosperity.evaluation.rule.Counts;

/** Keeps the counts of a meeting. */
@Converter
class StoredCounts extends StoredJson<Counts> {

    StoredCounts() {
        super(Counts.class);
    }
}
