package org.jointprosperity.evaluation.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 尚缺及其依据: the smallest numbers missing, each with the rule that wants it; null where nothing of the kind is missing.
 *
 * @param attendance the rule for want of which more have to come
 * @param votes the rule for want of which more have to agree
 * @param notice the rule that wants more days of notice
 * @param limit the rule whose bound is not kept
 */
record Lacking(Missing missing, Judgement attendance, Judgement votes, Judgement notice, Judgement limit) {

    /** The rules by which a meeting fails, the one that decided first, each once. */
    List<Judgement> rules(Judgement decisive) {
        var rules = new LinkedHashSet<Judgement>();
        rules.add(decisive);
        Stream.of(attendance, votes, notice, limit).filter(Objects::nonNull).forEach(rules::add);
        return List.copyOf(rules);
    }
}
