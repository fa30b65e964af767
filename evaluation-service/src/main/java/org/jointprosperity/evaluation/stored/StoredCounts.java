package org.jointprosperity.evaluation.stored;

import jakarta.persistence.Converter;
import org.jointprosperity.evaluation.rule.Counts;

/** Keeps the counts of a meeting. */
@Converter
public class StoredCounts extends StoredJson<Counts> {

    /** For Hibernate. */
    public StoredCounts() {
        super(Counts.class);
    }
}
