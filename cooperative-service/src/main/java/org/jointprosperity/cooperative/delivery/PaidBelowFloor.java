package org.jointprosperity.cooperative.delivery;

import java.time.LocalDate;

/**
 * A delivery was paid below the floor price, inside this service.
 *
 * @param on the business date
 */
public record PaidBelowFloor(Delivery delivery, LocalDate on) {}
