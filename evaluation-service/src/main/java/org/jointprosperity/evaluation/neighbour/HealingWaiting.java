package org.jointprosperity.evaluation.neighbour;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.upkeep.Rounds;

/**
 * Lets what waits take effect once the neighbours it names have arrived. What names one that lies elsewhere or gave way to
 * another would wait for ever: it is refused, and says by which code.
 */
@ApplicationScoped
public class HealingWaiting {

    /** How many are found in one look. */
    private static final int BATCH = 500;

    private final Neighbours neighbours;
    private final Outbox outbox;
    private final Rounds rounds;

    HealingWaiting(Neighbours neighbours, Outbox outbox, Rounds rounds) {
        this.neighbours = neighbours;
        this.outbox = outbox;
        this.rounds = rounds;
    }

    /**
     * Looks once at everything whose awaited neighbour has come.
     *
     * @param what waits, such as {@code trainee}
     * @param arrived finds so many ids behind one, in their order
     * @param lock gives one under its row lock, so that nothing is told twice where two processes look at once
     */
    public void heal(
            String what, BiFunction<UUID, Integer, List<UUID>> arrived, Function<UUID, ? extends Waiting> lock) {
        rounds.each(what, "heal", BATCH, arrived, id -> heal(lock.apply(id)));
    }

    private void heal(Waiting waiting) {
        if (!waiting.isWaiting()) {
            return;
        }
        for (var named : waiting.named()) {
            switch (neighbours.whereabouts(named, waiting.place())) {
                case HERE -> {}
                case UNKNOWN -> {
                    waiting.goOn(Optional.of(named));
                    return;
                }
                case MERGED -> {
                    waiting.refuse("neighbour-merged");
                    return;
                }
                case ELSEWHERE -> {
                    waiting.refuse("neighbour-elsewhere");
                    return;
                }
            }
        }
        waiting.goOn(Optional.empty()).ifPresent(outbox::add);
    }
}
