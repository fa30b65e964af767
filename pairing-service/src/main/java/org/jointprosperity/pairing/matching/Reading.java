package org.jointprosperity.pairing.matching;

/**
 * The county as the registry has it now.
 *
 * @param county what is to be solved
 * @param policy by which numbers
 * @param hash SHA-256 of everything the proposal rests on but the open pairings, to know it again
 */
record Reading(County county, MatchingPolicy policy, String hash) {}
