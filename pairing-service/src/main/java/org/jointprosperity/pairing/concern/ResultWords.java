package org.jointprosperity.pairing.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words for results by county and day. */
@ApplicationScoped
public class ResultWords implements PanacheRepositoryBase<ResultWord, Integer> {

    /** Of these words, the one of the most specific jurisdiction in force on the day; most words mean nothing to track. */
    public static Optional<ResultWord> meaning(
            List<ResultWord> words, String written, String purpose, String division, LocalDate on) {
        return words.stream()
                .filter(word -> word.holds(written, purpose, division, on))
                .max(Comparator.comparing((ResultWord word) -> word.jurisdiction.length())
                        .thenComparing(word -> word.effectiveFrom));
    }
}
