package org.jointprosperity.evaluation.disclosure.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;
import org.jointprosperity.evaluation.disclosure.posting.DisclosurePosting;
import org.jointprosperity.evaluation.disclosure.posting.Postings;

/** What is public, the latest first: by the day of publication, and not by that of the proposal, so that no page misses one. */
@ApplicationScoped
class LatestPostings {

    private static final String BETWEEN = "/";

    private final Postings postings;

    LatestPostings(Postings postings) {
        this.postings = postings;
    }

    /** So many behind a key, which is empty for the first page. */
    List<DisclosurePosting> find(String after, String item, Level level, String division, int most) {
        var query = new StringBuilder("scope = :scope");
        var parameters = new HashMap<String, Object>();
        parameters.put("scope", Scope.PUBLIC);
        if (!after.isEmpty()) {
            var key = after.split(BETWEEN);
            query.append(" and publishedOn <= :day and (publishedOn < :day or id < :id)");
            parameters.put("day", LocalDate.parse(key[0]));
            parameters.put("id", UUID.fromString(key[1]));
        }
        if (item != null) {
            query.append(" and itemCode = :item");
            parameters.put("item", item);
        }
        if (level != null) {
            query.append(" and level = :level");
            parameters.put("level", level);
        }
        if (division != null) {
            query.append(" and divisionCode >= :from and divisionCode < :to");
            parameters.put("from", division);
            parameters.put("to", division + ":");
        }
        return postings.find(query + " order by publishedOn desc, id desc", parameters)
                .range(0, most - 1)
                .list();
    }

    /** Where one stands in the list. */
    static String key(DisclosurePosting posting) {
        return posting.publishedOn() + BETWEEN + posting.id();
    }
}
