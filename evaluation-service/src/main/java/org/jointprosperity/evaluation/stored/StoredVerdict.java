package org.jointprosperity.evaluation.stored;

import jakarta.persistence.Converter;
import org.jointprosperity.evaluation.verdict.Verdict;

/** Keeps a verdict as it was given, whatever later versions of the rules say. */
@Converter
public class StoredVerdict extends StoredJson<Verdict> {

    /** For Hibernate. */
    public StoredVerdict() {
        super(Verdict.class);
    }
}
