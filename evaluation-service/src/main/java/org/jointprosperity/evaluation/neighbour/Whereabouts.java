package org.jointprosperity.evaluation.neighbour;

/** Where one that a record names is, seen from the place of the record. */
enum Whereabouts {
    /** In sight. */
    HERE,
    /** Not heard of. */
    UNKNOWN,
    /** It gave way to another one 合并. */
    MERGED,
    /** It lies outside the record's place. */
    ELSEWHERE
}
