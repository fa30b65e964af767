package org.jointprosperity.pairing.support;

import java.util.List;

/**
 * 资金变动: an amount that goes from one account to another, of one kind and one source.
 *
 * @param fen 分, above zero
 */
record Movement(EntryKind kind, FundSource source, Account from, Account to, long fen) {

    /** The two sides of it; they sum to zero. */
    List<Posting> postings() {
        return List.of(new Posting(source, from, -fen), new Posting(source, to, fen));
    }

    /** The same amount on the same way back. */
    Movement back() {
        return new Movement(EntryKind.REVERSED, source, to, from, fen);
    }
}
