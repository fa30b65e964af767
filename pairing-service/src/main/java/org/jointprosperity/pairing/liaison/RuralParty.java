package org.jointprosperity.pairing.liaison;

/** The rural person or household of a liaison, and where it lies. */
record RuralParty(Liaison.Counterpart kind, String number, String branchCode, String divisionCode) {}
