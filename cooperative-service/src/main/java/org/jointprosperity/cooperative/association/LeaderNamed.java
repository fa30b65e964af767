package org.jointprosperity.cooperative.association;

import java.time.LocalDate;

/**
 * 负责人: somebody is named to lead an organisation from a day on; told in the transaction that names him, which whoever minds it
 * may refuse.
 *
 * @param former who led until then; null where the organisation is founded
 */
public record LeaderNamed(Organisation organisation, String former, String leader, LocalDate since) {}
