package org.jointprosperity.evaluation.decision;

import jakarta.persistence.Converter;
import org.jointprosperity.evaluation.verdict.Verdict;

/** Keeps a verdict as it was given, whatever later versions of the rules say. */
@Converter
class StoredVerdict extends StoredJson<Verdict> {

    StoredVerdict() {
        super(Verdict.class);
    }
}
