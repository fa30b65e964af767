package org.jointprosperity.pairing.registry;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A class of a village and when it had it; a village may be of several at a time, and of one again later.
 *
 * @param heldFrom the first day
 * @param heldUntil the day from which on it no longer was; null while it is
 */
@Embeddable
record HeldClass(
        @Column(name = "class") @Enumerated(STRING) VillageClass villageClass,
        LocalDate heldFrom,
        LocalDate heldUntil) {

    boolean isHeld() {
        return heldUntil == null;
    }

    /** Notes in a history that the village is of these classes and no others from this day on. */
    static void note(List<HeldClass> history, Set<VillageClass> classes, LocalDate on) {
        var over = history.stream()
                .filter(held -> held.isHeld() && !classes.contains(held.villageClass))
                .toList();
        over.forEach(held -> held.endIn(history, on));
        classes.stream()
                .filter(wanted -> history.stream().noneMatch(held -> held.isHeld() && held.villageClass == wanted))
                .forEach(wanted -> history.add(new HeldClass(wanted, on, null)));
    }

    /** One that would have held for no day at all is forgotten. */
    private void endIn(List<HeldClass> history, LocalDate on) {
        if (on.isAfter(heldFrom)) {
            history.set(history.indexOf(this), new HeldClass(villageClass, heldFrom, on));
        } else {
            history.remove(this);
        }
    }
}
