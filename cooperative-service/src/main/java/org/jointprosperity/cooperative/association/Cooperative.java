package org.jointprosperity.cooperative.association;

import java.util.UUID;

/** 农民专业合作社: what other features need to know of a cooperative; the number is its credit code. */
public record Cooperative(UUID id, String number, String branchNumber, String divisionCode) {}
