package org.jointprosperity.gateway.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.jointprosperity.gateway.token.Bearer;

/** How many streams each client has open. */
@ApplicationScoped
class StreamSlots {

    private final StreamSettings settings;
    private final Map<String, Integer> open = new HashMap<>();

    StreamSlots(StreamSettings settings) {
        this.settings = settings;
    }

    /** Takes a slot if one is free. */
    synchronized boolean take(Bearer reader) {
        int mine = open.getOrDefault(who(reader), 0);
        if (mine >= settings.perClient()) {
            return false;
        }
        open.put(who(reader), mine + 1);
        return true;
    }

    /** Gives it back. */
    synchronized void giveBack(Bearer reader) {
        open.computeIfPresent(who(reader), (same, mine) -> mine == 1 ? null : mine - 1);
    }

    private static String who(Bearer reader) {
        return reader.client() + "|" + reader.subject();
    }
}
