package org.jointprosperity.cooperative.distribution;

import org.jointprosperity.cooperative.surplus.Share;

/**
 * 入账情况: a share and what became of it in the books.
 *
 * @param booked whether nothing of it waits any more
 * @param convertedFen 已转出资: what of it was booked as capital, 分
 * @param unconverted why less than was decided became capital, by the code of the refusal; the rest is paid out
 * @param waitsFor why it is not booked as income of the member's household or village yet, by the code of the refusal
 */
public record KeptShare(Share share, boolean booked, long convertedFen, String unconverted, String waitsFor) {

    /** One that nothing was booked of. */
    static KeptShare unbooked(Share share) {
        return new KeptShare(share, false, 0, null, null);
    }

    /** Number of the member. */
    public String member() {
        return share.stake().member();
    }

    /** The same after its income was booked, or with what it waits for. */
    KeptShare waitingFor(String code) {
        return new KeptShare(share, code == null, convertedFen, unconverted, code);
    }

    /** The same with what of it became capital. */
    KeptShare converted(long fen, String refusal) {
        return new KeptShare(share, booked, fen, refusal, waitsFor);
    }
}
