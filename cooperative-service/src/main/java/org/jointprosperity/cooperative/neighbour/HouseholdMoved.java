package org.jointprosperity.cooperative.neighbour;

/** A household 户 that this service knows lies elsewhere now. */
public record HouseholdMoved(String household, String divisionCode, String branchNumber) {}
