package org.jointprosperity.evaluation.disclosure.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jointprosperity.evaluation.disclosure.catalogue.Catalogue;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.neighbour.Neighbours;

/** Lays what the catalogue asks of a place by the calendar. */
@ApplicationScoped
class LayingDues {

    private final Neighbours neighbours;
    private final DisclosureDues dues;

    LayingDues(Neighbours neighbours, DisclosureDues dues) {
        this.neighbours = neighbours;
        this.dues = dues;
    }

    /** Every county, town and village that something registered lies in, in the order of their codes. */
    List<String> places() {
        return Arrays.stream(Level.values())
                .flatMap(level -> neighbours.places(level.digits()).stream())
                .sorted()
                .toList();
    }

    /** What a place owes by today and was not laid. */
    void lay(String place, Catalogue catalogue, Map<String, DisclosureDues.Laid> laid, LocalDate today) {
        for (String code : catalogue.codesFor(place)) {
            var last = laid.get(code + "|" + place);
            new Timetable(catalogue, code, place)
                    .owed(last == null ? null : last.periodTo(), last == null ? null : last.itemId(), today)
                    .forEach(owed -> dues.persist(new DisclosureDue(place, owed, "", null)));
        }
    }
}
