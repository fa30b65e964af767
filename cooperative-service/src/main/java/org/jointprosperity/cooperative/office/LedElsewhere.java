package org.jointprosperity.cooperative.office;

import java.util.Set;
import java.util.UUID;

/**
 * 业务相同的其他合作社: cooperatives, in whatever place, that the law may judge otherwise because one of those who lead them took
 * or gave up an office in a competing one (2017 art. 37).
 */
public record LedElsewhere(Set<UUID> organisations) {}
