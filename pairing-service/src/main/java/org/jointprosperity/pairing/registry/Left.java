package org.jointprosperity.pairing.registry;

import java.util.List;

/**
 * Persons or households that are no longer of their unit or branch 调出、迁出.
 *
 * @param organisation credit code of the unit or code of the branch they have left
 * @param numbers roster numbers of the persons and households
 */
public record Left(String organisation, List<String> numbers) {}
