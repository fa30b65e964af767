package org.jointprosperity.pairing.visit;

/**
 * 截至某日的走访: which version of the record card of a visit {@code v} stood on the day {@code :asOf}: the last one written or
 * confirmed by then; of a card written later, the first one, as the visit had been made by then.
 */
final class VisitThen {

    private static final String NOW = "(coalesce(v.confirmedOn, v.recordedOn) <= :asOf or v.version = 1)";

    private static final String EARLIER =
            """
            exists (select 1 from Visit o join o.earlier e where o.id = v.id
              and (coalesce(e.confirmedOn, e.recordedOn) <= :asOf or e.version = 1)
              and not exists (select 1 from Visit n join n.earlier m where n.id = v.id and m.version > e.version
                and coalesce(m.confirmedOn, m.recordedOn) <= :asOf)
              and %s)""";

    private VisitThen() {}

    /** A condition on the version that stood, whose fields it names behind {@code %1$s}. */
    static String of(String condition) {
        return "(" + NOW + " and " + condition.formatted("v") + " or not " + NOW + " and "
                + EARLIER.formatted(condition.formatted("e")) + ")";
    }
}
