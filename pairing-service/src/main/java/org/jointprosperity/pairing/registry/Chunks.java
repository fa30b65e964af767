package org.jointprosperity.pairing.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers of an upload in parts, each small enough for the parameters of one query. */
public final class Chunks {

    /** Most numbers of one query. */
    static final int MOST = 1_000;

    private Chunks() {}

    /** Parts of at most {@value #MOST}, in the order given; none of nothing. */
    public static List<List<String>> of(Collection<String> numbers) {
        var all = new ArrayList<>(numbers);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + MOST)
                .mapToObj(from -> List.copyOf(all.subList(from, Math.min(from + MOST, all.size()))))
                .toList();
    }
}
